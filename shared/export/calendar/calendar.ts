// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { LANGUAGES, type Language } from '../../text.ts'
import { asWritten, type ExportItem, exportItemsOf, SEPARATOR } from '../export-item.ts'
import { exportWords } from '../export-words.ts'
import { contentLines, type Property, textValue, utcValue } from './content-lines.ts'

/** How often an item was changed since the day was made, and when that was last. */
export type Revision = { sequence: number; at: Instant }

/** By item. What isn't in it was never changed. */
export type Revisions = { of: ReadonlyMap<string, Revision>; madeAt: Instant }

type Options = {
  language: Language
  revisions: Revisions
  /** Whether it says who speaks: not where anybody may read it who asks. */
  namesSpeakers: boolean
}

/**
 * The day as a calendar (RFC 5545, with the names of RFC 7986): an event per item that has a time.
 * It says when and where, what and by whom: nothing of who takes part.
 */
export function calendarOf(day: EventDay, options: Options): string {
  const { language, revisions, namesSpeakers } = options
  const title = textValue(asWritten(day.title, language))
  return contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Zaalscherm//Zaalscherm//${language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', title],
    ['X-WR-CALNAME', title],
    ['X-WR-TIMEZONE', day.timeZone],
    // How soon somebody who follows the day hears of a change.
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT10M'],
    ['X-PUBLISHED-TTL', 'PT10M'],
    ...exportItemsOf(day).flatMap((item) => {
      const told = toldOf(item, language, namesSpeakers)
      if (told === null) return []
      const { sequence, at } = revisions.of.get(item.id) ?? { sequence: 0, at: revisions.madeAt }
      return [
        ['BEGIN', 'VEVENT'],
        ['UID', `${item.id}.${day.id}@zaalscherm`],
        // Without a METHOD this is when the item was last revised (RFC 5545 §3.8.7.2).
        ['DTSTAMP', utcValue(at)],
        ['SEQUENCE', String(sequence)],
        ...told,
        ['END', 'VEVENT'],
      ] satisfies Property[]
    }),
    ['END', 'VCALENDAR'],
  ])
}

/** What an event says of its item; `null` for one without a time. */
function toldOf(item: ExportItem, language: Language, namesSpeakers: boolean): Property[] | null {
  const { slot, start, until, rooms, isMoment } = item
  if (start === null) return null
  const words = exportWords[language]
  const speakers = ((namesSpeakers && slot.speakers) || []).map((one) => asWritten(one, language))
  const about = [
    ...(speakers.length > 0 ? [words.by(speakers.join(', '))] : []),
    ...(slot.description ? [asWritten(slot.description, language)] : []),
    ...(slot.remark ? [asWritten(slot.remark, language)] : []),
  ].join('\n\n')
  const where = rooms.map(({ name }) => asWritten(name, language))
  return [
    ['DTSTART', utcValue(start)],
    ...(until !== null && until > start ? [['DTEND', utcValue(until)] as const] : []),
    ['SUMMARY', textValue(asWritten(slot.title, language))],
    ...(where.length > 0 ? [['LOCATION', textValue(where.join(SEPARATOR))] as const] : []),
    ...(about ? [['DESCRIPTION', textValue(about)] as const] : []),
    ['CATEGORIES', textValue(words.kinds[slot.kind])],
    // A moment, and what goes on beside another item, leave a diary free.
    ...(isMoment || slot.isBeside ? [['TRANSP', 'TRANSPARENT'] as const] : []),
    // Read in again, it is to have no end of its own as before.
    ...(item.end === null && !isMoment ? [['X-ZAALSCHERM-END', 'OPEN'] as const] : []),
  ]
}

/** All that the calendar says of each item, in any language: what differs in it is a change. */
export function toldOfItems(day: EventDay): ReadonlyMap<string, string> {
  const told = exportItemsOf(day).map((item) => {
    const lines = LANGUAGES.map((language) => toldOf(item, language, true))
    return [item.id, JSON.stringify(lines)] as const
  })
  return new Map(told)
}
