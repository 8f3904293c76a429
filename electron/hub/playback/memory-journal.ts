// SPDX-License-Identifier: EUPL-1.2
import type { StageTime } from '../../../shared/clock/stage-time.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Entry } from '../../../shared/state/entry.ts'
import type { Journal } from '../ports.ts'

/** A journal that is gone with its process: for rehearsals that leave nothing behind. */
export class MemoryJournal implements Journal {
  /** The time as it was last moved; `null`: never. */
  movedTo: StageTime | null = null
  private kept: Entry[] = []

  /** When the last entry was stamped; `null`: there is none. */
  get lastAt(): Instant | null {
    return this.kept.at(-1)?.at ?? null
  }

  append(entry: Entry): void {
    if (entry.seq <= (this.kept.at(-1)?.seq ?? 0)) throw new Error(`${entry.seq} is taken`)
    this.kept.push(entry)
  }

  *entries(): Iterable<Entry> {
    yield* [...this.kept]
  }

  move(time: StageTime, seq: number, instead: readonly Entry[]): void {
    this.movedTo = time
    this.kept = [...this.kept.filter((entry) => entry.seq <= seq), ...instead]
  }
}
