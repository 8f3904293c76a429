// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { EventDay } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import type { Column } from '../model/column.ts'
import { addedRow, changedRow, idForRow } from '../model/row-edits.ts'
import { itemsIn, type Table } from '../model/tables.ts'
import { cellProblems } from '../tables-words.ts'

/** What has been typed of a row that isn't there yet, by column. */
export type FreshRow = Readonly<Record<string, string>>

export type FilledRow =
  | { problem: Said }
  /** `rowId`: of a row that comes to be by it. */
  | { edits: Edit[]; rowId?: string }
  /** A row that still lacks what it can't be without. */
  | { fresh: FreshRow }

/** What a cell that was typed in makes of a row that is there. */
export function filledRow(
  day: EventDay,
  table: Table,
  rowId: string,
  column: Column,
  text: string,
) {
  const item = itemsIn(day, table.id).find(({ id }) => id === rowId)
  const read = item ? fieldsOf(column, text, item, day) : { fields: {} }
  return 'problem' in read ? read : { edits: changedRow(day, table.id, rowId, read.fields) }
}

/** The same of the row that is yet to be added: it is as soon as it has what it needs. */
export function filledFresh(
  day: EventDay,
  table: Table,
  columns: readonly Column[],
  before: FreshRow,
  { id: columnId }: Column,
  text: string,
): FilledRow {
  const fresh = { ...before, [columnId]: text }
  let item: Item = { id: '', ...table.blank(day) }
  for (const column of columns) {
    const typed = fresh[column.id] ?? ''
    if (typed === '') continue
    const read = fieldsOf(column, typed, item, day)
    if ('problem' in read) return read
    item = { ...item, ...read.fields }
  }
  if (Object.values(fresh).every((typed) => typed.trim() === '')) return { fresh: {} }
  const rowId = idForRow(day, table.id, item)
  const edits = addedRow(day, table, { ...item, id: rowId })
  return edits ? { edits, rowId } : { fresh }
}

function fieldsOf(column: Column, text: string, item: Item, day: EventDay) {
  const typed = column.typed(text, item, day)
  if ('newRoom' in typed) return { problem: cellProblems.noRoom(typed.newRoom) }
  return typed
}
