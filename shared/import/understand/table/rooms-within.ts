// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Row } from '../../source.ts'
import { isEverybody, isRoomName } from '../words/room-words.ts'
import { cellDate, isTimeText } from './cell-values.ts'

/**
 * A table in which the rooms are named halfway, below what is for everybody (`Opening`, and only
 * then `Zaal A | Zaal B`), as tables that are each headed by their rooms.
 */
export function partsByRooms(rows: Row[]): Row[][] {
  const heads = rows.flatMap((row, at) => (at > 0 && namesRooms(row) ? [at] : []))
  const [first] = heads
  const isTimed = ({ cells }: Row) => cells.some((cell) => cell && isTimeText(cell))
  const top = rows.findIndex(isTimed)
  if (first === undefined || top === -1 || first < top) return [rows]
  // The rooms of the first part are named below it, unless a header does so above.
  const hasHeader = rows.slice(0, top).some(namesRooms)
  const cuts = (hasHeader ? heads : heads.slice(1)).map((at) => fromHeading(rows, at))
  const parts = [0, ...cuts].map((from, at) => rows.slice(from, cuts[at]))
  const [opening = []] = parts
  const own = rows[first]
  if (hasHeader || !own) return parts
  const others = opening.filter((row) => row !== own)
  return [[...others.slice(0, top), own, ...others.slice(top)], ...parts.slice(1)]
}

/** A day or a part of it that stands right above the rooms is theirs. */
function fromHeading(rows: Row[], at: number): number {
  const isHeading = (row: Row | undefined) => {
    const [only, ...more] = (row?.cells ?? []).filter((cell) => cell && cell.text !== '')
    return only !== undefined && more.length === 0 && cellDate(only) !== null
  }
  let from = at
  while (isHeading(rows[from - 1])) from -= 1
  return from
}

/** No time, nothing or a word for times before them, and rooms in all other cells. */
function namesRooms({ cells }: Row): boolean {
  const [first, ...others] = Array.from(cells, (cell): Cell => cell ?? { text: '' })
  const filled = others.filter(({ text }) => text !== '')
  const isFree = /^(tijd|time|zeit|uur|heure|ora)?$/i.test((first?.text ?? '').trim())
  return (
    isFree &&
    filled.length >= 2 &&
    filled.every(({ text }) => isRoomName(text) || isEverybody(text))
  )
}
