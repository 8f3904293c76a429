// SPDX-License-Identifier: EUPL-1.2
import type { Timebase } from '../../../shared/clock/timebase.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Fact, Origin, TypedName } from '../../../shared/state/facts/fact.ts'
import type { Journal } from '../ports.ts'

/** A journal that is gone with its process: for rehearsals that leave nothing behind. */
export class MemoryJournal implements Journal {
  /** The time as it was last moved; `null`: never. */
  movedTo: Timebase | null = null
  private kept: Fact[] = []
  private readonly typed = new Map<string, string>()
  private origins = 0

  /** When the last entry was stamped; `null`: there is none. */
  get lastAt(): Instant | null {
    return this.kept.at(-1)?.entry.at ?? null
  }

  *facts(): Iterable<Fact> {
    yield* [...this.kept]
  }

  names(): ReadonlyMap<string, string> {
    return this.typed
  }

  nextOrigin(): Origin {
    this.origins += 1
    return { hub: 'memory', number: this.origins }
  }

  append(fact: Fact, names: readonly TypedName[]): void {
    const { seq } = fact.entry
    if (seq <= (this.kept.at(-1)?.entry.seq ?? 0)) throw new Error(`${seq} is taken`)
    this.kept.push(fact)
    this.keepNames(names)
  }

  move(
    time: Timebase,
    seq: number,
    instead: readonly Fact[],
    forgotten: readonly TypedName[],
  ): void {
    this.movedTo = time
    this.kept = [...this.kept.filter(({ entry }) => entry.seq <= seq), ...instead]
    this.keepNames(forgotten)
  }

  private keepNames(names: readonly TypedName[]): void {
    for (const { personId, name } of names) {
      if (name === null) this.typed.delete(personId)
      else this.typed.set(personId, name)
    }
  }
}
