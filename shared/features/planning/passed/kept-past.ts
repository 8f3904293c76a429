// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import type { EditRefusal } from '../../../day/edits/edit-refusal.ts'
import { instantOf } from '../../../day/time-of-day.ts'
import { contentOf, isFree } from '../../../now/span-content.ts'
import type { SpanId } from '../../../timeline/layout/room-plan.ts'
import { placeOf } from '../../steering/run/place.ts'
import type { Begun, SpanStatus } from './span-status.ts'

/** What is said of something, which changes nothing of when and where it was. */
const SAID = ['title', 'description', 'speakers', 'remark', 'certainty', 'source']
const OF_STEP = [...SAID, 'tips', 'rules']
const OF_PHASE = [
  ...[...OF_STEP, 'alsoCalled', 'goal', 'result', 'materials', 'examples', 'number'],
]
const OF_ACTIVITY = [
  ...[...SAID, 'instruction', 'materials', 'questions', 'tieBreak', 'reward', 'missingFigure'],
]

/** What may still change of what is over: a name spelt wrong is put right in the report as well. */
const ENDED = { slots: SAID, phases: OF_PHASE, steps: OF_STEP, activities: OF_ACTIVITY } as const

/** What may still change of what goes on: that, and how long it lasts from now on. */
const GOING_ON = {
  slots: [...SAID, 'end', 'leastMinutes', 'turns', 'rounds'],
  // Its steps are looked at one by one.
  phases: [...OF_PHASE, 'pace'],
  steps: [...OF_STEP, 'minutes'],
  activities: [...OF_ACTIVITY, 'minutes', 'marks', 'dots', 'mostIdeas'],
} as const

type List = keyof typeof GOING_ON
type Item = { readonly id: string }

/**
 * Why the day can't become `after`, or `null`: of what has passed only what is said of it can be
 * another, and of what goes on how it ends as well. Names the item that stands in the way.
 */
export function passedRefusal(before: EventDay, after: EventDay, begun: Begun): EditRefusal | null {
  return (
    dayRefusal(before, after) ??
    slotsRefusal(before, after, begun) ??
    phasesRefusal(before, after, begun) ??
    roomsRefusal(after, begun)
  )
}

function dayRefusal(before: EventDay, after: EventDay): EditRefusal | null {
  const field = (['date', 'timeZone'] as const).find((name) => before[name] !== after[name])
  return field ? { name: 'day-has-begun', field } : null
}

function slotsRefusal(before: EventDay, after: EventDay, begun: Begun): EditRefusal | null {
  const now = byId(after.slots)
  const was = byId(before.slots)
  for (const slot of before.slots) {
    const changed = changedFields(slot, now.get(slot.id))
    const refusal = itemRefusal('slots', slot.id, begun.statuses.get(slot.id), changed)
    if (refusal) return refusal
  }
  // To come at a time that is over.
  for (const { id, start } of after.slots) {
    if (start === null || start === was.get(id)?.start || begun.statuses.has(id)) continue
    if (instantOf(after.date, start, after.timeZone) < begun.at) {
      return { name: 'time-has-passed', list: 'slots', id, time: start }
    }
  }
  return null
}

/** What stands in the way of changing these fields of an item; `null` for them: it is removed. */
function itemRefusal(
  list: List,
  id: string,
  status: SpanStatus | undefined,
  changed: readonly string[] | null,
): EditRefusal | null {
  if (!status || changed?.length === 0) return null
  const may: readonly string[] = (status === 'ended' ? ENDED : GOING_ON)[list]
  return changed?.every((field) => may.includes(field)) ? null : refusalOf(list, id, status)
}

function phasesRefusal(before: EventDay, after: EventDay, begun: Begun): EditRefusal | null {
  const now = byId(after.phases)
  for (const phase of before.phases) {
    const other = now.get(phase.id)
    if (other === phase) continue
    for (const slot of before.slots) {
      const status = slot.phase === phase.id ? begun.statuses.get(slot.id) : undefined
      if (!status) continue
      const changed = changedFields(phase, other, 'steps')
      const refusal =
        itemRefusal('phases', phase.id, status, changed) ??
        partsRefusal('steps', phase.steps, other?.steps ?? [], slot.id, begun)
      if (refusal) return refusal
    }
  }
  return null
}

type Part = Item & { activities?: readonly Item[] }

/** Of a phase's steps or a step's activities, by the span that they are part of. */
function partsRefusal(
  list: 'steps' | 'activities',
  before: readonly Part[],
  after: readonly Part[],
  spanId: SpanId,
  begun: Begun,
): EditRefusal | null {
  const now = byId<Part>(after)
  for (const [index, part] of before.entries()) {
    const id = `${spanId}/${part.id}`
    const status = begun.statuses.get(id)
    const other = now.get(part.id)
    if (!status || other === part) {
      if (status && hasNewBefore(before, after, index)) return refusalOf(list, part.id, status)
      continue
    }
    const changed = changedFields(part, other, 'activities')
    const refusal = itemRefusal(list, part.id, status, changed)
    if (refusal) return refusal
    if (hasNewBefore(before, after, index)) return refusalOf(list, part.id, status)
    const inner = part.activities ?? []
    const within = partsRefusal('activities', inner, other?.activities ?? [], id, begun)
    if (within) return within
  }
  return null
}

function refusalOf(list: List, id: string, status: SpanStatus): EditRefusal {
  return { name: status === 'ended' ? 'has-passed' : 'is-going-on', list, id }
}

/** Whether something would come before a part that has begun, which didn't. */
function hasNewBefore(before: readonly Item[], after: readonly Item[], index: number): boolean {
  const known = new Set(before.slice(0, index).map(({ id }) => id))
  const place = after.findIndex(({ id }) => id === before[index]?.id)
  return after.slice(0, Math.max(0, place)).some(({ id }) => !known.has(id))
}

/** What has begun in a room stays there; and what goes on ends no sooner than now. */
function roomsRefusal(after: EventDay, begun: Begun): EditRefusal | null {
  for (const { roomId, timeline, moment } of begun.places) {
    const { slot, step, activity, nested } = moment
    const current = new Set([slot, step, activity, nested].map((span) => span?.id))
    const begunHere = begun.inRoom.get(roomId) ?? new Set()
    const isThere = after.rooms.some(({ id }) => id === roomId)
    const later = isThere ? placeOf(after, begun.runs, roomId, begun.at).timeline.spans : []
    const now = byId(later)
    for (const span of timeline.spans) {
      if (!begunHere.has(span.id) || (!isThere && span.isMeetingPoint)) continue
      // A room that is free is there to be filled.
      if (isFree(contentOf(after, span.id))) continue
      const other = now.get(span.id)
      const [slotId = span.id] = span.id.split('/')
      const status = begun.statuses.get(span.id) ?? 'going-on'
      if (!other || other.isElsewhere) return refusalOf('slots', slotId, status)
      const isToGoOn = span.end === null || span.end > begun.at
      // What is over here may still go on in another room.
      const isKept = isToGoOn
        ? other.end === null || other.end > begun.at
        : current.has(span.id) || other.end === span.end
      if (!isKept) return refusalOf('slots', slotId, 'going-on')
    }
  }
  return null
}

/** Which fields differ, but for its parts, which are looked at by themselves; `null`: the item is gone. */
function changedFields(before: Item, after: Item | undefined, parts = ''): string[] | null {
  if (!after) return null
  if (before === after) return []
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter(
    (name) =>
      name !== parts &&
      JSON.stringify(Reflect.get(before, name)) !== JSON.stringify(Reflect.get(after, name)),
  )
}

function byId<T extends Item>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]))
}
