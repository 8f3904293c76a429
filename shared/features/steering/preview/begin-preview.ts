// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '../../../instant.ts'
import type { Refusal } from '../../../state/refusal.ts'
import { momentAt } from '../../../timeline/moment.ts'
import { outcomeOf } from '../../../timeline/outcome.ts'
import { runOf } from '../../../timeline/run.ts'
import { type Timeline, timelineOf } from '../../../timeline/timeline.ts'
import { independentRooms, targetOf } from '../../selection/selected-rooms.ts'
import { applyToRuns } from '../run/run-commands.ts'
import { type Consequence, consequencesOf } from './consequences.ts'
import type { Situation } from './offer.ts'
import { groupAlike, type RoomGroup } from './room-groups.ts'

/** What follows in each room, and in which rooms time stands still now and then runs again. */
export type BeginPreview = { groups: RoomGroup[]; resumedIds: string[] }

/** The consequences if the selected rooms begin `spanId` at `at`, or now; or why they can't. */
export function previewBegin(
  situation: Situation,
  spanId: string,
  at: Instant | null,
): BeginPreview | { refusal: Refusal } {
  const { day, runs, selection, statuses, at: now } = situation
  const command = { type: 'begin', ...targetOf(selection, statuses), spanId, at } as const
  const applied = applyToRuns(day, runs, command, now)
  if ('refusal' in applied) return applied
  const told = independentRooms(selection, statuses).map(({ room, timeline }) => {
    const after = timelineOf(day, room.id, runOf(applied.value, room.id))
    const wait = at === null ? [] : waitBefore(after, at, now)
    // The parts of what begins now are worth telling, not those of what is left.
    const moment = momentAt(after, now)
    const follows = consequencesOf(outcomeOf(timeline, after, now), moment, now)
    return [room.id, wait.concat(skipsOf(timeline, after, now), follows)] as const
  })
  const resumed = independentRooms(selection, statuses).filter(({ room, moment }) => {
    const after = timelineOf(day, room.id, runOf(applied.value, room.id))
    return moment.heldAt !== null && after.pausedSince === null
  })
  return { groups: groupAlike(told), resumedIds: resumed.map(({ room }) => room.id) }
}

/** The steps and activities that were still to come and get no time; a whole step without its parts. */
function skipsOf(before: Timeline, after: Timeline, now: Instant): Consequence[] {
  const toCome = new Set(
    before.spans.flatMap(({ id, start }) => (start === null || start > now ? [id] : [])),
  )
  const gone = new Set(
    after.spans.flatMap(({ id, start, end }) => (start !== null && start === end ? [id] : [])),
  )
  const spanIds = after.spans.flatMap(({ id, level, parentId }) => {
    const isPart = level === 'step' || level === 'activity'
    const isWithin = parentId !== null && gone.has(parentId)
    return isPart && gone.has(id) && toCome.has(id) && !isWithin ? [id] : []
  })
  return spanIds.length > 0 ? [{ kind: 'skips', spanIds }] : []
}

/** The time before `at` in which nothing goes on: what went on ends when it would have ended. */
function waitBefore(timeline: Timeline, at: Instant, now: Instant): Consequence[] {
  const { countdown } = momentAt(timeline, at - 1)
  if (countdown.kind !== 'until') return []
  const ends = timeline.spans.flatMap(({ end }) => (end !== null && end < at ? [end] : []))
  const from = Math.max(now, ...ends)
  return from < at ? [{ kind: 'waits', from, until: at }] : []
}
