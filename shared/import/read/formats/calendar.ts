// SPDX-License-Identifier: EUPL-1.2
import ICAL from 'ical.js'
import { instantOf, isDate } from '../../../day/time-of-day.ts'
import type { LeftOut, SourceEvent } from '../../source.ts'
import { MOST_RECURRENCES, MOST_ROWS } from '../limits.ts'
import { LineFinder, oneLine } from '../lines.ts'
import { ianaZone } from './time-zones.ts'

export type ReadCalendar =
  | { title: string | null; timeZone: string | null; events: SourceEvent[]; leftOut: LeftOut[] }
  | 'calendar-broken'
  | 'too-many-rows'

/** One event as it stands in the file, with what matters of it. */
type Written = {
  component: InstanceType<typeof ICAL.Component>
  line: number
  uid: string
  summary: string
  organiser: string
}

/**
 * The events of a calendar. Each is parsed by itself, so that one that is broken takes none along,
 * and lines between them that are no property (`VTIMEZONE: Europe/Rome`) say what they can.
 */
export function readCalendar(text: string): ReadCalendar {
  const lines = new LineFinder(text)
  const leftOut: LeftOut[] = []
  const written: Written[] = []
  let end = 0
  for (const found of text.matchAll(/^BEGIN:VEVENT[ \t]*$[\s\S]*?^END:VEVENT[ \t]*$/gim)) {
    if (written.length >= MOST_ROWS) return 'too-many-rows'
    const line = lines.lineAt(found.index)
    end = found.index + found[0].length
    const event = parsedEvent(found[0], line)
    if (event) written.push(event)
    else leftOut.push({ line, text: summaryIn(found[0]), reason: 'not-understood' })
  }
  // A file that was cut off in an event: what came before is whole.
  const cut = text.slice(end).search(/^BEGIN:VEVENT/im)
  if (cut !== -1) {
    const part = text.slice(end + cut)
    leftOut.push({ line: lines.lineAt(end + cut), text: summaryIn(part), reason: 'not-understood' })
  }
  if (written.length === 0 && leftOut.length === 0) return 'calendar-broken'
  const timeZone = calendarZone(text, written)
  const isOwn = ownIds(written)
  const speakers = new Set(written.map(({ organiser }) => organiser)).size > 1
  const moved = movedInstants(written, timeZone)
  const events = written.flatMap((event) =>
    eventsOf(event, timeZone, isOwn(event), speakers, moved, leftOut),
  )
  return { title: propertyIn(text, 'X-WR-CALNAME'), timeZone, events, leftOut }
}

function parsedEvent(text: string, line: number): Written | null {
  // A line that is neither a property nor the rest of one would end the parsing.
  const kept = text
    .split('\n')
    .filter((part) => /^[ \t]/.test(part) || /^[A-Za-z0-9-]+[;:]/.test(part))
    .map((part) => part.replace(/^(DTSTART|DTEND|DURATION|RRULE|SEQUENCE|UID|STATUS): +/i, '$1:'))
    .join('\r\n')
  try {
    const parsed = ICAL.parse(`BEGIN:VCALENDAR\r\n${kept}\r\nEND:VCALENDAR`)
    const calendar = new ICAL.Component(parsed as unknown[] as never)
    const component = calendar.getFirstSubcomponent('vevent')
    if (!component) return null
    const organiser = component.getFirstProperty('organizer')?.getFirstParameter('cn') ?? ''
    return {
      component,
      line,
      uid: String(component.getFirstPropertyValue('uid') ?? ''),
      summary: oneLine(String(component.getFirstPropertyValue('summary') ?? '')),
      organiser: oneLine(String(organiser)),
    }
  } catch {
    return null
  }
}

const summaryIn = (text: string) => oneLine(/^SUMMARY[^:\n]*:(.*)$/im.exec(text)?.[1] ?? '')

function propertyIn(text: string, name: string): string | null {
  const value = new RegExp(`^${name}[^:\\n]*:(.*)$`, 'im').exec(text)?.[1]?.trim()
  return value || null
}

/** The zone of the whole calendar: said outright, or the one that most events are in. */
function calendarZone(text: string, written: Written[]): string | null {
  // Only its first lines: some writers put a zone where a component would begin.
  for (const said of [propertyIn(text, 'X-WR-TIMEZONE'), propertyIn(text, 'VTIMEZONE')]) {
    const zone = said === null ? null : ianaZone(said)
    // UTC is in what the calendar was kept, and no venue's.
    if (zone && zone !== 'UTC') return zone
  }
  const times = new Map<string, number>()
  for (const { component } of written) {
    const zone = ianaZone(zoneIdOf(component, 'dtstart') ?? '')
    if (zone) times.set(zone, (times.get(zone) ?? 0) + 1)
  }
  const most = Array.from(times).sort(([, a], [, b]) => b - a)[0]?.[0]
  if (most) return most
  const declared = ianaZone(propertyIn(text, 'TZID') ?? '')
  return declared === 'UTC' ? null : declared
}

function zoneIdOf(component: Written['component'], name: string): string | null {
  const id = component.getFirstProperty(name)?.getFirstParameter('tzid')
  return typeof id === 'string' ? id : null
}

