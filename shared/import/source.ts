// SPDX-License-Identifier: EUPL-1.2
import type { DayProblem } from '../day/file/day-problem.ts'

/** What somebody brings: a file, or text that was pasted. */
export type Brought = { name: string; bytes: Uint8Array } | { text: string }

export type SourceFormat =
  | 'day'
  | 'icalendar'
  | 'schedule-json'
  | 'schedule-xml'
  | 'pretalx'
  | 'sessionize'
  | 'json'
  | 'csv'
  | 'xlsx'
  | 'markdown'
  | 'html'
  | 'text'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A piece of text and where it stood: a line counts from 1, a cell is named as in a spreadsheet. */
export type Place = { line: number; cell?: string; text: string }

/** A cell: its text, and what a spreadsheet knows of it beside that. */
export type Cell = {
  text: string
  /** `B12` of a spreadsheet. */
  address?: string
  /** `HH:MM`, where the file itself says that this is a time of day. */
  time?: string
  /** `YYYY-MM-DD`, where the file itself says that this is a date. */
  date?: string
  /** Covers so many columns and rows, itself included; left out: one. */
  columns?: number
  rows?: number
}

export type Row = { line: number; cells: Cell[] }

/** A file is tables and lines in the order in which they stand in it, or events that are whole. */
export type Block =
  | { kind: 'lines'; lines: Place[] }
  | { kind: 'table'; name: string | null; rows: Row[] }

/** An item of a format that has fields for everything: nothing has to be guessed at. */
export type SourceEvent = {
  /** What the file calls it, for reading it again: `ics:…`; `null` where it has no id that is its own. */
  id: string | null
  title: string
  /** Clocks of the venue, or an instant where the file says in which zone. */
  at: { date: string; start: string; end: string | null } | { from: number; till: number | null }
  rooms: string[]
  /** The file says that it is for all rooms. */
  isForAll?: boolean
  speakers: string[]
  track: string | null
  description: string | null
  place: Place
}

export type Source = {
  name: string | null
  format: SourceFormat
  encoding: Encoding | null
  /** Ligatures and wrongly decoded letters that were put right, in so many places. */
  mended: number
  title: string | null
  /** An IANA name that stands in the file. */
  timeZone: string | null
  /** The file ends its times on Z or an offset, and yet means the clocks on the wall. */
  hasDoubtfulZone: boolean
  events: SourceEvent[]
  blocks: Block[]
  /** What the file held and this reader left out, as a recurrence that never ends. */
  leftOut: LeftOut[]
}

export type LeftOut = {
  line: number
  text: string
  reason: LeftOutReason
  /** Running text without a time, as a greeting: nothing that an item could have been made of. */
  isTold?: boolean
}

export type LeftOutReason =
  | 'recurs-too-often'
  | 'no-time'
  | 'no-date'
  | 'no-title'
  | 'cancelled'
  | 'not-understood'
  | 'repeats'

/** Why a file can't be read at all. Its sentence names file, line and way out. */
export type SourceProblem = {
  name:
    | 'too-large'
    | 'empty'
    | 'too-many-rows'
    | 'zip-too-large'
    | 'zip-broken'
    | 'not-a-workbook'
    | 'old-workbook'
    | 'has-password'
    | 'not-text'
    | 'json-broken'
    | 'json-unknown'
    | 'day-wrong'
    | 'calendar-broken'
    | 'xml-broken'
    | 'no-programme'
  file: string | null
  line: number | null
  /** What it is about: a size, a limit, what a parser said. */
  detail: string
  /** What is wrong in a day of our own. */
  day?: DayProblem
}

export type Reading = { source: Source } | { problem: SourceProblem }
