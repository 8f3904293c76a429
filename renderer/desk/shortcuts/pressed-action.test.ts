// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import {
  FIVE_MINUTES_MORE,
  ONE_MINUTE_LESS,
  ONE_MINUTE_MORE,
} from '../../../shared/features/selection/selected-rooms.ts'
import { KEYS, type KeyMode, meaningOf, type Pressed } from './pressed-action.ts'

const NONE_HELD = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, held: Partial<Pressed> = {}, mode?: KeyMode) =>
  meaningOf({ key, ...NONE_HELD, ...held }, mode)

test('every key that a button names does something, and no two do the same', () => {
  const meanings = Object.values(KEYS).map((key) => JSON.stringify(press(key)))
  expect(meanings).not.toContain('null')
  expect(new Set(meanings).size).toBe(meanings.length)
})

test('digits toggle rooms by their place, so that minutes have keys of their own', () => {
  expect(press('5')).toEqual({ kind: 'room', index: 4 })
  expect([press('+'), press('='), press(']')]).toEqual(
    Array(3).fill({ kind: 'offer', byMs: ONE_MINUTE_MORE }),
  )
  expect(press('}')).toEqual({ kind: 'offer', byMs: FIVE_MINUTES_MORE })
  expect(press('0')).toBeNull()
})

test('letters count with caps lock on too', () => {
  expect(press('N')).toEqual({ kind: 'act', action: { kind: 'next' } })
})

test('the browser keeps its own combinations; only undo and redo are ours', () => {
  expect(press('n', { ctrlKey: true })).toBeNull()
  expect(press('l', { metaKey: true })).toBeNull()
  expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' })
  expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' })
  expect(press('z')).toBeNull()
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' })
  expect(press('y', { ctrlKey: true })).toEqual({ kind: 'redo' })
})

test('a bracket typed with AltGr is a bracket', () => {
  expect(press('[', { ctrlKey: true, altKey: true })).toEqual({
    kind: 'offer',
    byMs: ONE_MINUTE_LESS,
  })
})

test('Escape and a both choose all rooms', () => {
  expect([press('Escape'), press('a')]).toEqual([{ kind: 'all' }, { kind: 'all' }])
})

test('Shift with p holds all rooms; a capital by caps lock does not', () => {
  expect(press('P', { shiftKey: true })).toEqual({ kind: 'holdAll' })
  expect(press('p', { shiftKey: true })).toEqual({ kind: 'holdAll' })
  expect(press('P')).toEqual({ kind: 'pauseOrResume' })
})

test('while something is offered, 1 to 4 choose it, Enter what is marked, Escape nothing', () => {
  const offered = (key: string) => press(key, {}, 'offer')
  expect(['1', '4', 'Enter', 'Escape', '5'].map(offered)).toEqual([
    { kind: 'pick', index: 0 },
    { kind: 'pick', index: 3 },
    { kind: 'pickUsual' },
    { kind: 'leave' },
    null,
  ])
  expect(offered(']')).toEqual({ kind: 'offer', byMs: ONE_MINUTE_MORE })
  expect(press('Enter')).toBeNull()
})

test('after c a digit is a challenge, and any other key what it always is', () => {
  const asked = (key: string) => press(key, {}, 'challenge')
  expect(['2', 'Escape', 'n'].map(asked)).toEqual([
    { kind: 'challenge', number: 2 },
    { kind: 'leave' },
    { kind: 'act', action: { kind: 'next' } },
  ])
})
