// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import type { Language, Text } from '../../text.ts'
import { asWritten, type ExportItem, exportItemsOf, groupsOf, SEPARATOR } from '../export-item.ts'
import { exportWords } from '../export-words.ts'
import { localTime } from '../local-time.ts'

/** A cell of a table: a spreadsheet is told what it holds, so that it can reckon with it. */
export type TableCell =
  | { kind: 'text'; text: string }
  /** `2024-03-13` */
  | { kind: 'date'; date: string }
  /** As clocks show it: `09:30`. */
  | { kind: 'time'; time: string }
  | { kind: 'number'; number: number }
  | { kind: 'empty' }

export const EMPTY: TableCell = { kind: 'empty' }

/** Columns with their names and about how wide they are, in letters, and the rows under them. */
export type Table = {
  name: string
  columns: readonly { name: string; width: number }[]
  rows: readonly (readonly TableCell[])[]
}

/** The programme, an item to a row. Only what was stated: an end that follows is left open. */
export function programmeTable(day: EventDay, language: Language): Table {
  const words = exportWords[language]
  const { columns } = words
  const items = exportItemsOf(day)
  const isLong = items.some((item) => endsLater(item, day.timeZone))
  const say = (one: Text | undefined) => textCell(one ? asWritten(one, language) : '')
  const list = (all: readonly Text[]) =>
    textCell(all.map((one) => asWritten(one, language)).join(SEPARATOR))
  return {
    name: words.programme,
    columns: [
      { name: columns.date, width: 12 },
      { name: columns.start, width: 8 },
      ...(isLong ? [{ name: columns.endDate, width: 12 }] : []),
      { name: columns.end, width: 8 },
      { name: columns.title, width: 44 },
      { name: columns.room, width: 22 },
      { name: columns.speakers, width: 26 },
      { name: columns.kind, width: 14 },
      { name: columns.groups, width: 16 },
      { name: columns.description, width: 60 },
      { name: columns.remark, width: 30 },
    ],
    rows: items.map((item) => {
      const { slot, start, end } = item
      return [
        dateCell(start, day.timeZone),
        timeCell(start, day.timeZone),
        ...(isLong ? [dateCell(end, day.timeZone)] : []),
        timeCell(end, day.timeZone),
        say(slot.title),
        list(item.rooms.map(({ name }) => name)),
        list(slot.speakers ?? []),
        textCell(words.kinds[slot.kind]),
        list(groupsOf(day, slot).map(({ title }) => title)),
        say(slot.description),
        say(slot.remark),
      ]
    }),
  }
}

/** Whether its end is on another date: a time alone would leave to guess which. */
function endsLater({ start, end }: ExportItem, timeZone: string): boolean {
  if (start === null || end === null) return false
  return localTime(start, timeZone).date !== localTime(end, timeZone).date
}

export function textCell(text: string): TableCell {
  return text === '' ? EMPTY : { kind: 'text', text }
}

export function dateCell(at: Instant | null, timeZone: string): TableCell {
  return at === null ? EMPTY : { kind: 'date', date: localTime(at, timeZone).date }
}

export function timeCell(at: Instant | null, timeZone: string): TableCell {
  return at === null ? EMPTY : { kind: 'time', time: localTime(at, timeZone).time.slice(0, 5) }
}
