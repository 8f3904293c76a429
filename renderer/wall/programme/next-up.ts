// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { toldTime } from '../../../shared/day/told-time.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { NextItem, RoomNow } from '../../../shared/now/room-now.ts'
import { isWorkshop } from '../../../shared/now/workshops.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { minutesToCome } from '../../../shared/timeline/lasting.ts'
import type { Span } from '../../../shared/timeline/timeline.ts'

/**
 * What comes next, and when and for how long: `Lunch`, `om 12:30, 45 min`. Where there is too little
 * room for both, the one that people need: when, or else how long.
 */
export type NextUp = {
  title: string
  /** Of a phase: without its number. */
  shortTitle?: string
  detail: string
  shortDetail: string
}

/** What comes after what goes on, or `null` at the end of the day. */
export function nextUp(now: RoomNow, language: Language): NextUp | null {
  const { next } = now
  if (!next) return null
  const { item, isAgain } = next
  const { phase, step, span } = item
  const words = displayWords[language]
  const minutes = isAgain ? null : minutesToCome(span)
  const detail = [
    whenOf(now, next, language),
    minutes !== null && words.minutes(minutes, span.isAbout),
    span.begins === 'signal' && words.afterSignal,
    next.placeIn?.map(({ name }) => taggedIn(name, language)).join(', '),
  ].filter((part) => typeof part === 'string')
  const title = taggedIn(item.title, language)
  return {
    title: phase && !step ? `${words.phase(phase.number)}: ${title}` : title,
    ...(phase && !step && { shortTitle: title }),
    detail: detail.join(', '),
    shortDetail: detail[0] ?? '',
  }
}

/** A step follows what goes on; only what has a time of its own is worth one. */
function whenOf(
  { day, slot, plenaryIn }: RoomNow,
  { item, at, isAgain }: NextItem,
  language: Language,
) {
  const words = displayWords[language]
  if (at === null) return null
  const { id, level, isBeside } = item.span
  const time = toldTime(day, at, slot?.span.start ?? null, language)
  if (isAgain) return words.goesOnAt(time)
  if (isWorkshop(day, id) && !isBeside) return words.nextHereAt(time)
  // Whoever is elsewhere until then comes back.
  const isHere = item.slot?.scope === 'rooms' && !item.span.isElsewhere
  if (plenaryIn !== null && isHere) return words.nextHereAt(time)
  return level === 'slot' || level === 'nested' ? words.nextAt(time) : null
}

/** `Hier om 13:15` for a workshop, which other rooms may have others of; else `Begint om 13:15`. */
export function beginsWords(
  day: EventDay,
  { id }: Pick<Span, 'id'>,
  at: Instant,
  language: Language,
): string {
  const words = displayWords[language]
  const time = timeOfDay(at, day.timeZone)
  return isWorkshop(day, id) ? words.hereAt(time) : words.comingAt(time)
}
