// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { dayJsonSchema } from './day-schema.ts'

const schema = JSON.parse(JSON.stringify(dayJsonSchema()))

test('every part of the schema says what it is for', () => {
  const undocumented = Object.entries(schema.$defs).filter(
    ([, part]) => !Reflect.get(Object(part), 'description'),
  )
  expect(undocumented).toEqual([])
  expect(schema.$defs.EventDay.properties.slots.items).toEqual({ $ref: '#/$defs/Slot' })
  expect(schema.$defs.Slot.properties.end.description).toContain('derived from the next slot')
})

test('the published schema is the one that the code holds (`npm run schema` writes it)', async () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../assets/days/day.schema.json')
})
