// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Row } from '../../source.ts'
import type { ColumnRole } from '../../understood.ts'
import { isEverybody, isRoomName, shareOfRooms } from '../words/room-words.ts'
import { cellDate, cellTime, isTimeText } from './cell-values.ts'
import { headerText, roleOfHeader } from './headers.ts'

/** Where the header of a table is (-1: it has none), and what each column holds. */
export type TableShape = {
  header: number
  roles: ColumnRole[]
  /** Rooms stand below one another, and times across. */
  isTimesAcross: boolean
}

/** A title or two, a date and an empty row may stand above a header. */
const MOST_ROWS_ABOVE = 12

/** `null`: no column holds times, so it is no programme. */
export function shapeOf(rows: Row[]): TableShape | null {
  const across = timesAcross(rows)
  if (across !== null) return across
  const header = headerOf(rows)
  const width = Math.max(0, ...rows.slice(0, 400).map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, at) => rows[header]?.cells[at]?.text ?? '')
  const body = rows.slice(header + 1, header + 401)
  const columnOf = (at: number) => body.map(({ cells }) => cells[at] ?? { text: '' })
  const roles = headers.map((text, at) => checked(roleOfHeader(text), columnOf(at)))
  dropDoubles(roles, columnOf)
  findTimes(roles, headers, columnOf)
  if (!roles.some((role) => role === 'start' || role === 'time')) return null
  findOthers(roles, headers, columnOf)
  return { header, roles: roles.map((role) => role ?? 'ignored'), isTimesAcross: false }
}

