// SPDX-License-Identifier: EUPL-1.2

import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import { Name, Text } from '../../text.ts'

/** What a field of the day file may hold: its schema, without what wraps it. */
export type Field = {
  schema: z.core.$ZodType
  isNullable: boolean
  isText: boolean
  /** The form that a string has to have, or `null` where it may be any. */
  pattern: string | null
}

/** The field at `path` of what `schema` reads, or `null` where it has no such field. */
export function fieldAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Field | null {
  const field = unwrapped(schema)
  const [part, ...rest] = path
  if (part === undefined) return field
  const inner = innerOf(field.schema, part)
  return inner ? fieldAt(inner, rest) : null
}

/** `value` with each plain string that stands for a text written out in `language`. */
export function withTexts(value: unknown, schema: z.core.$ZodType, language: string): unknown {
  return withEachText(value, schema, (text) =>
    typeof text === 'string' ? { [language]: text } : text,
  )
}

/** `value` with another in place of each text. */
export function withEachText(
  value: unknown,
  schema: z.core.$ZodType,
  other: (text: unknown) => unknown,
): unknown {
  const field = unwrapped(schema)
  if (field.isText) return other(value)
  const written = (part: PropertyKey, inside: unknown) => {
    const inner = innerOf(field.schema, part)
    return inner ? withEachText(inside, inner, other) : inside
  }
  if (Array.isArray(value)) return value.map((inside, index) => written(index, inside))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, written(name, inside)]),
  )
}

/** What a field may hold, without what says that it may be left out or be null. */
export function unwrapped(schema: z.core.$ZodType): Field {
  let inner = schema
  let isNullable = false
  while (inner instanceof z.ZodMiniNullable || inner instanceof z.ZodMiniOptional) {
    isNullable ||= inner instanceof z.ZodMiniNullable
    inner = inner.def.innerType
  }
  const isText = inner === Text || inner === Name
  return { schema: inner, isNullable, isText, pattern: patternOf(inner) }
}

function patternOf(schema: z.core.$ZodType): string | null {
  const checks = schema instanceof z.ZodMiniString ? (schema.def.checks ?? []) : []
  const [form] = checks.flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? [String(def.pattern)] : [],
  )
  return form ?? null
}

/** The schema of a part of what `schema` reads, or `null` where it has none. */
export function innerOf(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType | null {
  if (schema instanceof z.ZodMiniArray) return typeof part === 'number' ? schema.def.element : null
  if (!(schema instanceof z.ZodMiniObject)) return null
  const { shape } = schema.def
  return ownOf(shape, String(part))
}
