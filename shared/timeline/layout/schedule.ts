// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import { freeTimes, type Holding, holdingsOf } from '../../day/rounds.ts'
import { isBesideAll } from '../../day/side-items.ts'
import { instantOf } from '../../day/time-of-day.ts'
import type { Instant } from '../../instant.ts'

/** A slot at one of the times that it is held, and its place in the day's list. */
export type Scheduled = {
  slot: Slot
  id: string
  start: Instant
  end: Instant | null
  place: number
}

/** What is scheduled and heads walls, in order of time; and of all, what names its rooms, by room. */
type Schedule = {
  main: Scheduled[]
  byRoom: ReadonlyMap<string, Scheduled[]>
  others: Scheduled[]
}

export function scheduleOf(day: EventDay): Schedule {
  const known = schedules.get(day)
  if (known) return known
  const all = day.slots
    .flatMap((slot, place) => scheduledIn(day, slot, holdingsOf(day, slot), place))
    .sort(inOrder)
  const byRoom = new Map<string, Scheduled[]>()
  const others: Scheduled[] = []
  for (const one of all) {
    const { scope, rooms } = one.slot
    if (scope !== 'rooms' || !rooms) others.push(one)
    else
      for (const roomId of new Set(rooms)) byRoom.set(roomId, [...(byRoom.get(roomId) ?? []), one])
  }
  const schedule = { main: all.filter(isMain), byRoom, others }
  schedules.set(day, schedule)
  return schedule
}

const schedules = new WeakMap<EventDay, Schedule>()

/** Whether it heads walls: not what goes on beside all else. */
export function isMain({ slot }: Scheduled): boolean {
  return !isBesideAll(slot)
}

export function inOrder(a: Scheduled, b: Scheduled): number {
  return a.start - b.start || a.place - b.place
}

function scheduledIn(
  day: EventDay,
  slot: Slot,
  holdings: readonly Holding[],
  place: number,
): Scheduled[] {
  const at = (time: string) => instantOf(day.date, time, day.timeZone)
  return holdings.flatMap(({ id, start, end }) =>
    start === null
      ? []
      : [{ slot, id, start: at(start), end: end === null ? null : at(end), place }],
  )
}

/** The rounds in which a room of the grid has nothing: then it is free, which people look for. */
export function freeIn(day: EventDay, block: Slot, roomId: string): Scheduled[] {
  if (!block.rounds) return []
  const { id, title } = block
  const slot: Slot = {
    id,
    title,
    kind: 'workshop',
    scope: 'rooms',
    parent: id,
    start: null,
    end: null,
  }
  const rounds = freeTimes(day, block, roomId)
  return scheduledIn(
    day,
    slot,
    rounds.map((round) => ({ ...round, id: `${id}/${round.id}` })),
    day.slots.length,
  )
}
