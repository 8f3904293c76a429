// SPDX-License-Identifier: EUPL-1.2
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

/** How often somebody's turn comes, and how many may wait: who would have to longer is told to come back. */
export type Pace = { everyMs: Milliseconds; mostWaiting: number }

/**
 * Of rooms' codes. Ten guesses a second find one code in 160,000 after hours; somebody before the wall
 * doesn't notice that their page comes a moment later.
 */
export const ROOM_PACE: Pace = { everyMs: 100, mostWaiting: 100 }
/**
 * Of jurors' codes: an address that guesses for eight hours finds one of thirty among 20 to the power of 8
 * once in thirty thousand times, and nobody waits for more than ten seconds.
 */
export const JUROR_PACE: Pace = { everyMs: SECOND, mostWaiting: 10 }
/**
 * Of the codes by which a phone shows that it gets here: in the ten minutes that one is good, an address
 * finds it by guessing once in a hundred thousand times.
 */
export const REACH_PACE: Pace = { everyMs: SECOND, mostWaiting: 10 }

/** Senders that are slowed down: each has a line of its own, and its first goes ahead each time. */
export class Line {
  private readonly timers: Timers
  private readonly waiting = new Map<string, (() => void)[]>()

  private readonly pace: Pace

  constructor(timers: Timers, pace: Pace) {
    this.timers = timers
    this.pace = pace
  }

  /** Resolves when it is this one's turn; `null` where the line is too long. */
  wait(sender: string): Promise<void> | null {
    const known = this.waiting.get(sender)
    if (!known) {
      this.waiting.set(sender, [])
      this.goOn(sender)
      return Promise.resolve()
    }
    if (known.length >= this.pace.mostWaiting) return null
    return new Promise((resolve) => known.push(resolve))
  }

  private goOn(sender: string): void {
    this.timers.after(this.pace.everyMs, () => {
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
