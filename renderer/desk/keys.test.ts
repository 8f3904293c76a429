// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { FIVE_MINUTES_MORE, ONE_MINUTE_LESS, ONE_MINUTE_MORE } from './actions.ts'
import { KEYS, meaningOf, type Pressed } from './keys.ts'

const press = (key: string, held: Partial<Pressed> = {}) =>
  meaningOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('every key that a button names does something, and no two do the same', () => {
  const meanings = Object.values(KEYS).map((key) => JSON.stringify(press(key)))
  expect(meanings).not.toContain('null')
  expect(new Set(meanings).size).toBe(meanings.length)
})

test('digits toggle rooms by their place, so that minutes have keys of their own', () => {
  expect(press('5')).toEqual({ kind: 'room', index: 4 })
  expect([press('+'), press('='), press(']')]).toEqual(
    Array(3).fill({ kind: 'act', action: ONE_MINUTE_MORE }),
  )
  expect(press('}')).toEqual({ kind: 'act', action: FIVE_MINUTES_MORE })
  expect(press('0')).toBeNull()
})

test('letters count with caps lock on too', () => {
  expect(press('N')).toEqual({ kind: 'act', action: { kind: 'next' } })
})

test('the browser keeps its own combinations; only undo is ours', () => {
  expect(press('n', { ctrlKey: true })).toBeNull()
  expect(press('l', { metaKey: true })).toBeNull()
  expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' })
  expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' })
  expect(press('z')).toBeNull()
})

test('a bracket typed with AltGr is a bracket', () => {
  expect(press('[', { ctrlKey: true, altKey: true })).toEqual({
    kind: 'act',
    action: ONE_MINUTE_LESS,
  })
})

test('Escape and a both choose all rooms', () => {
  expect([press('Escape'), press('a')]).toEqual([{ kind: 'all' }, { kind: 'all' }])
})
