// SPDX-License-Identifier: EUPL-1.2
import { keptErrorMs } from '../../shared/clock/kept-time.ts'
import type { Milliseconds } from '../../shared/instant.ts'
import type { DisplayView } from '../../shared/views/display-view.ts'
import type { Kept } from './kept.ts'
import type { Ports } from './ports.ts'
import type { SurfaceStore } from './surface.ts'
import type { SyncedClock } from './synced-clock.ts'

/**
 * How sure a display's time is, also where it started without its hub.
 * @param kept what it started with, or `null`
 * @returns a bound on the error in ms, or `null`: none can be told
 */
export function loneTime(
  kept: Kept | null,
  ports: Pick<Ports, 'wallNow' | 'monotonicNow'>,
  clock: SyncedClock,
  store: Pick<SurfaceStore<DisplayView>, 'subscribe'>,
): () => Milliseconds | null {
  const apart = () => ports.wallNow() - ports.monotonicNow()
  const apartAtStart = apart()
  let startedWith = kept
  // From then on what the hub says counts, and what was kept says nothing.
  store.subscribe(({ link }) => {
    if (link === 'connected') startedWith = null
  })
  return () => {
    const boundMs = startedWith && keptErrorMs(startedWith, ports.wallNow())
    if (boundMs === null) return clock.errorMs()
    // Sleep, or a wall clock that was set: only the hub can tell which.
    return boundMs + Math.abs(apart() - apartAtStart)
  }
}
