// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../../instant.ts'
import type { Moment } from '../../timeline/moment.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import type { Scene } from './commands.ts'
import type { Screen } from './screen.ts'

type Chosen = Pick<Screen, 'scene' | 'message' | 'comingSpanId'>

/**
 * What a room's wall shows of the scene that was chosen. What has nothing to say gives way to the
 * programme: no message, or something to come that is not in the day or has begun by `at`.
 */
export function shownScene(
  { scene, message, comingSpanId }: Chosen,
  { spans }: Timeline,
  { heldAt }: Moment,
  at: Instant,
): Scene {
  if (scene === 'message') return message === null ? 'programme' : scene
  if (scene !== 'coming') return scene
  const coming = spans.find(({ id }) => id === comingSpanId)
  if (!coming) return 'programme'
  // In a held room nothing begins.
  const hasBegun = coming.start !== null && coming.start <= (heldAt ?? at)
  return hasBegun ? 'programme' : scene
}
