// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../day/day.ts'
import type { Edit } from '../../../day/edits/edit.ts'
import { freeId } from '../../../day/edits/free-id.ts'
import { minutesOf, timeAfter } from '../../../day/time-of-day.ts'
import { changeSlot, endOf, IN_SLOTS, shiftedTimes, slotNamed, slotsIn, startOf } from './slots.ts'

/** The item is two: it ends at a time within it, and another like it begins then. */
export function split(day: EventDay, id: string, at: string): Edit[] {
  const slot = slotNamed(day, id)
  const start = slot && startOf(slot)
  if (!slot || start === null) return []
  const end = endOf(day, slot)
  const time = minutesOf(at)
  if (time <= start || (end !== null && time >= end)) return []
  const { rounds, turns, isFixed, ...rest } = slot
  const taken = takenIds(day)
  const second = { ...rest, id: freeId(id, taken), start: at, end: slot.end }
  const inSecond = slotsIn(day, id).filter((inner) => (startOf(inner) ?? 0) >= time)
  return [
    changeSlot(id, { end: at }),
    added(second, afterOf(day, id)),
    ...inSecond.map((inner) => changeSlot(inner.id, { parent: second.id })),
  ]
}

/** The item so many times more, one after another with a gap in minutes between. */
export function repeated(day: EventDay, id: string, times: number, gap = 0): Edit[] {
  const slot = slotNamed(day, id)
  const start = slot && startOf(slot)
  if (!slot || start === null) return []
  const end = endOf(day, slot) ?? start
  const taken = takenIds(day)
  return Array.from({ length: Math.max(0, times) }, (_, index) => {
    const minutes = (index + 1) * (end - start + gap)
    return copied(day, slot, minutes, taken)
  }).flat()
}

/** Another item like it at the same time, or at another, with what lies in it. */
export function duplicated(
  day: EventDay,
  id: string,
  start: string | null = null,
): { id: string | null; edits: Edit[] } {
  const slot = slotNamed(day, id)
  if (!slot) return { id: null, edits: [] }
  const from = startOf(slot)
  const minutes = start === null || from === null ? 0 : minutesOf(start) - from
  const edits = copied(day, slot, minutes, takenIds(day))
  const [first] = edits
  return { id: first?.type === 'add' ? String(first.item.id) : null, edits }
}

/** An end that followed from the next item is written down, since that is now another. */
function copied(day: EventDay, slot: Slot, minutes: number, taken: Set<string>): Edit[] {
  const end = endOf(day, slot)
  const isMoment = slot.kind === 'moment'
  const whole = end === null || isMoment ? slot : { ...slot, end: timeAfter(end) }
  // What an import gave is the first one's.
  const { source, ...rest } = whole
  const id = newId(slot.id, taken)
  const before = afterOf(day, slot.id)
  const inner = slotsIn(day, slot.id).map(({ source: _source, ...one }) => {
    return added(
      { ...one, ...shiftedTimes(one, minutes), id: newId(one.id, taken), parent: id },
      before,
    )
  })
  return [added({ ...rest, ...shiftedTimes(whole, minutes), id }, before), ...inner]
}

function added(item: object, before: string | null): Edit {
  return { type: 'add', in: IN_SLOTS, item: { ...item }, before }
}

function takenIds({ slots }: EventDay): Set<string> {
  return new Set(slots.map(({ id }) => id))
}

function newId(like: string, taken: Set<string>): string {
  const id = freeId(like, taken)
  taken.add(id)
  return id
}

/** What stands after an item in the list. */
function afterOf({ slots }: EventDay, id: string): string | null {
  return slots[slots.findIndex((slot) => slot.id === id) + 1]?.id ?? null
}
