// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from '../../read/lines.ts'
import type { LeftOut, Place, Row } from '../../source.ts'
import type { ColumnRole, Reason } from '../../understood.ts'
import { type Draft, draftAt } from '../draft.ts'
import { parallelItem } from '../lines/parallel.ts'
import { textLines } from '../lines/text-line.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { NamedDay } from '../words/dates.ts'
import { isEverybody, isNoRoom, isRoomName, roomInTitle, roomsOf } from '../words/room-words.ts'
import { timesIn } from '../words/times.ts'
import { remarkIn, trimmed } from '../words/titles.ts'
import {
  cellDate,
  cellDuration,
  cellTime,
  isMonthFirst,
  type NumberUse,
  numberUse,
} from './cell-values.ts'
import { headerText } from './headers.ts'
import { spannedCells } from './spans.ts'

export type TableDrafts = { drafts: Draft[]; leftOut: LeftOut[] }

/** A table in which each row is an item. */
export function listItems(
  rows: Row[],
  header: number,
  roles: ColumnRole[],
  context: ReadingContext,
): TableDrafts {
  const list = new ListReader(rows, header, roles, context)
  for (let at = header + 1; at < rows.length; at += 1) list.row(at)
  return { drafts: list.drafts, leftOut: list.leftOut }
}

class ListReader {
  readonly drafts: Draft[] = []
  readonly leftOut: LeftOut[] = []
  readonly #rows: Row[]
  readonly #header: number
  readonly #roles: ColumnRole[]
  readonly #cells: ReturnType<typeof spannedCells>
  readonly #uses: Map<number, NumberUse>
  readonly #isInHours: boolean
  readonly #isMonthFirst: boolean
  #context: ReadingContext

