// SPDX-License-Identifier: EUPL-1.2
import { dateAt } from '../../day/dates.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { clockOf, minutesOfClock } from '../read/clocks.ts'
import type { Source, SourceEvent } from '../source.ts'
import { type Draft, draftAt } from './draft.ts'
import type { NamedDay } from './words/dates.ts'
import { isEverybody } from './words/room-words.ts'
import { remarkIn } from './words/titles.ts'

/**
 * Events that a format has fields for, on the venue's clocks.
 * @param meansUtc times that claim to be UTC and look like the venue's are UTC after all
 */
export function eventItems(source: Source, timeZone: string, meansUtc: boolean): Draft[] {
  return source.events.map((event) => {
    const { date, start, end } = clocksOf(event, timeZone, meansUtc && source.hasDoubtfulZone)
    const noted = remarkIn(event.title)
    const rooms = event.rooms.filter((room) => room !== '')
    const isForAll = event.isForAll === true || rooms.some(isEverybody)
    return draftAt(event.place, {
      id: event.id,
      day: wholeDay(date),
      hasOwnDay: true,
      start: minutesOfClock(start),
      end: end === null ? null : minutesOfClock(end),
      isWholeClock: true,
      title: noted.title,
      remark: noted.remark,
      rooms: isForAll ? '*' : rooms.length > 0 ? rooms : null,
      speakers: event.speakers,
      track: event.track,
      description: event.description,
    })
  })
}

function clocksOf(
  { at }: SourceEvent,
  timeZone: string,
  isUtc: boolean,
): { date: string; start: string; end: string | null } {
  if ('from' in at) return clocksAt(at.from, at.till, timeZone)
  if (!isUtc) return at
  const instant = (clock: string) =>
    Date.parse(`${at.date}T00:00:00Z`) + minutesOfClock(clock) * 60_000
  return clocksAt(instant(at.start), at.end === null ? null : instant(at.end), timeZone)
}

function clocksAt(
  from: number,
  till: number | null,
  timeZone: string,
): { date: string; start: string; end: string | null } {
  const start = timeOfDay(from, timeZone)
  const minutes = till === null ? null : Math.round((till - from) / 60_000)
  return {
    date: dateAt(from, timeZone),
    start,
    end: minutes === null || minutes <= 0 ? null : clockOf(minutesOfClock(start) + minutes),
  }
}

export function wholeDay(date: string): NamedDay {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day, weekday: null, ordinal: null, text: date }
}
