// SPDX-License-Identifier: EUPL-1.2
import type { Plan, PlanMinutes } from '../layout/plan.ts'
import type { Segment } from '../layout/segments.ts'
import { type Stop, stopAt, stopsIn } from './stops.ts'

/** Where the cursor is: on an item or in an empty cell, of a column, at a time. */
export type Cursor = {
  column: number
  /** What sideways moves keep to. */
  at: PlanMinutes
  /** The item that it is on; `null`: an empty cell, that begins at `at`. */
  itemId: string | null
  /** The end of the cell. */
  cellEnd: PlanMinutes | null
}

export type CursorMove = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'back' | 'on'

// A page up or down.
const FAR_MINUTES = 120

type Drawn = { plan: Plan; segments: readonly Segment[] }

/** The cursor after a key. It stays where there is nothing further. */
export function movedCursor(drawn: Drawn, cursor: Cursor, move: CursorMove): Cursor {
  const { plan, segments } = drawn
  if (move === 'left' || move === 'right') return sideways(drawn, cursor, move === 'left' ? -1 : 1)
  const stops = stopsIn(plan, segments, cursor.column)
  const here = stops.findIndex((stop) => isAt(stop, cursor))
  const to = {
    up: () => stops[here - 1],
    down: () => stops[here + 1],
    first: () => stops[0],
    last: () => stops.at(-1),
    back: () => stopAt(stops, cursor.at - FAR_MINUTES) ?? stops[0],
    on: () => stopAt(stops, cursor.at + FAR_MINUTES) ?? stops.at(-1),
  }[move]()
  return to ? cursorOn(to, cursor.column) : cursor
}

/** The next column that has something else at that time. */
function sideways({ plan, segments }: Drawn, cursor: Cursor, by: -1 | 1): Cursor {
  for (let column = cursor.column + by; column >= 0 && column < plan.rooms.length; column += by) {
    const stop = stopAt(stopsIn(plan, segments, column), cursor.at)
    if (!stop || (stop.kind === 'item' && stop.item.slot.id === cursor.itemId)) continue
    return { ...cursorOn(stop, column), at: stop.kind === 'cell' ? stop.start : cursor.at }
  }
  return cursor
}

export function cursorOn(stop: Stop, column: number): Cursor {
  if (stop.kind === 'cell') {
    return { column, at: stop.start, itemId: null, cellEnd: stop.end }
  }
  return { column, at: stop.start, itemId: stop.item.slot.id, cellEnd: null }
}

function isAt(stop: Stop, { itemId, at }: Cursor): boolean {
  return stop.kind === 'item' ? stop.item.slot.id === itemId : itemId === null && stop.start === at
}

/** The cursor on an item, in a column that it is in: that of before, where it is. */
export function cursorOnItem(plan: Plan, itemId: string, column: number): Cursor | null {
  const item = plan.byId.get(itemId)
  if (!item) return null
  const here = item.columns.includes(column) ? column : (item.columns[0] ?? 0)
  return { column: here, at: item.start, itemId, cellEnd: null }
}

/** The cursor in a day that has changed: on its item, wherever that is now, or where it was. */
export function keptCursor(drawn: Drawn, cursor: Cursor): Cursor {
  const { plan, segments } = drawn
  const column = Math.min(cursor.column, plan.rooms.length - 1)
  if (cursor.itemId !== null) {
    const item = plan.byId.get(cursor.itemId)
    if (item) {
      if (item.columns.includes(column) && isDuring(item, cursor.at)) return cursor
      return cursorOnItem(plan, cursor.itemId, column) ?? cursor
    }
    if (plan.unplaced.some(({ id }) => id === cursor.itemId)) return cursor
  }
  const stops = stopsIn(plan, segments, column)
  const stop = stops.find((one) => isAt(one, cursor)) ?? stopAt(stops, cursor.at) ?? stops[0]
  if (!stop) return cursor
  if (stop.kind === 'cell' && cursor.itemId === null && stop.start === cursor.at) return cursor
  return cursorOn(stop, column)
}

function isDuring({ start, end }: { start: number; end: number }, at: PlanMinutes): boolean {
  return start <= at && (at < end || at === start)
}
