// SPDX-License-Identifier: EUPL-1.2
import type { Timers } from '../../machine/timers.ts'

/** Where timers come from. */
export type TidyTimers = Pick<Timers, 'after'>

// A copy of the database alone, as people make them, lacks no more than this of a running day.
const TIDY_AFTER_MS = 5_000
// A crowd that joins within that time fills a log that takes long to fold, and to read at a start.
const MOST_UNFOLDED = 256

type Tasks = {
  /** Folds the log into the database. */
  fold(): void
  /** Takes all that was erased out of the bytes of the database. */
  erase(): void
}

/** When the log is folded, and what was erased is overwritten: not at each write, and soon. */
export class Tidying {
  private readonly timers: TidyTimers
  private readonly tasks: Tasks
  private unfolded = 0
  private isErased = false
  private stopTimer: (() => void) | null = null

  constructor(timers: TidyTimers, tasks: Tasks) {
    this.timers = timers
    this.tasks = tasks
  }

  wrote(): void {
    this.unfolded += 1
    if (this.unfolded >= MOST_UNFOLDED) this.tidy()
    else this.stopTimer ??= this.timers.after(TIDY_AFTER_MS, () => this.tidy())
  }

  /** What was written last took away what must leave no trace. */
  erased(): void {
    this.isErased = true
  }

  /** Does what is left to do now. */
  tidy(): void {
    this.stopTimer?.()
    this.stopTimer = null
    if (this.unfolded === 0) return
    try {
      if (this.isErased) this.tasks.erase()
      this.isErased = false
      this.tasks.fold()
      this.unfolded = 0
    } catch {
      // A full disk: the log keeps what can't be folded, and the next write has it tried again.
    }
  }
}
