// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { ACTIONS } from '../shell/actions.ts'
import type { KeyMode } from '../shell/desk.ts'
import { type Pressed, pressedAction } from './pressed-action.ts'

const NONE_HELD = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

/** The action that a key is for, by its id. */
function press(key: string, held: Partial<Pressed> = {}, mode: KeyMode = 'rooms'): string | null {
  return pressedAction({ key, ...NONE_HELD, ...held }, mode, ACTIONS)?.action.id ?? null
}

test('digits choose rooms by number, so that minutes have keys of their own', () => {
  expect(pressedAction({ key: '5', ...NONE_HELD }, 'rooms', ACTIONS)).toMatchObject({
    action: { id: 'chooseRoom' },
    key: '5',
  })
  expect([press('+'), press('='), press(']')]).toEqual(Array(3).fill('oneMore'))
  expect(press('}')).toBe('fiveMore')
  expect(press('0')).toBe('chooseRoom')
})

test('Shift with a digit adds a room, whatever sign the keyboard has there', () => {
  const shifted = { code: 'Digit2', shiftKey: true }
  const pressed = pressedAction({ ...NONE_HELD, key: '@', ...shifted }, 'rooms', ACTIONS)
  expect(pressed).toMatchObject({ action: { id: 'addRoom' }, key: '⇧2' })
  expect(press('"', shifted)).toBe('addRoom')
  // A French keyboard has no digit without Shift.
  expect(press('2', shifted)).toBe('chooseRoom')
  expect(press('2', { code: 'Numpad2' })).toBe('chooseRoom')
  expect(press('@', shifted, 'offer')).toBeNull()
})

test('letters count with caps lock on too', () => {
  expect(press('N')).toBe('next')
})

test('the browser keeps its own combinations; only undo and redo are ours', () => {
  expect(press('n', { ctrlKey: true })).toBeNull()
  expect(press('l', { metaKey: true })).toBeNull()
  expect(press('n', { altKey: true })).toBeNull()
  expect(press('z', { ctrlKey: true })).toBe('undo')
  expect(press('z', { metaKey: true })).toBe('undo')
  expect(press('z')).toBeNull()
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo')
  expect(press('y', { ctrlKey: true })).toBe('redo')
  expect(press('Y', { ctrlKey: true, shiftKey: true })).toBeNull()
})

test('a bracket typed with AltGr is a bracket', () => {
  expect(press('[', { ctrlKey: true, altKey: true })).toBe('oneLess')
})

test('Escape and a both select all rooms', () => {
  expect([press('Escape'), press('a')]).toEqual(['selectAll', 'selectAll'])
})

test('Shift with p holds all rooms; a capital by caps lock does not', () => {
  expect(press('P', { shiftKey: true })).toBe('holdAll')
  expect(press('p', { shiftKey: true })).toBe('holdAll')
  expect(press('P')).toBe('pauseOrResume')
  expect(press('N', { shiftKey: true })).toBe('next')
})

test('while something is offered, 1 to 4 choose it, Enter what is marked, Escape nothing', () => {
  const offered = (key: string) => press(key, {}, 'offer')
  expect(['1', '4', 'Enter', 'Escape', '5'].map(offered)).toEqual([
    ...['pick', 'pick', 'pickUsual', 'leaveOffer'],
    null,
  ])
  expect(offered(']')).toBe('oneMore')
  expect(press('Enter')).toBeNull()
})

test('after c a digit is a challenge, and any other key what it always is', () => {
  const asked = (key: string) => press(key, {}, 'challenge')
  expect(['2', 'Escape', 'n'].map(asked)).toEqual(['selectChallenge', 'leaveChallenge', 'next'])
})
