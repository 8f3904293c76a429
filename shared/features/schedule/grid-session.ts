// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { freeId, idOf } from '../../day/id-of.ts'
import { type Cell, gridOf } from '../../day/rounds.ts'
import { instantOf, minutesOf, timeAfter } from '../../day/time-of-day.ts'
import { type Instant, MINUTE } from '../../instant.ts'

/** The blocks of a day that have a grid to fill: rounds by rooms. */
export function gridsOf(day: EventDay): Slot[] {
  return day.slots.filter(({ kind, rounds }) => kind === 'workshops' && rounds !== undefined)
}

export function isGridOver(day: EventDay, block: Slot, now: Instant): boolean {
  return cellsAt(day, block, now).every(({ isOver }) => isOver)
}

/** A cell as the desk shows it: one that is over can't be filled any more. */
export type GridCell = Cell & { isOver: boolean }

export function cellsAt(day: EventDay, block: Slot, now: Instant): GridCell[] {
  return gridOf(day, block).map((cell) => ({
    ...cell,
    isOver: instantOf(day.date, cell.round.end, day.timeZone) <= now,
  }))
}

/** The first cell that can still be filled, in the round that is on or comes. */
export function firstFree(cells: readonly GridCell[]): GridCell | null {
  const free = cells.filter(({ slots, isOver }) => slots.length === 0 && !isOver)
  const soonest = Math.min(...free.map(({ round }) => minutesOf(round.start)))
  return free.find(({ round }) => minutesOf(round.start) === soonest) ?? null
}

/** What somebody brings: what it is called, and who holds it, which may be left out. */
export type Brought = { title: string; speaker: string }

/**
 * A session that somebody brings on the day, put into a free cell. In a round that is on already it
 * begins with the next minute, since nothing begins in what has passed.
 */
export function sessionEdit(
  day: EventDay,
  block: Slot,
  { room, round }: Cell,
  { title, speaker }: Brought,
  now: Instant,
): Edit {
  const taken = new Set(day.slots.map(({ id }) => id))
  const said = (text: string) => ({ [day.language]: text.trim() })
  const begun = now - instantOf(day.date, round.start, day.timeZone)
  const lateMinutes = begun < 0 ? 0 : Math.floor(begun / MINUTE) + 1
  const item: Slot = {
    id: freeId(idOf(title) ?? 'sessie', taken),
    title: said(title),
    kind: 'workshop',
    scope: 'rooms',
    rooms: [room.id],
    start: timeAfter(minutesOf(round.start) + lateMinutes),
    end: round.end,
    parent: block.id,
    round: [round.id],
    ...(speaker.trim() !== '' && { speakers: [said(speaker)] }),
  }
  return { type: 'add', in: { list: 'slots' }, item, before: null }
}
