// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { isNestedWithin } from '../../nested.ts'

const Id = z.string().check(z.minLength(1), z.maxLength(64))

/** The lists of the day itself whose items have ids. */
export const DAY_LISTS = [
  'slots',
  'rooms',
  'challenges',
  'teams',
  'roles',
  'phases',
  'groups',
  'days',
  'imports',
] as const

/** A list of things with ids: of the day, of a phase, or of a step. */
export const ListAddress = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal(DAY_LISTS) }),
  z.strictObject({ list: z.literal('steps'), phase: Id }),
  z.strictObject({ list: z.literal('activities'), phase: Id, step: Id }),
])
export type ListAddress = z.infer<typeof ListAddress>

/** A phase with all that lies in it is eight deep; what nests without end, nothing can write out. */
const DEEPEST = 16

const Value = z
  .unknown()
  .check(z.refine((value) => isNestedWithin(value, DEEPEST), { message: 'too-deep' }))

/** Fields and their new values, in the shape that the day has in memory. */
const Fields = z.record(Id, Value)

/**
 * One change of a day by itself. What its fields may hold, the day's own schema says as it is
 * carried out: so an edit that was kept in a journal is read whatever becomes of that schema.
 */
export const Edit = z.discriminatedUnion('type', [
  /** Of the day's own fields; `null` takes one away that may be left out. */
  z.strictObject({ type: z.literal('changeDay'), set: Fields }),
  /** `item` is whole, with its id; `before`: the item that it is put before, `null`: last. */
  z.strictObject({
    type: z.literal('add'),
    in: ListAddress,
    item: Fields,
    before: z.nullable(Id),
  }),
  /** Of one item's fields but its id; `null` takes one away that may be left out. */
  z.strictObject({ type: z.literal('change'), in: ListAddress, id: Id, set: Fields }),
  z.strictObject({
    type: z.literal('move'),
    in: ListAddress,
    id: Id,
    before: z.nullable(Id),
  }),
  z.strictObject({ type: z.literal('remove'), in: ListAddress, id: Id }),
])
export type Edit = z.infer<typeof Edit>

/** So many edits are one command at most: a programme of a thousand talks, read anew. */
export const MOST_EDITS = 5_000
