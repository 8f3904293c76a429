// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { findLast } from '../../last.ts'
import { LANGUAGES, type Text } from '../../text.ts'
import { EventDay, type Slot } from '../day.ts'
import { daysBetween, MINUTES_A_DAY } from '../event-dates.ts'
import { minutesOf, timeAfter } from '../time-of-day.ts'
import { compactJson } from './compact-json.ts'
import { innerOf, unwrapped } from './day-fields.ts'
import { whenLeftOut } from './plain/filled-in.ts'

type Fields = Record<string, unknown>

/**
 * The day as a file's text, the same for the same day: fields in the schema's order, without what is
 * meant where it is left out, times by the date that they are on. {@link parseDay} reads it as the
 * same day.
 */
export function writtenDay(day: EventDay): string {
  const dates = (day.days ?? []).map(({ id, date }) => ({
    id,
    from: daysBetween(day.date, date) * MINUTES_A_DAY,
  }))
  const { slots, ...rest } = fieldsOf(day, EventDay, day.language) as EventDay
  const written = slots?.map((slot) => onItsDate(slot, dates)) ?? []
  return `${compactJson({ ...rest, slots: written })}\n`
}

/** The value with its fields in order, and without those that say no more than their absence. */
function fieldsOf(value: unknown, schema: z.core.$ZodType, language: string): unknown {
  const { schema: inner, isText } = unwrapped(schema)
  if (isText) return textOf(value as Text, language)
  if (Array.isArray(value)) {
    return value.map((item, index) => fieldsOf(item, innerOf(inner, index) ?? inner, language))
  }
  if (!(inner instanceof z.ZodMiniObject) || typeof value !== 'object') return value
  const entries = Object.entries(inner.def.shape).flatMap(([name, field]) => {
    const given = (value as Fields)[name]
    const isSaid = given !== undefined && !isMeantAnyway(given, field)
    return isSaid ? [[name, fieldsOf(given, field, language)]] : []
  })
  return Object.fromEntries(entries)
}

function isMeantAnyway(value: unknown, field: z.core.$ZodType): boolean {
  const meant = whenLeftOut(field)
  return Array.isArray(meant) ? Array.isArray(value) && value.length === 0 : value === meant
}

/** A plain string where it is in the day's language alone. */
function textOf(text: Text, language: string): unknown {
  const rank = (tag: string) => [language, ...LANGUAGES].indexOf(tag) + 1 || LAST
  const tags = Object.keys(text).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  if (tags.length === 1 && tags[0] === language) return text[language]
  return Object.fromEntries(tags.map((tag) => [tag, text[tag]]))
}

const LAST = 99

/** The slot with its date named, in an event of several, and times from that date on. */
function onItsDate(slot: Partial<Slot>, dates: readonly { id: string; from: number }[]): Fields {
  const { id: own, title, kind, scope, rooms, start, end, rounds, ...rest } = slot
  const first = start ?? rounds?.[0]?.start
  if (!first || dates.length < 2) return slot
  const at = minutesOf(first)
  const { id, from } = findLast(dates, (date) => date.from <= at) ?? { id: undefined, from: 0 }
  const since = (time: string) => timeAfter(minutesOf(time) - from)
  return {
    ...{ id: own, title, kind, scope },
    ...(rooms && { rooms }),
    day: id,
    ...(start && { start: since(start) }),
    ...(end && { end: since(end) }),
    ...(rounds && {
      rounds: rounds.map((one) => ({ ...one, start: since(one.start), end: since(one.end) })),
    }),
    ...rest,
  }
}
