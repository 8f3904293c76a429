// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** Why an edit can't be. */
export const EDIT_REFUSALS = [
  /** It names what isn't in the day, or would add what is there already. */
  z.strictObject({
    name: z.literal(['unknown-item', 'id-is-taken']),
    list: z.string(),
    id: z.string(),
  }),
  /** The day could not be read with such a field; `null` for `list` and `id`: one of its own. */
  z.strictObject({
    name: z.literal('bad-field'),
    list: z.nullable(z.string()),
    id: z.nullable(z.string()),
    field: z.string(),
    /** `null`: it is missing. */
    value: z.nullable(z.string()),
    expected: z.strictObject({ nl: z.string(), en: z.string() }),
  }),
  /** It can't be removed as long as another item names it; `by` is that, or `null`: the day itself. */
  z.strictObject({
    name: z.literal('still-used'),
    list: z.string(),
    id: z.string(),
    by: z.nullable(z.strictObject({ list: z.string(), id: z.string() })),
  }),
  /** What has begun or ended stays when and where it was; what is said of it may change, and the end of what goes on. */
  z.strictObject({
    name: z.literal(['has-passed', 'is-going-on']),
    list: z.string(),
    id: z.string(),
  }),
  /** What is still to come can't begin at a time that is over. */
  z.strictObject({
    name: z.literal('time-has-passed'),
    list: z.string(),
    id: z.string(),
    time: z.string(),
  }),
  /** A day that has begun keeps its date and its time zone. */
  z.strictObject({ name: z.literal('day-has-begun'), field: z.literal(['date', 'timeZone']) }),
] as const

export type EditRefusal = z.infer<(typeof EDIT_REFUSALS)[number]>
