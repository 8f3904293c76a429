// SPDX-License-Identifier: EUPL-1.2
import type { Timebase } from '../../../shared/clock/timebase.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Fact, Origin } from '../../../shared/state/facts/fact.ts'
import type { TypedText } from '../../../shared/state/facts/typed-texts.ts'
import type { Journal } from '../ports.ts'

/** A journal that is gone with its process: for rehearsals that leave nothing behind. */
export class MemoryJournal implements Journal {
  /** The time as it was last moved; `null`: never. */
  movedTo: Timebase | null = null
  private kept: Fact[] = []
  private readonly texts = new Map<string, string>()
  private origins = 0

  /** When the last entry was stamped; `null`: there is none. */
  get lastAt(): Instant | null {
    return this.kept.at(-1)?.entry.at ?? null
  }

  *facts(): Iterable<Fact> {
    yield* [...this.kept]
  }

  typed(): ReadonlyMap<string, string> {
    return this.texts
  }

  nextOrigin(): Origin {
    this.origins += 1
    return { hub: 'memory', number: this.origins }
  }

  append(fact: Fact, typed: readonly TypedText[]): void {
    const { seq } = fact.entry
    if (seq <= (this.kept.at(-1)?.entry.seq ?? 0)) throw new Error(`${seq} is taken`)
    this.kept.push(fact)
    this.keepTexts(typed)
  }

  move(
    time: Timebase,
    seq: number,
    instead: readonly Fact[],
    forgotten: readonly TypedText[],
  ): void {
    this.movedTo = time
    this.kept = [...this.kept.filter(({ entry }) => entry.seq <= seq), ...instead]
    this.keepTexts(forgotten)
  }

  private keepTexts(typed: readonly TypedText[]): void {
    for (const { key, text } of typed) {
      if (text === null) this.texts.delete(key)
      else this.texts.set(key, text)
    }
  }
}
