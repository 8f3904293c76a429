// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Round, Slot } from './day.ts'
import { presenceIn } from './presence.ts'
import { minutesOf } from './time-of-day.ts'

/** One time that an item is held: its span's id, and from when to when. */
export type Holding = { id: string; start: string | null; end: string | null }

/**
 * When an item is held: at its own time, which is that of its first round unless it was moved, and in
 * each of its other rounds.
 */
export function holdingsOf(day: EventDay, slot: Slot): Holding[] {
  const { id, start, end } = slot
  const rounds = slot.round ? roundsAround(day, slot) : []
  const held = rounds.filter((round) => slot.round?.includes(round.id))
  const own = { id, start, end }
  const others = held.slice(1).map((round): Holding => ({ ...round, id: `${id}/${round.id}` }))
  return [own, ...others]
}

function roundsAround(day: EventDay, { parent }: Slot): readonly Round[] {
  return day.slots.find(({ id }) => id === parent)?.rounds ?? []
}

/** A round of a block in a room: a cell of its grid. */
export type Cell = { room: Room; round: Round; slots: Slot[] }

/** The rooms of a block's grid. */
export function gridRooms(day: EventDay, block: Slot): Room[] {
  const { scope, rooms } = block
  if (scope === 'rooms' && rooms) return day.rooms.filter(({ id }) => rooms.includes(id))
  return day.rooms.filter(({ kind }) => kind === 'break-out')
}

/** A block's grid: what each of its rooms has in each round; nothing in a cell that is free. */
export function gridOf(day: EventDay, block: Slot): Cell[] {
  const inside = day.slots.filter(({ parent }) => parent === block.id)
  return gridRooms(day, block).flatMap((room) => cellsIn(day, block, inside, room))
}

/**
 * From when to when a room of the grid has nothing: rounds one after the other as one, with the time
 * to walk there. It goes by the id of the first of them.
 */
export function freeTimes(day: EventDay, block: Slot, roomId: string): Round[] {
  const room = block.rounds && gridRooms(day, block).find(({ id }) => id === roomId)
  if (!room) return []
  const inside = day.slots.filter(({ parent }) => parent === block.id)
  const free: Round[] = []
  let before: Cell | null = null
  for (const cell of cellsIn(day, block, inside, room)) {
    const { round, slots } = cell
    const last = free[free.length - 1]
    if (slots.length === 0 && before?.slots.length === 0 && last) last.end = round.end
    else if (slots.length === 0) free.push({ ...round, start: before?.round.end ?? round.start })
    before = cell
  }
  return free
}

function cellsIn(day: EventDay, block: Slot, inside: readonly Slot[], room: Room): Cell[] {
  const here = inside.filter((slot) => presenceIn(day, slot, room.id) === 'here')
  return (block.rounds ?? []).map((round) => ({
    room,
    round,
    slots: here.filter((slot) => holdingsOf(day, slot).some((held) => meets(held, round))),
  }))
}

function meets({ start, end }: Holding, round: Round): boolean {
  if (start === null) return false
  const from = minutesOf(start)
  const to = end === null ? from + 1 : minutesOf(end)
  return from < minutesOf(round.end) && to > minutesOf(round.start)
}
