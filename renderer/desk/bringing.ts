// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../shared/instant.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import { applyToRuns } from '../../shared/state/run-commands.ts'
import { outcomeOf } from '../../shared/timeline/outcome.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { drivenOf, sawOf } from './actions.ts'
import { roomsOf } from './choice.ts'
import { groupsOf, type Situation } from './offer.ts'
import type { RoomGroup } from './room-groups.ts'

/** What follows if the chosen rooms begin `spanId` at `at`, or now; or why they can't. */
export function broughtTo(
  situation: Situation,
  spanId: string,
  at: Instant | null,
): { groups: RoomGroup[] } | { refusal: Refusal } {
  const { day, runs, choice, places, at: now } = situation
  const saw = sawOf(choice, places)
  const command = { type: 'begin', rooms: roomsOf(choice), saw, spanId, at } as const
  const applied = applyToRuns(day, runs, command, now)
  if ('refusal' in applied) return applied
  const outcomes = drivenOf(choice, places).map(({ room, timeline }) => {
    const after = timelineOf(day, room.id, runOf(applied.value, room.id))
    return [room.id, outcomeOf(timeline, after, now)] as const
  })
  return { groups: groupsOf(new Map(outcomes), situation) }
}
