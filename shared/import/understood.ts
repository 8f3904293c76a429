// SPDX-License-Identifier: EUPL-1.2
import type * as z from 'zod/mini'
import type { SlotKind } from '../day/day.ts'
import type { LeftOut, Place } from './source.ts'

/** How certain it is that an item is read as its author meant it. */
export type ReadCertainty = 'sure' | 'likely' | 'guess'

/** Why an item isn't sure, or what was made of it beyond what stands there. */
export type Reason =
  | 'end-from-duration'
  | 'time-zone-assumed'
  | 'year-assumed'
  | 'weekday-differs'
  | 'paired'
  | 'paired-by-order'
  | 'title-cut'
  | 'moment'
  | 'audience-unclear'
  | 'columns-swapped'
  | 'next-day'
  | 'start-from-previous'
  | 'half-of-day-assumed'
  | 'letters-mended'
  | 'rooms-merged'

export type ProposedItem = {
  /** The same for the same item in a changed file, as far as a file lets that be known. */
  key: string
  /** `YYYY-MM-DD`, proposed where `dateText` is given; `null` where nothing is known. */
  date: string | null
  /** What the file says of the date where that isn't a whole one: `26 September`, `zaterdag`. */
  dateText?: string
  /** `HH:MM` on the venue's clocks. */
  start: string | null
  /** From `24:00` on it is a time of the next date; `null` where the file gives none. */
  end: string | null
  title: string
  /** Names as they stand in the file; `*` everybody together; `null` not given. */
  rooms: string[] | '*' | null
  speakers: string[]
  track?: string
  description?: string
  /** `vol`, `under reservation`: what stood beside the title and is none of it. */
  remark?: string
  kind: z.infer<typeof SlotKind>
  isMoment: boolean
  certainty: ReadCertainty
  reasons: Reason[]
  source: Place
}

/** What an import has to ask: each at most once for a file, and never more than four together. */
export type AskName =
  | 'date'
  | 'year'
  | 'days'
  | 'time-zone'
  | 'columns'
  | 'pairing'
  | 'rooms'
  | 'moments'
  | 'audience'
  | 'half-of-day'

/** `text` is of the file (a date, a name); a choice without one is named in words by its id. */
export type Choice = { id: string; text?: string }

export type Ask = {
  id: AskName
  name: AskName
  choices: Choice[]
  /** The id of the choice that the items follow until somebody answers. */
  proposed: string
  /** Lines of the source. */
  about: number[]
  /** Texts of the file that the question is about: titles, headers; dates without a year as `--12-03`. */
  texts: string[]
}

/** An answer is the id of a choice; to `date` and `year` it may be any date or year. */
export type Answers = Partial<Record<AskName, string>>

export type Unread = LeftOut

/** What a column holds. */
export type ColumnRole =
  | 'date'
  | 'start'
  | 'end'
  | 'end-date'
  | 'time'
  | 'duration'
  | 'title'
  | 'room'
  | 'speaker'
  | 'track'
  | 'kind'
  | 'description'
  | 'remark'
  | 'id'
  | 'ignored'
  /** The header is a room's name, and its cells are what goes on there. */
  | 'items-of-room'
  /** The header is a date or a weekday, and its cells are what goes on then. */
  | 'items-of-day'

export type ColumnMapping = {
  header: string
  role: ColumnRole
  /** The first few texts in it. */
  samples: string[]
}

/** `key` is of the header row alone, so that a choice can be remembered for the next file. */
export type TableMapping = { key: string; name: string | null; columns: ColumnMapping[] }

/** Roles that somebody chose, by a table's `key`; what isn't here is found. */
export type ChosenMapping = { [key: string]: ColumnRole[] }

export type UnderstandOptions = {
  /** `YYYY-MM-DD`; the year that dates without one are proposed in follows from it. */
  today: string
  /** The venue's, for a file that has none. */
  timeZone: string
  language: 'nl' | 'en'
  answers: Answers
  mapping?: ChosenMapping
}

export type Understood = {
  title?: string
  timeZone?: string
  /** A BCP 47 tag, where the file is clearly in one language. */
  language?: string
  dates: string[]
  /** In the order of the file; names that differ in spaces or capitals alone are one. */
  rooms: string[]
  items: ProposedItem[]
  ask: Ask[]
  unread: Unread[]
  mapping?: TableMapping[]
}