/** Whether an event's UID is its own: some programs give all that somebody entered the same. */
function ownIds(written: Written[]): (event: Written) => boolean {
  const titles = new Map<string, Set<string>>()
  for (const { uid, summary } of written) {
    titles.set(uid, (titles.get(uid) ?? new Set()).add(summary))
  }
  return ({ uid }) => uid !== '' && (titles.get(uid)?.size ?? 0) === 1
}

/** Occurrences of a series that an event of their own stands for, as `uid instant`. */
function movedInstants(written: Written[], timeZone: string | null): Set<string> {
  return new Set(
    written.flatMap(({ component, uid }) => {
      const of = component.getFirstPropertyValue('recurrence-id')
      if (!(of instanceof ICAL.Time)) return []
      return [`${uid} ${pointOf(of, zoneIdOf(component, 'recurrence-id'), timeZone).key}`]
    }),
  )
}

type Point = { key: string; instant: number | null; date: string; clock: string }

/** A calendar's time: an instant where its zone is known, or clocks that are nobody's in particular. */
function pointOf(
  time: InstanceType<typeof ICAL.Time>,
  zoneId: string | null,
  main: string | null,
): Point {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`
  const clock = `${two(time.hour)}:${two(time.minute)}`
  const isUtc = time.zone === ICAL.Timezone.utcTimezone
  const zone = isUtc ? 'UTC' : zoneId === null ? null : (ianaZone(zoneId) ?? main)
  const instant = zone === null || !isDate(date) ? null : instantOf(date, clock, zone)
  return { key: String(instant ?? `${date} ${clock}`), instant, date, clock }
}

function eventsOf(
  written: Written,
  main: string | null,
  isOwn: boolean,
  withSpeakers: boolean,
  moved: Set<string>,
  leftOut: LeftOut[],
): SourceEvent[] {
  const { component, line, uid, summary, organiser } = written
  const text = summary
  const leave = (reason: LeftOut['reason']): SourceEvent[] => {
    leftOut.push({ line, text, reason })
    return []
  }
  const start = component.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time)) return leave('no-time')
  if (/^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? ''))) {
    return leave('cancelled')
  }
  if (start.isDate || !isDate(pointOf(start, null, null).date)) return leave('no-time')
  if (summary === '') return leave('no-title')
  const zoneId = zoneIdOf(component, 'dtstart')
  // Of our own: the end that stands there only follows from what comes next.
  const isOpen = component.getFirstPropertyValue('x-zaalscherm-end') === 'OPEN'
  const length = isOpen ? null : minutesOf(component, start)
  const isSeries = component.getFirstProperty('rrule') || component.getFirstProperty('rdate')
  const starts = isSeries ? occurrences(component, start) : { times: [start], isCut: false }
  if (starts.isCut) leftOut.push({ line, text, reason: 'recurs-too-often' })
  const isMoved = component.getFirstProperty('recurrence-id') !== null
  return starts.times.flatMap((time, number): SourceEvent[] => {
    const point = pointOf(time, zoneId, main)
    if (!isMoved && isSeries && moved.has(`${uid} ${point.key}`)) return []
    const suffix = isSeries || isMoved ? `@${point.date}` : ''
    return [
      {
        id: isOwn ? `ics:${uid}${suffix}` : null,
        title: summary,
        at:
          point.instant === null
            ? { date: point.date, start: point.clock, end: clockAfter(point.clock, length) }
            : {
                from: point.instant,
                till: length === null ? null : point.instant + length * 60_000,
              },
        rooms: roomsOf(String(component.getFirstPropertyValue('location') ?? '')),
        speakers: withSpeakers && organiser !== '' ? [organiser] : [],
        track: null,
        description: String(component.getFirstPropertyValue('description') ?? '').trim() || null,
        place: { line, text: number === 0 ? text : `${text} (${number + 1})` },
      },
    ]
  })
}

// No programme's item goes on for a month: a length beyond that is a slip, and no end.
const LONGEST_MINUTES = 31 * 24 * 60

function minutesOf(
  component: Written['component'],
  start: InstanceType<typeof ICAL.Time>,
): number | null {
  const duration = component.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) {
    const said = Math.max(0, duration.toSeconds() / 60)
    return said > LONGEST_MINUTES ? null : said
  }
  const end = component.getFirstPropertyValue('dtend')
  if (!(end instanceof ICAL.Time)) return null
  const minutes = Math.round(end.subtractDate(start).toSeconds() / 60)
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null
}

function clockAfter(clock: string, length: number | null): string | null {
  if (length === null) return null
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const end = hours * 60 + minutes + length
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

/** A series that ends is written out; of one that doesn't only its first time is meant. */
function occurrences(
  component: Written['component'],
  start: InstanceType<typeof ICAL.Time>,
): { times: InstanceType<typeof ICAL.Time>[]; isCut: boolean } {
  const rule = component.getFirstPropertyValue('rrule')
  const isEndless = rule instanceof ICAL.Recur && rule.count === null && rule.until === null
  if (isEndless) return { times: [start], isCut: true }
  const times: InstanceType<typeof ICAL.Time>[] = []
  try {
    const iterator = new ICAL.Event(component).iterator()
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (times.length >= MOST_RECURRENCES) return { times, isCut: true }
      times.push(next)
    }
  } catch {
    return { times: [start], isCut: true }
  }
  return { times, isCut: false }
}

/** Outlook's rooms are separated by `; `. */
function roomsOf(location: string): string[] {
  return location
    .split(/;|\n/)
    .map(oneLine)
    .filter((name) => name !== '')
}
