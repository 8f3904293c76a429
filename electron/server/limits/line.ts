// SPDX-License-Identifier: EUPL-1.2
import type { Timers } from '../../machine/timers.ts'

// Ten guesses a second find one code in 160,000 after hours; somebody before the wall doesn't
// notice that their page comes a moment later.
const EVERY_MS = 100
// Who would have to wait longer is told to come back.
const MOST_WAITING = 100

/** Senders that are slowed down: each has a line of its own, and its first goes ahead each time. */
export class Line {
  private readonly timers: Timers
  private readonly waiting = new Map<string, (() => void)[]>()

  constructor(timers: Timers) {
    this.timers = timers
  }

  /** Resolves when it is this one's turn; `null` where the line is too long. */
  wait(sender: string): Promise<void> | null {
    const known = this.waiting.get(sender)
    if (!known) {
      this.waiting.set(sender, [])
      this.goOn(sender)
      return Promise.resolve()
    }
    if (known.length >= MOST_WAITING) return null
    return new Promise((resolve) => known.push(resolve))
  }

  private goOn(sender: string): void {
    this.timers.after(EVERY_MS, () => {
      const next = this.waiting.get(sender)?.shift()
      if (!next) {
        this.waiting.delete(sender)
        return
      }
      next()
      this.goOn(sender)
    })
  }
}
