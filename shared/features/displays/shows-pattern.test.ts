// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../instant.ts'
import { showsPattern } from './shows-pattern.ts'

const ASKED = 10 * MINUTE

test('a test pattern shows for a minute of real time, also where a rehearsal races', () => {
  const at = (sinceMs: number, rate: number) => showsPattern(ASKED, ASKED + sinceMs, { rate })
  expect([at(0, 1), at(MINUTE - 1, 1), at(MINUTE, 1)]).toEqual([true, true, false])
  expect([at(MINUTE, 60), at(60 * MINUTE, 60)]).toEqual([true, false])
  // A jump back leaves behind what was asked for later.
  expect(at(-5 * SECOND, 1)).toBe(false)
  expect(showsPattern(null, ASKED, { rate: 1 })).toBe(false)
})
