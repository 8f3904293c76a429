// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import type { LeftOut, Place, Row } from '../../source.ts'
import type { ColumnRole } from '../../understood.ts'
import { type Draft, draftAt } from '../draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { NamedDay } from '../words/dates.ts'
import { isRest, kindOf } from '../words/kinds.ts'
import { isEverybody, isRoomName, roomInTitle, roomOfHeader } from '../words/room-words.ts'
import { timesIn } from '../words/times.ts'
import { remarkIn, trimmed } from '../words/titles.ts'
import { cellDate, cellTime, numberUse } from './cell-values.ts'
import type { TableDrafts } from './list-items.ts'
import { type SpannedCell, spannedCells } from './spans.ts'

type RowTime = { start: number | null; end: number | null; isWholeClock: boolean }

/** A table with rooms or days across and times down: each cell is an item. */
export function gridItems(
  rows: Row[],
  header: number,
  roles: ColumnRole[],
  context: ReadingContext,
  /** Somebody said that nothing in one room is for all. */
  keepsRooms: boolean,
): TableDrafts {
  const cells = spannedCells(rows)
  const daysAbove = daysOverRooms(rows[header - 1], roles.length)
  const columns = roles.flatMap((role, at) => (/^items-of-/.test(role) ? [at] : []))
  const headers = rows[header]?.cells.map(({ text }) => roomOfHeader(text)) ?? []
  const times = rowTimes(rows, header, roles, cells)
  const drafts: Draft[] = []
  const leftOut: LeftOut[] = []
  let day = context.day
  let section = context.section
  for (let at = header + 1; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row) continue
    const heading = headingDay(row)
    if (heading) {
      day = heading
      section += 1
      continue
    }
    const date = roles.indexOf('date')
    day = cellDate(cells[at]?.[date]?.cell) ?? day
    const time = times[at]
    const own = columns.flatMap((column) => {
      const spanned = cells[at]?.[column]
      const isFirst = spanned && spanned.from === at && firstIn(spanned, columns) === column
      return isFirst ? [spanned] : []
    })
    if (!time) {
      const text = oneLine(row.cells.map((cell) => cell.text).join(' ')).slice(0, 300)
      if (own.length > 0) leftOut.push({ line: row.line, text, reason: 'no-time' })
      continue
    }
    for (const spanned of own) {
      const covered = columns.filter(
        (column) => column >= spanned.column && column <= spanned.lastColumn,
      )
      const end = spanned.to > at ? endOfSpan(times, spanned.to) : time.end
      const byDay = covered.flatMap((column) => {
        const named =
          roles[column] === 'items-of-day' ? cellDate({ text: headers[column] ?? '' }) : null
        return named ? [named] : []
      })
      const placed = placeOf(row, spanned)
      const above = covered.map((column) => daysAbove[column] ?? null)[0]
      for (const itsDay of byDay.length > 0 ? byDay : [above ?? day]) {
        const draft = itemOf(spanned.cell.text, placed, { ...time, end }, itsDay, section)
        if (!draft) {
          leftOut.push({ line: row.line, text: placed.text, reason: 'no-title' })
          continue
        }
        const rooms = byDay.length > 0 ? draft.rooms : roomsOf(covered, columns, headers, draft)
        const isForAll =
          !keepsRooms &&
          own.length === 1 &&
          covered[0] === columns[0] &&
          covered.length === 1 &&
          columns.length > 1 &&
          byDay.length === 0 &&
          rooms !== '*' &&
          spanned.to === at &&
          draft.rooms === null &&
          isTogether(draft.title)
        drafts.push(
          isForAll
            ? { ...draft, rooms: '*', reasons: [...draft.reasons, 'audience-unclear'] }
            : { ...draft, rooms },
        )
      }
    }
  }
  return { drafts, leftOut }
}

/** A row in which only the first room has anything, and that for all, is everybody's: likely, and asked. */
function isTogether(title: string): boolean {
  return (
    isRest(kindOf(title, null)) ||
    /^(?:plenai?r|plenar|opening|welkom|welcome|intro|afsluiting|closing|wrap|eröffnung|begrüßung|abschluss|ouverture|clôture)/i.test(
      title,
    )
  )
}

/** Days over the rooms of each: every column is of the last day at or before it. */
function daysOverRooms(row: Row | undefined, width: number): (NamedDay | null)[] {
  const days = Array.from({ length: width }, (_, at) => cellDate(row?.cells[at]))
  if (days.filter((day) => day !== null).length < 2) return []
  let last: NamedDay | null = null
  return days.map((day) => {
    last = day ?? last
    return last
  })
}

const firstIn = ({ column, lastColumn }: SpannedCell, columns: number[]) =>
  columns.find((at) => at >= column && at <= lastColumn)

function roomsOf(
  covered: number[],
  columns: number[],
  headers: string[],
  draft: Draft,
): string[] | '*' | null {
  // Its own words say more than the column that it stands in.
  if (draft.rooms !== null) return draft.rooms
  const names = covered.map((column) => headers[column] ?? '').filter((name) => name !== '')
  if (covered.length === columns.length && columns.length > 1) return '*'
  if (names.some(isEverybody) || names.some((name) => /^programma?(me)?$/i.test(name))) return '*'
  return names.length > 0 ? names : draft.rooms
}

