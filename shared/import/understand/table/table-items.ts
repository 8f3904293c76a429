// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import type { LeftOut, Row } from '../../source.ts'
import type { ChosenMapping, ColumnRole, TableMapping } from '../../understood.ts'
import type { Draft } from '../draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { datesIn, withoutPlace } from '../words/dates.ts'
import { isRoomName, roomOfHeader } from '../words/room-words.ts'
import { cellDate } from './cell-values.ts'
import { shapeOf } from './columns.ts'
import { acrossItems, gridItems } from './grid-items.ts'
import { ungrouped } from './grouped-columns.ts'
import { headerKey } from './headers.ts'
import { listItems } from './list-items.ts'
import { areSwapped } from './swapped.ts'

/** The two columns that seem to be named the wrong way round. */
export type Swap = { line: number; rooms: string; tracks: string }

export type TableItems = {
  drafts: Draft[]
  leftOut: LeftOut[]
  mapping: TableMapping | null
  swap: Swap | null
  /** What stands above the header: maybe the event's title. */
  title: string | null
}

/** The items of a table of any shape; `null` where no column holds times. */
export function tableItems(
  written: { name: string | null; rows: Row[] },
  above: ReadingContext,
  options: { chosen: ChosenMapping; keepsSwap: boolean; keepsRooms: boolean },
): TableItems | null {
  const table = { name: written.name, rows: ungrouped(written.rows) ?? written.rows }
  const found = shapeOf(table.rows)
  if (!found) return null
  const { header, isTimesAcross } = found
  const headers = table.rows[header]?.cells.map(({ text }) => roomOfHeader(text)) ?? []
  const key = headerKey(headers)
  const chosen = options.chosen[key]
  const body = table.rows.slice(header + 1)
  let roles = chosen && chosen.length === found.roles.length ? chosen : found.roles
  let swap: Swap | null = null
  if (!chosen && areSwapped(body, roles)) {
    const [room, track] = [roles.indexOf('room'), roles.indexOf('track')]
    swap = {
      line: table.rows[header]?.line ?? 1,
      rooms: headers[track] ?? '',
      tracks: headers[room] ?? '',
    }
    if (!options.keepsSwap) roles = roles.map((role) => swappedRole(role))
  }
  const { context, title } = contextOf(table, header, above)
  const items = itemsOf(
    table.rows,
    header,
    roles,
    context,
    isTimesAcross ? 'across' : options.keepsRooms ? 'rooms-kept' : null,
  )
  const mapping = isTimesAcross
    ? null
    : { key, name: table.name, columns: roles.map((role, at) => columnOf(role, at, headers, body)) }
  return { ...items, mapping, swap, title }
}

function itemsOf(
  rows: Row[],
  header: number,
  roles: ColumnRole[],
  context: ReadingContext,
  how: 'across' | 'rooms-kept' | null,
): { drafts: Draft[]; leftOut: LeftOut[] } {
  if (how === 'across') return acrossItems(rows, header, context)
  const isGrid = roles.some((role) => /^items-of-/.test(role))
  const keepsRooms = how === 'rooms-kept'
  return isGrid
    ? gridItems(rows, header, roles, context, keepsRooms)
    : listItems(rows, header, roles, context)
}

const swappedRole = (role: ColumnRole): ColumnRole =>
  role === 'room' ? 'track' : role === 'track' ? 'room' : role

function columnOf(role: ColumnRole, at: number, headers: string[], body: Row[]) {
  const samples = body
    .map(({ cells }) => oneLine(cells[at]?.text ?? ''))
    .filter((text) => text !== '')
  return { header: headers[at] ?? '', role, samples: Array.from(new Set(samples)).slice(0, 3) }
}

/** A sheet's name and the rows above a header may say the day, a room and a title. */
function contextOf(
  table: { name: string | null; rows: Row[] },
  header: number,
  above: ReadingContext,
): { context: ReadingContext; title: string | null } {
  let { day, room } = above
  let title: string | null = null
  const named = table.name === null ? null : cellDate({ text: table.name })
  if (named) day = named
  else if (table.name !== null && isRoomName(table.name)) room = table.name
  for (const { cells } of table.rows.slice(0, Math.max(0, header))) {
    for (const { text, date } of cells) {
      if (text === '') continue
      const [found] = datesIn(date ?? text)
      if (found && (found.day !== null || day === null)) day = withoutPlace(found)
      else if (!found && cells.filter((cell) => cell.text !== '').length === 1)
        title ??= oneLine(text)
    }
  }
  return { context: { ...above, day, room }, title }
}
