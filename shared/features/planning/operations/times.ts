// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../../day/day.ts'
import type { Edit } from '../../../day/edits/edit.ts'
import { minutesOf, timeAfter } from '../../../day/time-of-day.ts'
import { changeSlot, endOf, sharesRooms, shifted, slotNamed, slotsIn, startOf } from './slots.ts'

/** The item begins at another time, as long as before; what lies in it moves along. */
export function moved(day: EventDay, id: string, start: string): Edit[] {
  const slot = slotNamed(day, id)
  if (!slot) return []
  if (slot.start === null) return [changeSlot(id, { start })]
  return shifted(day, slot, minutesOf(start) - minutesOf(slot.start))
}

/** The same, and in other rooms; `null`: for all. */
export function movedTo(
  day: EventDay,
  id: string,
  start: string,
  rooms: readonly string[] | null,
): Edit[] {
  const slot = slotNamed(day, id)
  if (!slot) return []
  const { scope } = slot
  const set =
    rooms === null
      ? { rooms: null, scope: scope === 'rooms' ? 'plenary' : scope }
      : { rooms: [...rooms], scope: 'rooms' }
  return [...moved(day, id, start), changeSlot(id, set)]
}

/** The item ends at another time; `null`: with the start of what comes next. */
export function stretched(day: EventDay, id: string, end: string | null): Edit[] {
  const slot = slotNamed(day, id)
  if (!slot || slot.kind === 'moment') return []
  return [changeSlot(id, { end })]
}

/** The item begins at another time and ends when it did. */
export function stretchedFrom(day: EventDay, id: string, start: string): Edit[] {
  const slot = slotNamed(day, id)
  return slot ? [changeSlot(id, { start })] : []
}

/** The item begins when what comes before it in its rooms is over; others may move it then. */
export function linked(day: EventDay, id: string): Edit[] {
  const slot = slotNamed(day, id)
  const start = slot && startOf(slot)
  if (!slot || start === null) return []
  const before = day.slots.flatMap((other) => {
    if (other.id === id || other.parent !== slot.parent || !sharesRooms(day, slot, other)) return []
    const begins = startOf(other)
    if (begins === null || begins >= start) return []
    return endOf(day, other) ?? begins
  })
  const free = changeSlot(id, { isFixed: null })
  const end = before.length === 0 ? start : Math.max(...before)
  // What overlaps it stays beside it.
  return end > start ? [free] : [...shifted(day, slot, end - start), free]
}

/** The item begins at its time whatever comes before it. */
export function fixed(day: EventDay, id: string): Edit[] {
  return slotNamed(day, id) ? [changeSlot(id, { isFixed: true })] : []
}

/** All that begins with this item or later, so many minutes later; what is fixed only where asked. */
export function restShifted(
  day: EventDay,
  id: string,
  minutes: number,
  { withFixed = false } = {},
): Edit[] {
  const slot = slotNamed(day, id)
  const from = slot && startOf(slot)
  if (!slot || from === null) return []
  return fromOn(day, from, minutes, (other) => other.id === id || withFixed || !other.isFixed)
}

function fromOn(
  day: EventDay,
  from: number,
  minutes: number,
  isMeant: (slot: Slot) => boolean,
): Edit[] {
  return day.slots.flatMap((slot) => {
    const start = startOf(slot)
    const isLater = start !== null && start >= from
    return slot.parent === undefined && isLater && isMeant(slot) ? shifted(day, slot, minutes) : []
  })
}

/** A block's rounds: so many, of so many minutes, with a gap between; it ends with the last. */
export function withRounds(
  day: EventDay,
  id: string,
  { count, minutes, gap = 0 }: { count: number; minutes: number; gap?: number },
): Edit[] {
  const slot = slotNamed(day, id)
  if (!slot || slot.start === null || count < 1) return []
  const from = minutesOf(slot.start)
  const rounds = Array.from({ length: count }, (_, index) => {
    const start = from + index * (minutes + gap)
    const known = slot.rounds?.[index]?.id
    return {
      id: known ?? `ronde-${index + 1}`,
      start: timeAfter(start),
      end: timeAfter(start + minutes),
    }
  })
  const times = new Map(rounds.map((round) => [round.id, round]))
  const end = rounds[rounds.length - 1]?.end ?? null
  const within = slotsIn(day, id).flatMap((inner) => inRounds(inner, times))
  return [changeSlot(id, { kind: 'workshops', rounds, end }), ...within]
}

/** A block without rounds: what was held in them keeps its time. */
export function withoutRounds(day: EventDay, id: string): Edit[] {
  const within = slotsIn(day, id).filter(({ round }) => round)
  return [
    ...within.map((inner) => changeSlot(inner.id, { round: null })),
    changeSlot(id, { rounds: null }),
  ]
}

/** What is held in rounds gets their times; in one that is gone it has yet to be given another. */
function inRounds(
  { id, round }: Slot,
  times: ReadonlyMap<string, { start: string; end: string }>,
): Edit[] {
  if (!round) return []
  const kept = round.filter((one) => times.has(one))
  const first = times.get(kept[0] ?? '')
  if (!first) return [changeSlot(id, { round: null, start: null, end: null })]
  return [changeSlot(id, { round: kept, start: first.start, end: first.end })]
}
