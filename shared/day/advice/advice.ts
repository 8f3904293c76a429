// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language, type Text, textIn } from '../../text.ts'
import type { Edit, ListAddress } from '../edits/edit.ts'

/** A sentence, or a few words, in the interface's languages. */
export type Said = Record<Language, string>

/** One way to mend it: what a button says, and the edits that it sends. */
export type Remedy = { says: Said; edits: Edit[] }

/**
 * Something in a day that is odd, or still missing, and that keeps it from nothing: it can be played
 * all the same.
 */
export type Advice = {
  name: AdviceName
  /** What it is about, beside which it stands; `null`: the day itself. */
  about: { in: ListAddress; id: string } | null
  /** By how many minutes, where it is about time. */
  minutes: number | null
  says: Said
  /** The likeliest first. */
  remedies: Remedy[]
}

export type AdviceName =
  /** Its time is on no clock that night. */
  | 'skipped-hour'
  /** It takes time from another item of its room. */
  | 'overlap'
  /** It is in a room in which something else is at that time. */
  | 'room-twice'
  /** Nothing at all goes on between two items. */
  | 'gap'
  /** Its end follows from what comes hours later. */
  | 'no-end'
  | 'no-time'
  | 'no-room'
  /** Its steps, or the activities of a step, take longer than it is, or leave time. */
  | 'steps-too-long'
  | 'steps-too-short'
  | 'material-not-listed'
  | 'empty-room'
  | 'no-break-out-rooms'
  | 'room-without-team'
  | 'room-without-challenge'
  | 'team-in-no-break-out'
  | 'title-too-long'
  | 'text-too-long'
  | 'language-missing'
  | 'date-not-set'
  | 'date-has-passed'
  | 'no-organiser'

export const inSlots = { list: 'slots' } as const
export const inRooms = { list: 'rooms' } as const

export function aboutSlot({ id }: { id: string }): Advice['about'] {
  return { in: inSlots, id }
}

/** The title in the quotes of a sentence. */
export function quoted({ title }: { title: Text }, language: Language): string {
  return `‘${textIn(title, language)}’`
}

/** The same sentence in each language, made of words that depend on it. */
export function inEach(say: (language: Language) => string): Said {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Said
}

export function roomNamesIn(rooms: readonly { name: Text }[], language: Language): string {
  return rooms.map(({ name }) => textIn(name, language)).join(', ')
}

export function slotChange(id: string, set: Record<string, unknown>): Edit {
  return { type: 'change', in: inSlots, id, set }
}

/** `3 uur 10 min`. */
export function lengthSaid(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const unit = language === 'nl' ? 'uur' : 'h'
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} ${unit}` : `${hours} ${unit} ${rest} min`
}
