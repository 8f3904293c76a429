// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Row } from '../../source.ts'
import type { ColumnRole } from '../../understood.ts'
import { isTimeText } from './cell-values.ts'
import { roleOfHeader } from './headers.ts'

/** As far down as a header of two rows may begin. */
const MOST_ROWS_ABOVE = 12

/**
 * A grid whose rooms have several columns each (`Zaal A` over `Titel` and `Spreker`, and so again for
 * `Zaal B`), as a list with a column of rooms; `null` where a table has no such header.
 */
export function ungrouped(rows: Row[]): Row[] | null {
  // A header stands above all times: below it, `Talk` may be an item's sort.
  const firstTimed = rows.findIndex(({ cells }) => cells.some((cell) => cell && isTimeText(cell)))
  const header = rows
    .slice(0, Math.min(MOST_ROWS_ABOVE, Math.max(0, firstTimed)))
    .findIndex(({ cells }) => rolesOf(cells).filter((role) => role === 'title').length >= 2)
  const head = rows[header]
  const above = rows[header - 1]
  if (!head || !above) return null
  const roles = rolesOf(head.cells)
  const starts = groupStarts(roles)
  const [first] = starts
  if (first === undefined || starts.length < 2) return null
  const rooms = starts.map((start, at) => nameAbove(above.cells, start, starts[at + 1]))
  if (rooms.some((name) => name === '')) return null
  const shared = roles.map((_, at) => at).filter((at) => at < first)
  const width = (starts[1] ?? 0) - first
  const flat: Row[] = [
    {
      line: head.line,
      cells: [...shared, ...range(first, width)].map((at) => ({
        text: head.cells[at]?.text ?? '',
      })),
    },
  ]
  flat[0]?.cells.push({ text: 'Zaal' })
  for (const { line, cells } of rows.slice(header + 1)) {
    for (const [at, start] of starts.entries()) {
      const own = range(start, width).map((column) => cells[column] ?? { text: '' })
      if (own.every(({ text }) => text === '')) continue
      const names = roomsUnder(own[0], start, starts, rooms, at)
      const before = shared.map((column) => cells[column] ?? { text: '' })
      const plain = own.map(({ columns: _columns, ...cell }): Cell => cell)
      flat.push({ line, cells: [...before, ...plain, { text: names }] })
    }
  }
  return [...rows.slice(0, header - 1), ...flat]
}

const rolesOf = (cells: Cell[]): (ColumnRole | null)[] =>
  Array.from(cells, (cell) => roleOfHeader(cell?.text ?? ''))

/** Where each room's columns begin: the role that comes back, with what stands before it again. */
function groupStarts(roles: (ColumnRole | null)[]): number[] {
  const titles = roles.flatMap((role, at) => (role === 'title' ? [at] : []))
  const [first = 0, second = 0] = titles
  const width = second - first
  const isRegular = titles.every((at, number) => at === first + number * width)
  // Titles may be the second column of each room.
  const lead =
    range(0, width).find((back) => roles[first - back - 1] !== roles[second - back - 1]) ?? 0
  return isRegular ? titles.map((at) => at - Math.min(lead, width - 1)) : []
}

function nameAbove(cells: Cell[], start: number, next: number | undefined): string {
  for (let at = start; at < (next ?? cells.length); at += 1) {
    const text = cells[at]?.text.trim() ?? ''
    if (text !== '') return text
  }
  return ''
}

/** A cell over the columns of several rooms is for these, and over all of them for everybody. */
function roomsUnder(
  cell: Cell | undefined,
  start: number,
  starts: number[],
  rooms: string[],
  own: number,
): string {
  const end = start + (cell?.columns ?? 1)
  const under = rooms.filter((_, at) => at >= own && (starts[at] ?? 0) < end)
  return under.length === rooms.length && under.length > 1 ? 'plenair' : under.join('; ')
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)