function headingDay({ cells }: Row): NamedDay | null {
  const filled = cells.filter(({ text }) => text !== '')
  const [only] = filled
  if (!only || filled.length !== 1 || only.text.length > 60) return null
  return timesIn(only.text).length === 0 ? cellDate(only) : null
}

/** When each row is: what it says, or what reaches down to it from above. */
function rowTimes(
  rows: Row[],
  header: number,
  roles: ColumnRole[],
  cells: ReturnType<typeof spannedCells>,
): (RowTime | null)[] {
  const columnOf = (...wanted: ColumnRole[]) => roles.findIndex((role) => wanted.includes(role))
  const start = columnOf('start', 'time')
  const end = columnOf('end')
  const use = numberUse(rows.slice(header + 1).map((row) => row.cells[start]?.text ?? ''))
  return rows.map((_, at) => {
    if (at <= header) return null
    const said = cellTime(cells[at]?.[start]?.cell, use)
    if (!said) return null
    const ends = cellTime(cells[at]?.[end]?.cell, use)
    let till = said.end ?? ends?.start ?? ends?.end ?? null
    if (till !== null && said.start !== null && till < said.start) {
      till += !said.isWholeClock && said.start < 780 && till < 480 ? 720 : 1_440
    }
    return { ...said, end: till }
  })
}

/** A cell over several rows ends with the last of them, or where the next begins. */
function endOfSpan(times: (RowTime | null)[], last: number): number | null {
  return times[last]?.end ?? times[last + 1]?.start ?? null
}

function placeOf(row: Row, { cell }: SpannedCell): Place {
  return {
    line: row.line,
    text: oneLine(cell.text).slice(0, 300),
    ...(cell.address !== undefined && { cell: cell.address }),
  }
}

/** A cell's item. It may say its own time and room; what follows on lines of their own describes it. */
function itemOf(
  text: string,
  source: Place,
  time: RowTime,
  day: NamedDay | null,
  section: number,
): Draft | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  let own = time
  let place: string | null = null
  const kept = lines.flatMap((line, at) => {
    if (at > 0 && place === null && isRoomName(line)) {
      place = line
      return []
    }
    const [found] = timesIn(line)
    const isTime =
      found && !found.isWeak && found.start !== null && (found.at === 0 || found.end !== null)
    if (!isTime || (found.length < 8 && found.at > 0)) return [line]
    own = { start: found.start, end: found.end, isWholeClock: found.hasHalf || time.isWholeClock }
    const rest = trimmed(line.slice(0, found.at) + line.slice(found.at + found.length))
    return rest === '' || rest === '()' ? [] : [rest]
  })
  const [first = ''] = kept
  let until = 1
  // A line that goes on with a small letter, a bracket or after `van` belongs to the title.
  while (until < kept.length && goesOn(kept[until - 1] ?? '', kept[until] ?? '')) until += 1
  const whole = oneLine([first, ...kept.slice(1, until)].join(' '))
  const noted = remarkIn(whole)
  const { title, room } = roomInTitle(noted.title, () => false)
  if (
    trimmed(title) === '' ||
    /^(?:[-–—x.?]+|tb[acd]|n\.?n\.?b\.?|n\.?t\.?b\.?|n\/a)$/i.test(title)
  )
    return null
  return draftAt(source, {
    ...own,
    day,
    title: trimmed(title),
    remark: noted.remark,
    rooms:
      room !== null && isEverybody(room)
        ? '*'
        : (room ?? place) === null
          ? null
          : [room ?? place ?? ''],
    description: kept.slice(until).join('\n') || null,
    section,
  })
}

function goesOn(before: string, line: string): boolean {
  return (
    (/^[\p{Ll}(&+]/u.test(line) && !/^(door|by|von|par|met|with)\b/.test(line)) ||
    /(?:^|\s)(van|de|het|een|en|voor|the|of|and|for|to|in|der|die|und|:|–|-|&)$/i.test(before)
  )
}

/** The other way round: rooms down and times across. */
export function acrossItems(rows: Row[], header: number, context: ReadingContext): TableDrafts {
  const cells = spannedCells(rows)
  const heads = rows[header]?.cells ?? []
  const use = numberUse(heads.map(({ text }) => text))
  const times = heads.map((cell, at) => (at === 0 ? null : cellTime(cell, use)))
  const last = times.length - 1
  const rooms = rows.slice(header + 1).map(({ cells: row }) => oneLine(row[0]?.text ?? ''))
  const drafts: Draft[] = []
  const leftOut: LeftOut[] = []
  for (let at = header + 1; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row) continue
    for (let column = 1; column < (cells[at]?.length ?? 0); column += 1) {
      const spanned = cells[at]?.[column]
      if (!spanned || spanned.from !== at || spanned.column !== column) continue
      const time = times[column]
      const place = placeOf(row, spanned)
      if (!time) {
        leftOut.push({ line: row.line, text: place.text, reason: 'no-time' })
        continue
      }
      const until = Math.min(spanned.lastColumn, last)
      const end = until > column ? (times[until]?.end ?? times[until + 1]?.start ?? null) : time.end
      const draft = itemOf(spanned.cell.text, place, { ...time, end }, context.day, context.section)
      if (!draft) continue
      const names = rooms.slice(at - header - 1, spanned.to - header).filter((name) => name !== '')
      const isAll = names.length === rooms.filter((name) => name !== '').length && names.length > 1
      drafts.push({ ...draft, rooms: isAll || names.some(isEverybody) ? '*' : names })
    }
  }
  return { drafts, leftOut }
}
