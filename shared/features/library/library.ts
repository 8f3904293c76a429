// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { Text } from '../../text.ts'

/** Why a day can't be opened; `detail` is what its store says, for whoever mends it. */
export const DayTrouble = z.object({
  /** `damaged`: what is kept of it can be gone on with; `lost`: nothing of it can be read. */
  kind: z.enum(['damaged', 'lost', 'in-use', 'unreadable']),
  detail: z.string(),
})
export type DayTrouble = z.infer<typeof DayTrouble>

/** A day in the library, as its list shows it. */
export const LibraryDay = z.object({
  id: z.string(),
  title: Text,
  /** Its first and its last date: `2026-03-13`. */
  date: z.string(),
  lastDate: z.string(),
  timeZone: z.string(),
  rooms: z.number(),
  items: z.number(),
  isArchived: z.boolean(),
  /** `null`: it can be opened. */
  trouble: z.nullable(DayTrouble),
})
export type LibraryDay = z.infer<typeof LibraryDay>

/** A display that the hub knows, and for which the open day has no room of the name it hung in. */
export const UnhungDisplay = z.object({
  deviceId: z.string(),
  name: z.string(),
  /** The room that it hung in last. */
  room: z.nullable(Text),
})
export type UnhungDisplay = z.infer<typeof UnhungDisplay>

/** What became of a file that was opened from outside the desk, by a double click. */
export const ArrivedFile = z.object({
  /** Counts up, so that a desk tells it once. */
  number: z.number(),
  name: z.string(),
  /** The day that it is now, or `null` where it isn't right. */
  dayId: z.nullable(z.string()),
  /** What is wrong with it, a sentence each. */
  problems: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
})
export type ArrivedFile = z.infer<typeof ArrivedFile>

/** The days of this hub, as desks see them. */
export const Library = z.object({
  /** The day that all surfaces play; `null`: none of these. */
  openId: z.nullable(z.string()),
  /** Whether the sample is played instead. */
  isSample: z.boolean(),
  /** By date. */
  days: z.array(LibraryDay),
  unhung: z.array(UnhungDisplay),
  arrived: z.nullable(ArrivedFile),
})
export type Library = z.infer<typeof Library>

/** Whether a day is played, be it the sample; `library`: `null` for a hub of one day. */
export function isDayOpen(library: Library | null): boolean {
  return library?.openId !== null || library.isSample
}

export type DayState = 'in-preparation' | 'today' | 'over'

/** @param today the date in the day's time zone */
export function dayStateOf(
  { date, lastDate }: Pick<LibraryDay, 'date' | 'lastDate'>,
  today: string,
): DayState {
  if (today < date) return 'in-preparation'
  return today > lastDate ? 'over' : 'today'
}
