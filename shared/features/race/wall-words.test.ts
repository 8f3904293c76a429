// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { stateWord } from './wall-words.ts'

test('once a race is closed nobody is said to be counting or at it still', () => {
  const said = (isResult: boolean) =>
    (['counted', 'missing', 'busy'] as const).map((state) => stateWord(state, isResult, 'nl'))
  expect(said(false)).toEqual([null, 'telt nog', 'nog bezig'])
  expect(said(true)).toEqual([null, 'niet geteld', 'niet geteld'])
})
