// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../shared/instant.ts'
import { afterFailure } from './back-off.ts'

function failing(times: readonly number[]) {
  let failures: number[] = []
  return times.map((now) => {
    const after = afterFailure(failures, now)
    failures = after.failures
    return after
  })
}

test('each failure waits longer, up to a minute', () => {
  const waits = failing([0, 1, 2, 3, 4, 5, 6]).map(({ waitMs }) => waitMs / SECOND)
  expect(waits).toEqual([1, 2, 5, 15, 60, 60, 60])
})

test('the sixth within ten minutes is too often', () => {
  const tooOften = failing([0, 1, 2, 3, 4, 5]).map(({ isTooOften }) => isTooOften)
  expect(tooOften).toEqual([false, false, false, false, false, true])
})

test('a failure of more than ten minutes ago is forgotten', () => {
  const [, , later] = failing([0, 1, 10 * MINUTE + 1])
  expect(later).toEqual({ waitMs: SECOND, isTooOften: false, failures: [10 * MINUTE + 1] })
})
