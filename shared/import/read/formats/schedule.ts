// SPDX-License-Identifier: EUPL-1.2
import type { LeftOut, SourceEvent } from '../../source.ts'
import { clockOf, dateAfter, isoTime, isTimeZone, minutesOfClock } from '../clocks.ts'
import { oneLine } from '../lines.ts'
import {
  isObject,
  type JsonObject,
  type JsonPlaces,
  namesIn,
  objectsIn,
  textOf,
} from './json-values.ts'
import { childOf, childrenOf, textOfChild, type XmlNode } from './xml-walk.ts'

export type ReadSchedule = {
  title: string | null
  timeZone: string | null
  hasDoubtfulZone: boolean
  events: SourceEvent[]
  leftOut: LeftOut[]
}

/** An event of frab's format, which XML and JSON share. */
type ScheduleEvent = {
  id: string
  date: string
  /** Of the day in which it stands. */
  dayDate: string
  start: string
  duration: string
  room: string
  title: string
  track: string
  speakers: string[]
  description: string
  line: number
}

export function readScheduleJson(value: JsonObject, places: JsonPlaces): ReadSchedule | null {
  const schedule = isObject(value.schedule) ? value.schedule : value
  const conference = isObject(schedule.conference) ? schedule.conference : null
  if (!conference || !Array.isArray(conference.days)) return null
  const events = objectsIn(conference.days).flatMap((day) =>
    Object.entries(isObject(day.rooms) ? day.rooms : {}).flatMap(([room, list]) =>
      objectsIn(list).map(
        (event): ScheduleEvent => ({
          id: textOf(event.guid) || textOf(event.id),
          date: textOf(event.date),
          dayDate: textOf(day.date),
          start: textOf(event.start),
          duration: textOf(event.duration),
          room: room || textOf(event.room),
          title: oneLine(textOf(event.title)),
          track: textOf(event.track),
          speakers: namesIn(event.persons, 'public_name', 'full_public_name', 'name'),
          description: textOf(event.abstract) || textOf(event.description),
          line: places.lineOf(textOf(event.title)),
        }),
      ),
    ),
  )
  return scheduleOf(textOf(conference.title), textOf(conference.time_zone_name), events)
}

export function readScheduleXml(
  root: XmlNode,
  lineAt: (offset: number) => number,
): ReadSchedule | null {
  if (root.name !== 'schedule') return null
  const conference = childOf(root, 'conference')
  const events = childrenOf(root, 'day').flatMap((day) =>
    childrenOf(day, 'room').flatMap((room) =>
      childrenOf(room, 'event').map(
        (event): ScheduleEvent => ({
          id: event.attributes.guid ?? event.attributes.id ?? '',
          date: textOfChild(event, 'date'),
          dayDate: day.attributes.date ?? '',
          start: textOfChild(event, 'start'),
          duration: textOfChild(event, 'duration'),
          room: room.attributes.name ?? textOfChild(event, 'room'),
          title: oneLine(textOfChild(event, 'title')),
          track: textOfChild(event, 'track'),
          speakers: personsOf(event),
          description: textOfChild(event, 'abstract') || textOfChild(event, 'description'),
          line: lineAt(event.offset),
        }),
      ),
    ),
  )
  const timeZone = conference ? textOfChild(conference, 'time_zone_name') : ''
  return scheduleOf(conference ? textOfChild(conference, 'title') : '', timeZone, events)
}

/** One `person` may hold several names; `persons` holds one in each. */
function personsOf(event: XmlNode): string[] {
  const persons = childOf(event, 'persons')
  if (persons) return childrenOf(persons, 'person').map((person) => oneLine(person.text))
  return childrenOf(event, 'person')
    .flatMap(({ text }) => text.split(/[,;]/))
    .map(oneLine)
    .filter((name) => name !== '')
}

function scheduleOf(title: string, zone: string, written: ScheduleEvent[]): ReadSchedule {
  const leftOut: LeftOut[] = []
  let isZulu = 0
  const events = written.flatMap((event): SourceEvent[] => {
    const at = timeOf(event)
    if (!at || event.title === '') {
      const reason = event.title === '' ? 'no-title' : 'no-time'
      leftOut.push({ line: event.line, text: event.title || event.id, reason })
      return []
    }
    if (isoTime(event.date)?.isZulu) isZulu += 1
    return [
      {
        id: event.id === '' ? null : `schedule:${event.id}`,
        title: event.title,
        at,
        rooms: event.room === '' ? [] : [event.room],
        speakers: event.speakers,
        track: event.track || null,
        description: event.description || null,
        place: { line: event.line, text: event.title },
      },
    ]
  })
  const timeZone = isTimeZone(zone) ? zone : null
  const hasDoubtfulZone = timeZone === null && isZulu > 0
  return { title: title || null, timeZone, hasDoubtfulZone, events, leftOut }
}

/**
 * `start` is what the venue's clocks show, whatever zone `date` claims; `date` says on which date,
 * since what begins past midnight stands in the day before.
 */
function timeOf(event: ScheduleEvent): { date: string; start: string; end: string | null } | null {
  const said = isoTime(event.date)
  const start = /^\d{1,2}:\d{2}/.exec(event.start)?.[0].padStart(5, '0') ?? said?.time
  if (!start) return null
  const dayDate = /^\d{4}-\d{2}-\d{2}/.exec(event.dayDate)?.[0]
  let date = said?.date ?? dayDate
  if (!date) return null
  // A date in UTC may be the one before or after the venue's.
  if (said && said.time !== start) {
    const apart = minutesOfClock(start) - minutesOfClock(said.time)
    if (apart < -720) date = dateAfter(date, 1)
    else if (apart > 720) date = dateAfter(date, -1)
  }
  const length = minutesIn(event.duration)
  return { date, start, end: length === null ? null : clockOf(minutesOfClock(start) + length) }
}

/** `01:05`, `1:05:00`, and days before them as `1:00:30`; minutes where it is a number. */
function minutesIn(duration: string): number | null {
  if (/^\d+$/.test(duration)) return Number(duration) || null
  const parts = duration.split(':').map(Number)
  if (parts.length < 2 || parts.some(Number.isNaN)) return null
  const [hours = 0, minutes = 0] = parts
  return hours * 60 + minutes || null
}
