// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { DayDate, EventDay, Id, TimeOfDay } from '../day.ts'
import { DAY_DOCS } from './day-docs.ts'
import { whenLeftOut } from './plain/filled-in.ts'

/**
 * The day file's format as a JSON Schema (2020-12), for editors and for other programs. What
 * it can't say, names that must exist and times that must fit, `parseDay` checks. What `plain/` takes
 * is said here: what may be left out, and that a plain string may stand for a text.
 */
export function dayJsonSchema(): object {
  const metadata = z.registry<{ id: string; description: string }>()
  for (const [id, { part, what }] of DAY_DOCS) metadata.add(part, { id, description: what })
  const schema = z.toJSONSchema(EventDay, {
    io: 'input',
    unrepresentable: 'any',
    metadata,
    override: asWritten,
  })
  for (const [id, { fields = {} }] of DAY_DOCS) {
    for (const [field, description] of Object.entries(fields)) {
      const property = schema.$defs?.[id]?.properties?.[field]
      if (typeof property !== 'object')
        throw new Error(`day-docs.ts speaks of ${id}.${field}, which is not there`)
      Object.assign(property, { description })
    }
  }
  for (const id of ['Text', 'Name']) {
    const { description = '', ...written } = schema.$defs?.[id] ?? {}
    const plain = written.additionalProperties
    if (typeof plain !== 'object' || !schema.$defs) throw new Error(`the schema has no ${id}`)
    schema.$defs[id] = { description, anyOf: [plain, written] }
  }
  for (const [id, { part }] of DAY_DOCS) {
    const { required } = schema.$defs?.[id] ?? {}
    if (!required || !(part instanceof z.ZodMiniObject)) continue
    const { shape } = part.def
    const isNeeded = (field: string) => {
      const inner = shape[field]
      return !MADE[id]?.includes(field) && inner && whenLeftOut(inner) === undefined
    }
    Object.assign(schema.$defs?.[id] ?? {}, { required: required.filter(isNeeded) })
  }
  Object.assign(schema.$defs?.Slot?.properties ?? {}, SLOT_PROPERTIES)
  return { title: 'Zaalscherm event day', ...schema }
}

/** By part: what is made from its other fields, or from where it stands, where it is left out. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  EventDay: ['format', 'version', 'id'],
  EventDate: ['id'],
  Group: ['id'],
  Room: ['id', 'kind'],
  Challenge: ['id', 'number'],
  Team: ['id'],
  Criterion: ['id', 'weight', 'most'],
  Role: ['id'],
  Phase: ['id', 'number', 'materials'],
  Step: ['id'],
  Activity: ['id'],
  Round: ['id'],
  Slot: ['id', 'kind', 'scope'],
}

/** What a file may say of an item in words of its own. */
const SLOT_PROPERTIES = {
  day: {
    description:
      'The date that its times are on, in an event of several: its id, title, date or weekday. Left out: the first.',
    type: ['string', 'integer'],
  },
  endDay: { description: 'The date that its end is on, where it is another.', type: 'string' },
}

/** Ids, times and dates are taken in more forms than the one that they are kept in. */
function asWritten({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType
  jsonSchema: z.core.JSONSchema.BaseSchema
}): void {
  if (zodSchema !== Id && zodSchema !== TimeOfDay && zodSchema !== DayDate) return
  delete jsonSchema.pattern
  if (zodSchema !== DayDate) jsonSchema.type = ['string', 'integer']
}
