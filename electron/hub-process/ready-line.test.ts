// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type ReadBy, readyLine } from './ready-line.ts'

const SERVED = {
  ...{ joinUrl: 'http://10.0.0.2:4500', deskUrl: 'http://127.0.0.1:4500/desk#key=once' },
  ...{ displayUrl: 'http://127.0.0.1:4500/display', displayKey: 'lasts' },
}
const LOG: ReadBy = { isElectrons: false, isTerminal: false, env: {} }
const isTold = (by: Partial<ReadBy>, served = SERVED) =>
  readyLine(served, { ...LOG, ...by }).endsWith('/display#key=lasts')

test('a log gets no key that lasts', () => {
  expect(readyLine(SERVED, LOG)).toBe(
    'ready http://10.0.0.2:4500 desk http://127.0.0.1:4500/desk#key=once display http://127.0.0.1:4500/display',
  )
  expect(isTold({ env: { ZAALSCHERM_PRINT_KEYS: '' } })).toBe(false)
})

test('the app, a terminal, and a program that asks get it', () => {
  expect(isTold({ isElectrons: true })).toBe(true)
  expect(isTold({ isTerminal: true })).toBe(true)
  expect(isTold({ env: { ZAALSCHERM_PRINT_KEYS: '1' } })).toBe(true)
})

test('where no display was paired there is none to print', () => {
  const none = { ...SERVED, displayKey: null }
  expect(readyLine(none, { ...LOG, isTerminal: true })).not.toContain('display#')
  expect(readyLine(none, { ...LOG, isTerminal: true })).toMatch(/\/display$/)
})