  constructor(rows: Row[], header: number, roles: ColumnRole[], context: ReadingContext) {
    this.#rows = rows
    this.#header = header
    this.#roles = roles
    this.#cells = spannedCells(rows)
    this.#context = context
    const body = rows.slice(header + 1)
    this.#uses = new Map(
      roles.flatMap((role, at): [number, NumberUse][] =>
        role === 'start' || role === 'end' || role === 'time'
          ? [[at, numberUse(body.map(({ cells }) => cells[at]?.text ?? ''))]]
          : [],
      ),
    )
    const textsOf = (...wanted: ColumnRole[]) =>
      roles.flatMap((role, at) =>
        wanted.includes(role) ? body.map(({ cells }) => cells[at]?.text ?? '') : [],
      )
    const times = textsOf('start', 'time', 'end')
    this.#isMonthFirst = isMonthFirst([...textsOf('date'), ...times], times)
    const duration = roles.indexOf('duration')
    const said = headerText(rows[header]?.cells[duration]?.text ?? '')
    const values = body.map(({ cells }) => Number((cells[duration]?.text ?? '').replace(',', '.')))
    const least = Math.max(0, ...values.filter(Number.isFinite))
    this.#isInHours = /\b(uur|uren|hours?|stunden|heures)\b/.test(said) || (least > 0 && least < 5)
  }

  row(at: number): void {
    const row = this.#rows[at]
    if (!row || this.#isHeaderAgain(row) || this.#isHeading(at, row)) return
    const place = this.#placeOf(at)
    const title = this.#title(at)
    if (title.text === '') title.text = this.#besideTime(at)
    const time = this.#time(at)
    if (title.text === '') {
      this.leftOut.push({ line: row.line, text: place.text, reason: 'no-title' })
      return
    }
    if (!time) {
      this.leftOut.push({ line: row.line, text: place.text, reason: 'no-time' })
      return
    }
    const hasOwnDay = this.#ownDay(at) !== null
    const day = this.#day(at)
    const draft = draftAt(place, {
      ...time,
      id: this.#text(at, 'id') === '' ? null : `row:${this.#text(at, 'id')}`,
      day,
      hasOwnDay,
      title: trimmed(title.text),
      remark: title.remark ?? remarkOf(this.#text(at, 'remark')),
      rooms: this.#rooms(at, title.room),
      speakers: this.#text(at, 'speaker')
        .split(/\s*[;\n]\s*/)
        .filter((name) => name !== ''),
      track: oneLine(this.#text(at, 'track')) || null,
      sort: this.#text(at, 'kind') || null,
      description:
        [...title.more, this.#text(at, 'description')].filter(Boolean).join('\n') || null,
      section: this.#context.section,
    })
    const apart = sideBySide(draft)
    this.drafts.push(...apart)
    if (apart.length > 1) return
    const beside = title.more.flatMap((line) =>
      textLines({ ...place, text: line }).flatMap((part) => parallelItem(draft, part) ?? []),
    )
    if (beside.length < 2) return
    draft.isParent = true
    this.drafts.push(...beside)
  }

  #textAt(at: number, column: number): string {
    const spanned = this.#cells[at]?.[column]
    // A cell over several columns is in its first, or is the title.
    const isOwn = spanned?.column === column || this.#roles[column] === 'title'
    return spanned && isOwn ? spanned.cell.text.trim() : ''
  }

  #text(at: number, role: ColumnRole): string {
    return this.#roles
      .flatMap((own, column) => (own === role ? [this.#textAt(at, column)] : []))
      .filter((text) => text !== '')
      .join('\n')
  }

  #cell(at: number, role: ColumnRole) {
    const column = this.#roles.indexOf(role)
    const spanned = column === -1 ? undefined : this.#cells[at]?.[column]
    return spanned?.column === column ? spanned.cell : undefined
  }

  #placeOf(at: number): Place {
    const row = this.#rows[at]
    const texts = (row?.cells ?? []).map(({ text }) => oneLine(text)).filter((text) => text !== '')
    const address = this.#cell(at, 'title')?.address
    return {
      line: row?.line ?? 0,
      text: texts.join(' | ').slice(0, 300),
      ...(address !== undefined && { cell: address }),
    }
  }

  #isHeaderAgain({ cells }: Row): boolean {
    const header = this.#rows[this.#header]?.cells
    if (!header) return false
    return header.every(({ text }, column) => text === (cells[column]?.text ?? ''))
  }

  /** A row of one text: a day, a room that what follows is in, or a title of a part. */
  #isHeading(at: number, { line, cells }: Row): boolean {
    const filled = cells.filter(({ text }) => text !== '')
    const [only] = filled
    if (!only || filled.length !== 1) return false
    const column = cells.indexOf(only)
    if ((only.columns ?? 1) < 2 && this.#time(at) && this.#roles[column] !== 'title') {
      return false
    }
    const day = cellDate(only)
    if (day && only.text.length < 60) {
      this.#context = { ...this.#context, day, section: this.#context.section + 1 }
      return true
    }
    if (isRoomName(only.text) && this.#text(at, 'room') === '') {
      this.#context = { ...this.#context, room: oneLine(only.text) }
      return true
    }
    if (this.#roles[column] === 'title' && this.#time(at)) return false
    this.leftOut.push({ line, text: oneLine(only.text).slice(0, 300), reason: 'no-time' })
    return true
  }

  #title(at: number): { text: string; remark: string | null; more: string[]; room: string | null } {
    const cell = this.#text(at, 'title') || this.#text(at, 'kind')
    const lines = cell.split('\n').map((line) => line.trim())
    // A second line in the cell is part of the title where it goes on with a small letter.
    let until = 1
    while (/^[\p{Ll}(&+\d]/u.test(lines[until] ?? '') && !isRoomName(lines[until] ?? '')) until += 1
    const noted = remarkIn(oneLine(lines.slice(0, until).join(' ')))
    const more = lines.slice(until)
    if (this.#roles.includes('room'))
      return { text: noted.title, remark: noted.remark, more, room: null }
    const { title, room, rest } = roomInTitle(noted.title, () => false)
    return { text: title, remark: noted.remark, more: rest === '' ? more : [rest, ...more], room }
  }

  /** `18.00 Close` in the column of times, and nothing beside it. */
  #besideTime(at: number): string {
    const column = this.#roles.findIndex((role) => role === 'start' || role === 'time')
    const text = oneLine(this.#textAt(at, column))
    const [found, ...more] = timesIn(text)
    const rest = found?.at === 0 ? trimmed(text.slice(found.length)) : ''
    return more.length === 0 && /^\p{L}{3}/u.test(rest) && !/^(uur|uhr|hrs)\b/i.test(rest)
      ? rest
      : ''
  }

  #day(at: number): NamedDay | null {
    const own = this.#ownDay(at)
    // A date stands once, above all that are on it.
    if (own) this.#context = { ...this.#context, day: own }
    return own ?? this.#context.day
  }

  #ownDay(at: number): NamedDay | null {
    return this.#dateInTime(at) ?? cellDate(this.#cell(at, 'date'), this.#isMonthFirst)
  }

  #dateInTime(at: number): NamedDay | null {
    const cell = this.#cell(at, 'start') ?? this.#cell(at, 'time')
    const day = cellDate(cell, this.#isMonthFirst)
    return day && (day.day !== null || day.weekday !== null) ? day : null
  }

  #time(at: number): Pick<Draft, 'start' | 'end' | 'isWholeClock' | 'reasons'> | null {
    const read = (role: ColumnRole) =>
      cellTime(this.#cell(at, role), this.#uses.get(this.#roles.indexOf(role)) ?? 'clock')
    const said = read('start') ?? read('time')
    const duration = cellDuration(this.#cell(at, 'duration'), this.#isInHours)
    const previous = this.drafts[this.drafts.length - 1]
    const reasons: Reason[] = []
    let start = said?.start ?? null
    let isWholeClock = said?.isWholeClock ?? false
    const ends = read('end')
    let end = said?.end ?? ends?.start ?? ends?.end ?? null
    if (start === null && previous && previous.section === this.#context.section) {
      if (duration !== null && previous.end !== null) {
        start = previous.end
        reasons.push('start-from-previous')
      } else if (this.#text(at, 'room') !== '' && this.#text(at, 'title') !== '') {
        // At the same time as the row above, in a room of its own.
        start = previous.start
        end ??= previous.end
      }
      isWholeClock = previous.isWholeClock
    }
    if (start === null && end === null) return null
    if (end === null && duration !== null && start !== null) {
      end = start + duration
      reasons.push('end-from-duration')
    }
    const daysLater = daysBetween(this.#day(at), cellDate(this.#cell(at, 'end-date')))
    if (end !== null && daysLater > 0) end += daysLater * 1_440
    else if (start !== null && end !== null && end < start)
      end += this.#nextHalf(start, end, isWholeClock)
    if (end === start) end = null
    return { start, end, isWholeClock, reasons }
  }

  /** An end before its start is past midnight, or past noon on clocks of twelve hours. */
  #nextHalf(start: number, end: number, isWholeClock: boolean): number {
    return !isWholeClock && start < 780 && end < 480 && start - end < 720 ? 720 : 1_440
  }

  #rooms(at: number, inTitle: string | null): string[] | '*' | null {
    const said = this.#text(at, 'room') || (inTitle ?? '')
    if (said === '' || isNoRoom(said))
      return this.#context.room === null ? null : roomsOf(this.#context.room)
    if (isEverybody(said)) return '*'
    const rooms = roomsOf(said)
    return rooms.length === 0 ? null : rooms
  }
}

