// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { composed, encodePart, PartEncoder } from './encoded-part.ts'

test('an object of encoded parts reads as the object of the parts', () => {
  const parts = { 'a "name"': [1, null], room: { text: 'é' }, own: {} }
  const encoded = Object.entries(parts).map(([name, part]) => [name, encodePart(part)] as const)
  expect(JSON.parse(composed(Object.fromEntries(encoded)).json)).toEqual(parts)
  expect(composed({}).json).toBe('{}')
})

test('a part is made anew where an input is another object, and stays one while it reads the same', () => {
  let made = 0
  const encoder = new PartEncoder(({ list, text }: { list: number[]; text: string }) => {
    made += 1
    return { length: list.length, text }
  })
  const list = [1]
  const first = encoder.encode({ list, text: 'a' })
  expect([encoder.encode({ list, text: 'a' }) === first, made]).toEqual([true, 1])
  expect([encoder.encode({ list: [2], text: 'a' }) === first, made]).toEqual([true, 2])
  expect([encoder.encode({ list: [2], text: 'b' }) === first, made]).toEqual([false, 3])
})
