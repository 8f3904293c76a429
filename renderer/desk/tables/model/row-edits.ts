// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import type { Edit, ListAddress } from '../../../../shared/day/edits/edit.ts'
import { freeId } from '../../../../shared/day/edits/free-id.ts'
import { daysBetween } from '../../../../shared/day/event-dates.ts'
import { removed } from '../../../../shared/features/planning/operations/removed.ts'
import type { Fields } from './column.ts'
import { itemsIn, type Table, type TableId } from './tables.ts'

/** Fields of an item are changed; with none, nothing is. */
export function changedRow(day: EventDay, id: TableId, rowId: string, set: Fields): Edit[] {
  if (Object.keys(set).length === 0) return []
  const { date } = set
  const isFirst = id === 'days' && itemsIn(day, id)[0]?.id === rowId
  if (isFirst && typeof date === 'string') {
    const { date: _date, ...rest } = set
    return [...movedToDate(day, date), ...changedRow(day, id, rowId, rest)]
  }
  return [
    ...datesWritten(day, id),
    { type: 'change', in: addressOf(id), id: rowId, set: { ...set } },
  ]
}

/** A row at the end; `null`: what it can't be without has yet to be filled in. */
export function addedRow(day: EventDay, table: Table, row: Item): Edit[] | null {
  if (lackingIn(table, row).length > 0) return null
  return [
    ...datesWritten(day, table.id),
    { type: 'add', in: addressOf(table.id), item: { ...row }, before: null },
  ]
}

/** What a row can't be without and lacks. */
export function lackingIn({ needs }: Table, row: Item): string[] {
  return needs.filter((field) => row[field] === undefined || row[field] === null)
}

/** An id for a new row, of what it is called. */
export function idForRow(day: EventDay, id: TableId, row: Fields, also: readonly string[] = []) {
  const { name, title, date } = row
  const words = Object.values((name ?? title ?? {}) as Record<string, string>)[0]
  const taken = new Set([...itemsIn(day, id).map((item) => item.id), ...also])
  return freeId(words ?? String(date ?? ''), taken, id)
}

/** Somewhere else in its list, one place up or down. */
export function movedRow(day: EventDay, id: TableId, rowId: string, by: -1 | 1): Edit[] {
  const ids = itemsIn(day, id).map((item) => item.id)
  const to = ids.indexOf(rowId) + by
  // Dates have an order of their own.
  if (id === 'days' || !ids.includes(rowId) || to < 0 || to >= ids.length) return []
  const before = (by < 0 ? ids[to] : ids[to + 1]) ?? null
  return [{ type: 'move', in: addressOf(id), id: rowId, before }]
}

/** Gone, with all mention of it. */
export function removedRow(day: EventDay, id: TableId, rowId: string): Edit[] {
  return removed(day, addressOf(id), rowId)
}

/** The event on another date: all of its dates move along, and times count from the first. */
export function movedToDate(day: EventDay, date: string): Edit[] {
  const by = daysBetween(day.date, date)
  const others = day.days?.map((one) => ({ ...one, date: dateAfter(one.date, by) })) ?? []
  return [
    { type: 'changeDay', set: { date } },
    ...others.map(
      (one): Edit => ({
        type: 'change',
        in: { list: 'days' },
        id: one.id,
        set: { date: one.date },
      }),
    ),
  ]
}

function dateAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** An event of one date writes it down as the first of several once there are more. */
function datesWritten(day: EventDay, id: TableId): Edit[] {
  if (id !== 'days' || day.days) return []
  return itemsIn(day, id).map((item) => ({
    type: 'add',
    in: { list: 'days' },
    item: { ...item },
    before: null,
  }))
}

function addressOf(list: TableId): ListAddress {
  return { list }
}