/** That something goes on as planned is worth no remark. */
function remarkOf(text: string): string | null {
  return text === '' ||
    /^(accepted|confirmed|scheduled|published|bevestigd|definitief|bestätigt)$/i.test(text)
    ? null
    : text
}

/** `Workshop A / Workshop B` in `Zaal 1 / Zaal 2` are two. */
function sideBySide(draft: Draft): Draft[] {
  const titles = draft.title.split(/\s+\/\s+/)
  const { rooms } = draft
  if (!Array.isArray(rooms) || titles.length < 2 || titles.length !== rooms.length) return [draft]
  const speakers = draft.speakers.flatMap((names) => names.split(/\s+\/\s+/))
  const isShared = speakers.length !== titles.length
  return titles.map((title, at) => ({
    ...draft,
    title: trimmed(title),
    rooms: [rooms[at] ?? ''],
    speakers: isShared ? draft.speakers : [speakers[at] ?? ''],
  }))
}

/** How many days after the first the other is, where both are whole dates; else none. */
function daysBetween(from: NamedDay | null, to: NamedDay | null): number {
  const [first, last] = [from, to].map((one) =>
    one && one.year !== null && one.month !== null && one.day !== null
      ? Date.UTC(one.year, one.month - 1, one.day)
      : null,
  )
  return first == null || last == null ? 0 : Math.round((last - first) / 86_400_000)
}
