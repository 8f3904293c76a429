// SPDX-License-Identifier: EUPL-1.2
import { isSetBack } from '../../shared/clock/kept-time.ts'
import { type Milliseconds, SECOND } from '../../shared/instant.ts'
import type { SurfaceMessage } from '../../shared/protocol/messages.ts'
import { CLOCK_EVERY_MS } from '../../shared/protocol/version.ts'
import { type Kept, keptText, readKept } from './kept.ts'
import type { Keep, Ports } from './ports.ts'
import type { Surface } from './surface.ts'
import type { SyncedClock } from './synced-clock.ts'

// A bound up to this is as good as a wire gives. Over a worse network a display asks more often:
// among more messages some are quick each way, and fifty walls agree within 5 ms instead of 13.
const GOOD_BOUND_MS = 2
const POOR_CLOCK_EVERY_MS = SECOND

type Health = NonNullable<Extract<SurfaceMessage, { type: 'clock' }>['health']>

/** What only a display does beside its link: phones, which all load the client, go without. */
export type DisplayPart = {
  /** What was shown before the last stop; `null` where there is nothing, or no time for it. */
  kept(ports: Keep & Pick<Ports, 'wallNow'>): Kept | null
  /**
   * Keeps what is shown, once it is known what time it is.
   * @param aloneMs a bound on the error of what started without the hub; else `null`, or left out
   */
  keepShown(ports: Keep, shown: Surface, clock: SyncedClock, aloneMs?: Milliseconds | null): void
  /** Whoever unpaired this display doesn't want it to start with what it showed before. */
  forget(ports: Keep, clock: SyncedClock): void
  asksEveryMs(clock: SyncedClock): Milliseconds
  /** What it says of itself with each question for the time. */
  health(clock: SyncedClock, size: string | null): Health
}

export const DISPLAY_PART: DisplayPart = {
  kept(ports) {
    const kept = readKept(ports.kept())
    return kept && isSetBack(kept, ports.wallNow()) ? null : kept
  },
  keepShown(ports, { day, view, playback }, clock, aloneMs = null) {
    const hubMinusWallMs = clock.hubMinusWallMs()
    const keptAt = clock.hubNow()
    if (!day || view?.kind !== 'display' || hubMinusWallMs === null || keptAt === null) return
    // The next start adds what the machine's clock is wrong by, as this one did.
    const alone = aloneMs && aloneMs - Math.abs(hubMinusWallMs)
    const time = { hubMinusWallMs, keptAt, errorMs: clock.errorMs() ?? alone }
    keep(ports, clock, keptText({ day, view, playback, ...time }))
  },
  forget(ports, clock) {
    keep(ports, clock, '')
  },
  asksEveryMs(clock) {
    return (clock.errorMs() ?? Number.POSITIVE_INFINITY) > GOOD_BOUND_MS
      ? POOR_CLOCK_EVERY_MS
      : CLOCK_EVERY_MS
  },
  health(clock, size) {
    return { clockErrorMs: clock.errorMs(), roundTripMs: clock.roundTripMs(), size }
  },
}

/** A rehearsal that a desk began is gone by the next start; what was kept before it is not. */
function keep(ports: Keep, { playback }: SyncedClock, text: string): void {
  if (playback.kind !== 'rehearsal') ports.keep(text)
}
