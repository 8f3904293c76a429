// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE } from '../../../shared/instant.ts'
import { JurorCodes } from './juror-codes.ts'

const CODE = 'CDFGHJKM'

function newCodes(code = CODE) {
  return new JurorCodes({ jurorIdBy: (asked) => (asked === code ? 'juror' : null) })
}

test('a code is read as people type it', () => {
  const codes = newCodes()
  const found = ['cdfg hjkm', 'CDFG·HJKM', 'CDFGHJK', '', 'CDFGHJKN'].map((typed) =>
    codes.look(typed, 'one', 0),
  )
  const juror = { jurorId: 'juror' }
  expect(found).toEqual([juror, juror, 'unknown-code', 'unknown-code', 'unknown-code'])
})

test('an address that has guessed ten times waits its turn for each answer, also for a right one', () => {
  const codes = newCodes()
  codes.look(CODE, 'tablet', 0)
  const guesses = (sender: string) =>
    Array.from({ length: 11 }, () => codes.look('CDFGHJKN', sender, 0)).at(-1)
  expect(['one', 'tablet'].map(guesses)).toEqual(['in-line', 'in-line'])
  expect(codes.look(CODE, 'one', 0)).toBe('in-line')
  // Who has it already, and whoever is elsewhere, waits for nobody's guesses.
  expect(['tablet', 'other'].map((sender) => codes.look(CODE, sender, 0))).toEqual([
    { jurorId: 'juror' },
    { jurorId: 'juror' },
  ])
  expect(codes.look(CODE, 'one', MINUTE)).toEqual({ jurorId: 'juror' })
})

test('a new device behind a guesser’s address is let in when its turn has come, and keeps out of line then', () => {
  const codes = newCodes()
  for (let guess = 0; guess < 20; guess += 1) codes.look('CDFGHJKN', 'router', 0)
  expect(codes.look(CODE, 'router', 0, true)).toEqual({ jurorId: 'juror' })
  expect(codes.look(CODE, 'router', 0)).toEqual({ jurorId: 'juror' })
  expect(codes.look('CDFGHJKN', 'router', 0, true)).toBe('unknown-code')
})

test('each wrong code is told of once, whether its turn comes or not', () => {
  let told = 0
  const codes = new JurorCodes({ jurorIdBy: () => null }, () => {
    told += 1
  })
  for (let guess = 0; guess < 12; guess += 1) codes.look(CODE, 'one', 0)
  codes.look(CODE, 'one', 0, true)
  expect(told).toBe(12)
})
