// SPDX-License-Identifier: EUPL-1.2
import { afterFailure, LOOK_BACK_MS } from '../../machine/back-off.ts'

/** What mends a page, each where the one before no longer helps. */
export type Cure = 'load' | 'new-window' | 'new-app'

/** What a window's failures come to: it outlives the window, so that a new one is not the last resort again and again. */
export class Recovery {
  /** In this window, within ten minutes. */
  private failures: number[] = []
  /** Since it painted last. */
  private inVain: number[] = []
  private renewedAt = Number.NEGATIVE_INFINITY

  /** A page that paints is waited for no longer than the first time, however often it goes. */
  painted(): void {
    this.inVain = []
  }

  /** @param now on a clock that only runs forward, in ms */
  failed(now: number): { cure: Cure; waitMs: number } {
    const inVain = afterFailure(this.inVain, now)
    const inWindow = afterFailure(this.failures, now)
    this.inVain = inVain.failures
    const { waitMs } = inVain
    if (!inWindow.isTooOften) {
      this.failures = inWindow.failures
      return { cure: 'load', waitMs }
    }
    this.failures = []
    const isRenewed = now - this.renewedAt < LOOK_BACK_MS
    this.renewedAt = now
    return { cure: isRenewed ? 'new-app' : 'new-window', waitMs }
  }
}
