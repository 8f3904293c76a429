// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../shared/instant.ts'
import type { Scene } from '../../shared/state/commands.ts'
import type { Screen } from '../../shared/state/state.ts'
import type { Place } from './places.ts'

/** What a room's wall shows: once what was to come has begun, it goes on to the programme itself. */
export function shownScene(
  { scene, comingSpanId }: Pick<Screen, 'scene' | 'comingSpanId'>,
  { timeline, moment }: Pick<Place, 'timeline' | 'moment'>,
  at: Instant,
): Scene {
  if (scene !== 'coming') return scene
  const start = timeline.spans.find(({ id }) => id === comingSpanId)?.start ?? null
  const hasBegun = start !== null && start <= (moment.heldAt ?? at)
  return hasBegun ? 'programme' : scene
}
