// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { EventDay } from '../day.ts'
import { DAY_DOCS } from './day-docs.ts'

/**
 * The day file's format as a JSON Schema (2020-12), for editors and for other programs. What
 * it can't say, names that must exist and times that must fit, `parseDay` checks. That a plain
 * string may stand for a text is said here, since `parseDay` writes it out before it reads the rest.
 */
export function dayJsonSchema(): object {
  const metadata = z.registry<{ id: string; description: string }>()
  for (const [id, { part, what }] of DAY_DOCS) metadata.add(part, { id, description: what })
  const schema = z.toJSONSchema(EventDay, { io: 'input', unrepresentable: 'any', metadata })
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
    const plain = written.properties?.nl
    if (typeof plain !== 'object' || !schema.$defs) throw new Error(`the schema has no ${id}`)
    schema.$defs[id] = { description, anyOf: [plain, written] }
  }
  return { title: 'Zaalscherm event day', ...schema }
}