function timesAcross(rows: Row[]): TableShape | null {
  for (const [header, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const times = row.cells.filter((cell, at) => at > 0 && isTimeText(cell))
    const filled = row.cells.filter(({ text }, at) => at > 0 && text !== '')
    if (times.length < 2 || times.length < filled.length * 0.7) continue
    const below = rows.slice(header + 1).filter(({ cells }) => (cells[0]?.text ?? '') !== '')
    const isProgramme = below.some(({ cells }) => cells[0] !== undefined && isTimeText(cells[0]))
    if (below.length === 0 || isProgramme || isTimeText(row.cells[0] ?? { text: '' })) return null
    const roles = row.cells.map((_, at): ColumnRole => (at === 0 ? 'room' : 'items-of-room'))
    return { header, roles, isTimesAcross: true }
  }
  return null
}

/** The first row that names two columns, or one of times above times and others beside it. */
function headerOf(rows: Row[]): number {
  let best = -1
  let most = 0
  for (const [at, { cells }] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    if (cells.some((cell) => isTimeText(cell))) break
    const filled = cells.filter(({ text }) => text !== '')
    if (filled.length < 2) continue
    const named = filled.filter(({ text }) => roleOfHeader(text) !== null).length
    const rooms = filled.filter(({ text }) => isRoomName(text) || isEverybody(text)).length
    const days = filled.filter((cell) => cellDate(cell) !== null).length
    const below = rows[at + 1]?.cells ?? []
    const isAboveTimes = below.some((cell) => isTimeText(cell) || cell.time !== undefined)
    // Nothing over the times, and something over all else.
    const isCorner =
      isAboveTimes &&
      cells[0]?.text === '' &&
      filled.length === cells.length - 1 &&
      isTimeText(below[0] ?? { text: '' })
    const score = named * 2 + rooms + days + (isAboveTimes ? 1.5 : 0) + (isCorner ? 1 : 0)
    if (score > most && score >= 2) {
      best = at
      most = score
    }
  }
  return best
}

/** A header that its column belies counts for nothing: `Van` above names. */
function checked(role: ColumnRole | null, column: Cell[]): ColumnRole | null {
  const filled = column.filter(({ text }) => text !== '')
  if (filled.length === 0) return role
  const share = (holds: (cell: Cell) => boolean) => filled.filter(holds).length / filled.length
  switch (role) {
    case 'start':
    case 'end':
    case 'time':
      return share((cell) => cellTime(cell, 'clock') !== null) >= 0.3 ? role : null
    case 'date':
      return share((cell) => cellDate(cell) !== null) >= 0.3 ? role : null
    default:
      return role
  }
}

const ONCE: ColumnRole[] = [
  'date',
  'start',
  'end',
  'time',
  'duration',
  'title',
  'room',
  'track',
  'kind',
]

/** Of two columns with one role, the one that tells rows apart keeps it. */
function dropDoubles(roles: (ColumnRole | null)[], columnOf: (at: number) => Cell[]): void {
  const distinct = (at: number) => new Set(columnOf(at).map(({ text }) => text)).size
  for (const role of ONCE) {
    const at = roles.flatMap((own, column) => (own === role ? [column] : []))
    const weight = role === 'room' ? (column: number) => roomWeight(columnOf(column)) : distinct
    const isWeighed = role === 'room' || role === 'title'
    const kept = isWeighed
      ? at.reduce((best, column) => (weight(column) > weight(best) ? column : best), at[0] ?? 0)
      : at[0]
    for (const column of at) {
      if (column !== kept) roles[column] = role === 'title' ? 'description' : null
    }
  }
  // A start and an end make a column of times needless.
  const time = roles.indexOf('time')
  if (time !== -1 && roles.includes('start')) roles[time] = null
}

/** Rooms are told for most items, look like rooms, and aren't all the same. */
function roomWeight(column: Cell[]): number {
  const texts = column.map(({ text }) => text).filter((text) => text !== '')
  const isVaried = new Set(texts).size > 1
  return texts.length / Math.max(1, column.length) + shareOfRooms(texts) + (isVaried ? 0.5 : 0)
}

function findTimes(
  roles: (ColumnRole | null)[],
  headers: string[],
  columnOf: (at: number) => Cell[],
): void {
  if (roles.includes('start') || roles.includes('time')) return
  const shares = headers.map((_, at) => {
    const filled = columnOf(at).filter(({ text }) => text !== '')
    if (roles[at] !== null || filled.length === 0) return 0
    return filled.filter(isTimeText).length / filled.length
  })
  const times = shares.flatMap((share, at) => (share >= 0.5 ? [at] : []))
  const [first, second] = times
  if (first === undefined) return
  roles[first] = second === undefined || second !== first + 1 ? 'time' : 'start'
  if (second === first + 1 && !roles.includes('end')) roles[second] = 'end'
}

function findOthers(
  roles: (ColumnRole | null)[],
  headers: string[],
  columnOf: (at: number) => Cell[],
): void {
  const open = () =>
    headers.flatMap((text, at) => {
      const isFilled = columnOf(at).some((cell) => cell.text !== '')
      return roles[at] === null && (text !== '' || isFilled) ? [at] : []
    })
  const texts = (at: number) =>
    columnOf(at)
      .map(({ text }) => text)
      .filter((text) => text !== '')
  for (const at of open()) {
    if (roles.includes('date')) break
    const dates = columnOf(at).filter((cell) => cell.text !== '')
    const share = dates.filter((cell) => cellDate(cell) !== null).length / Math.max(1, dates.length)
    if (headers[at] !== undefined && cellDate({ text: headers[at] }) !== null) continue
    if (dates.length > 0 && share >= 0.6) roles[at] = 'date'
  }
  const named = open().filter((at) => (headers[at] ?? '') !== '')
  const days = named.filter((at) => cellDate({ text: headers[at] ?? '' }) !== null)
  const rooms = named.filter(
    (at) => isRoomName(headers[at] ?? '') || isEverybody(headers[at] ?? ''),
  )
  const isGrid = !roles.includes('title')
    ? named.length >= 2 || rooms.length > 0
    : rooms.length >= 2
  if (days.length >= 1 && !roles.includes('title')) {
    for (const at of days) roles[at] = 'items-of-day'
    return
  }
  if (isGrid) {
    const columns = roles.includes('title') ? rooms : named
    for (const at of columns) roles[at] = 'items-of-room'
    // `Programma` beside rooms is what all do together.
    const title = roles.indexOf('title')
    if (title !== -1) roles[title] = 'items-of-room'
    return
  }
  if (!roles.includes('title')) {
    const said = roles.indexOf('description')
    const [longest] = open().sort((a, b) => weightOf(texts(b)) - weightOf(texts(a)))
    if (longest !== undefined && shareOfRooms(texts(longest)) < 0.6) roles[longest] = 'title'
    else if (said !== -1) roles[said] = 'title'
    else if (longest !== undefined) roles[longest] = 'title'
    // `Topic` beside times and speakers is what each is about.
    else if (roles.includes('track')) roles[roles.indexOf('track')] = 'title'
    else if (roles.includes('kind')) roles[roles.indexOf('kind')] = 'title'
  }
  for (const at of open()) {
    if (!roles.includes('room') && shareOfRooms(texts(at)) >= 0.5) roles[at] = 'room'
  }
  // The only column that is left over beside a title, with few texts that come back: names.
  for (const at of open()) {
    if (
      headerText(headers[at] ?? '') === '' &&
      !roles.includes('speaker') &&
      texts(at).length > 0
    ) {
      roles[at] = 'description'
    }
  }
}

/** Titles are told by being many, different and some words long. */
function weightOf(texts: string[]): number {
  const distinct = new Set(texts).size
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, 60), 0)
  return distinct === 0 ? 0 : distinct * Math.sqrt(length / texts.length)
}
