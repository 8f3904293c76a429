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

test('who has guessed ten times is told nothing for a while, not even that a code is right', () => {
  const codes = newCodes()
  codes.look(CODE, 'tablet', 0)
  const guesses = (sender: string) =>
    Array.from({ length: 11 }, () => codes.look('CDFGHJKN', sender, 0)).at(-1)
  expect(['one', 'tablet'].map(guesses)).toEqual(['too-many', 'too-many'])
  expect(codes.look(CODE, 'one', 0)).toBe('too-many')
  // Who has it already, and whoever is elsewhere, waits for nobody's guesses.
  expect(['tablet', 'other'].map((sender) => codes.look(CODE, sender, 0))).toEqual([
    { jurorId: 'juror' },
    { jurorId: 'juror' },
  ])
  expect(codes.look(CODE, 'one', MINUTE)).toEqual({ jurorId: 'juror' })
})
