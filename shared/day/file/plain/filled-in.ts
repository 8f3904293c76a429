// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { LANGUAGES } from '../../../text.ts'
import { ActivityMinutes, DayDate, Id, TimeOfDay, Wifi } from '../../day.ts'
import { idOf } from '../../id-of.ts'
import { innerOf, unwrapped } from '../day-fields.ts'
import { plainDate } from './plain-date.ts'
import { plainTime } from './plain-time.ts'

/**
 * `value` as `schema` has it: ids, times and dates in their one form, empty lists and nulls that were
 * left out, one thing for a list of it. What has no meaning stays as it is, and is a problem later.
 */
export function filledIn(value: unknown, schema: z.core.$ZodType): unknown {
  const { schema: inner, isText } = unwrapped(schema)
  if (isText) return textOf(value)
  const form = FORMS.get(inner)
  if (form) return form(value) ?? value
  if (inner instanceof z.ZodMiniArray) return listOf(value, inner)
  if (inner instanceof z.ZodMiniObject && isRecord(value)) return objectOf(value, inner)
  return value
}

const FORMS = new Map<z.core.$ZodType, (value: unknown) => unknown>([
  [Id, plainId],
  [TimeOfDay, plainTime],
  [DayDate, plainDate],
  [ActivityMinutes, (value) => (typeof value === 'number' ? { value, isAbout: false } : null)],
])

/** An id as it is, or made from what stands in its place. */
export function plainId(value: unknown): string | null {
  const text = Number.isInteger(value) ? String(value) : value
  if (typeof text !== 'string') return null
  return Id.safeParse(text).success ? text : idOf(text)
}

function listOf(value: unknown, list: z.ZodMiniArray): unknown {
  const { element } = list.def
  const { schema, isText } = unwrapped(element)
  const isOne = typeof value === 'string' && (isText || schema === Id)
  const items = isOne ? [value] : value
  return Array.isArray(items) ? items.map((item) => filledIn(item, element)) : value
}

function objectOf(value: Record<string, unknown>, schema: z.ZodMiniObject): unknown {
  const fields: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(value)) {
    const inner = innerOf(schema, name)
    const isNothing = given === null && inner !== null && !unwrapped(inner).isNullable
    if (!isNothing) fields[name] = inner ? filledIn(given, inner) : given
  }
  for (const [name, inner] of Object.entries(schema.def.shape)) {
    const meant = fields[name] === undefined ? whenLeftOut(inner) : undefined
    if (meant !== undefined) fields[name] = meant
  }
  return fields
}

/** What a field that was left out says, or `undefined` where it has to be said, or says nothing. */
export function whenLeftOut(schema: z.core.$ZodType): unknown {
  // No network is open because somebody forgot its password.
  if (schema instanceof z.ZodMiniOptional || schema === Wifi.def.shape.password) return undefined
  if (schema instanceof z.ZodMiniNullable) return null
  return schema instanceof z.ZodMiniArray && schema.safeParse([]).success ? [] : undefined
}

/** A text by the tags that walls look for: `nl-NL` is Dutch. */
function textOf(value: unknown): unknown {
  if (!isRecord(value)) return value
  const tags = Object.keys(value)
  const short = (tag: string) => {
    const [language = ''] = tag.toLowerCase().split(/[-_]/)
    const isOurs = LANGUAGES.some((one) => one === language) && !tags.includes(language)
    return isOurs ? language : tag
  }
  return Object.fromEntries(Object.entries(value).map(([tag, said]) => [short(tag), said]))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
