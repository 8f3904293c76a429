// SPDX-License-Identifier: EUPL-1.2
import type { Place } from '../source.ts'
import type { Reason } from '../understood.ts'
import type { NamedDay } from './words/dates.ts'

/** An item as it was found, before dates and halves of the day are settled over the whole file. */
export type Draft = {
  id: string | null
  /** What the text says of its day; `null` where it says nothing. */
  day: NamedDay | null
  /** It is said for this item alone, and not above it. */
  hasOwnDay?: boolean
  /** Minutes since midnight of that day. */
  start: number | null
  end: number | null
  /** Its time has am or pm, or is one that needs none. */
  isWholeClock: boolean
  /** In words, on a clock of twelve hours. */
  isSpoken?: boolean
  title: string
  rooms: string[] | '*' | null
  speakers: string[]
  track: string | null
  /** What sort of item the file says that it is. */
  sort: string | null
  description: string | null
  remark: string | null
  source: Place
  reasons: Reason[]
  /** Items of one section stand in the order of their times. */
  section: number
  /** Its title and room stand in columns. */
  isInColumns?: boolean
  /** Holds those that go on at the same time in rooms of their own. */
  isParent?: boolean
}

export function draftAt(source: Place, more: Partial<Draft>): Draft {
  return {
    id: null,
    day: null,
    start: null,
    end: null,
    isWholeClock: false,
    title: '',
    rooms: null,
    speakers: [],
    track: null,
    sort: null,
    description: null,
    remark: null,
    source,
    reasons: [],
    section: 0,
    ...more,
  }
}
