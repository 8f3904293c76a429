// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import type { Language } from '../../text.ts'
import { asWritten, type ExportItem, exportItemsOf, groupsOf } from '../export-item.ts'
import { exportWords } from '../export-words.ts'
import { isoIn, lengthText, localTime, programmeDateAt } from '../local-time.ts'
import { numberOf, uuidOf } from './uuid-of.ts'

type Options = {
  language: Language
  /** Rises with each change of the day. */
  version: string
  /** Where the hub is reached: `http://192.168.10.20:4500`. */
  base: string
}

/** An item with its time: one without has no place in a schedule. */
type Timed = ExportItem & { start: Instant }

/**
 * The day in the format that frab began and that conference apps read, by the schema at
 * https://c3voc.de/schedule/schema.json: in all that its versions agree on. An item in several rooms
 * stands in each of them.
 */
export function scheduleJsonOf(day: EventDay, options: Options): string {
  const { language, version, base } = options
  const items = exportItemsOf(day).filter((item): item is Timed => item.start !== null)
  const days = daysOf(day, items)
  const schedule = {
    version,
    base_url: `${base}/`,
    conference: {
      // Versions of the schema differ about hyphens, and ask four letters at least.
      acronym: day.id.replace(/-/g, '_').padEnd(4, '_'),
      title: asWritten(day.title, language),
      start: days[0]?.date ?? day.date,
      end: days[days.length - 1]?.date ?? day.date,
      daysCount: days.length,
      timeslot_duration: '00:05',
      ...(isPlainZone(day.timeZone) && { time_zone_name: day.timeZone }),
      rooms: day.rooms.map(({ id, name }) => ({
        ...{ name: asWritten(name, language), guid: uuidOf(`${day.id}/room/${id}`) },
        ...{ description: null, capacity: null },
      })),
      days: days.map(({ date, items }, index) => ({
        ...{ index: index + 1, date },
        day_start: isoIn(Math.min(...items.map(({ start }) => start)), day.timeZone),
        day_end: isoIn(Math.max(...items.map(endOf)), day.timeZone),
        rooms: roomsOfDay(day, items, options),
      })),
    },
  }
  return `${JSON.stringify({ $schema: 'https://c3voc.de/schedule/schema.json', schedule }, null, 2)}\n`
}

function daysOf(day: EventDay, items: readonly Timed[]) {
  const byDate = new Map<string, Timed[]>()
  for (const item of items) {
    const date = programmeDateAt(item.start, day.timeZone)
    byDate.set(date, [...(byDate.get(date) ?? []), item])
  }
  return [...byDate]
    .map(([date, items]) => ({ date, items }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

function endOf({ start, until }: Timed): Instant {
  return Math.max(start, until ?? start)
}

/** By the name of a room, in the day's order; rooms in which nothing is are left out. */
function roomsOfDay(day: EventDay, items: readonly Timed[], options: Options) {
  // What is of everybody and nowhere in particular stands in the first room, a hall where there is one.
  const hall = day.rooms.find(({ kind }) => kind === 'hall') ?? day.rooms[0]
  const events = new Map<string, object[]>()
  for (const { name } of day.rooms) events.set(asWritten(name, options.language), [])
  for (const item of items) {
    const places = item.rooms.length > 0 || !hall ? item.rooms : [hall]
    places.forEach((room, place) => {
      const name = asWritten(room.name, options.language)
      events.get(name)?.push(eventOf(day, item, name, place, options))
    })
  }
  return Object.fromEntries(Array.from(events).filter(([, list]) => list.length > 0))
}

function eventOf(day: EventDay, item: Timed, room: string, place: number, options: Options) {
  const { language, base } = options
  const { slot, start } = item
  const { timeZone } = day
  // In a second room it is another event, of the same name.
  const key = `${day.id}/${item.id}${place === 0 ? '' : `/${place}`}`
  const text = (one: typeof slot.description) => (one ? asWritten(one, language) : '')
  return {
    ...{ id: numberOf(key), guid: uuidOf(key), logo: '' },
    ...{ date: isoIn(start, timeZone), start: localTime(start, timeZone).time.slice(0, 5) },
    ...{ duration: lengthText(endOf(item) - start), room },
    slug: `${item.id.replace(/\./g, '-')}-${numberOf(key).toString(36)}`,
    url: `${base}/#${item.id}`,
    ...{ title: asWritten(slot.title, language), subtitle: '' },
    track: groupsOf(day, slot)
      .map(({ title }) => asWritten(title, language))
      .join(', '),
    ...{ type: exportWords[language].kinds[slot.kind], language, abstract: text(slot.remark) },
    description: text(slot.description),
    ...{ recording_license: '', do_not_record: false },
    persons: (slot.speakers ?? []).map((one) => ({ name: asWritten(one, language) })),
    ...{ links: [], attachments: [], answers: [] },
  }
}

/** The schema knows zones of two plain words, and UTC. */
function isPlainZone(timeZone: string): boolean {
  return /^[A-Z][a-z]+\/[A-Z][a-z]+|^UTC$/.test(timeZone)
}
