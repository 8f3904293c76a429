// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { held, resultsOf } from './result.ts'

const result = resultsOf('paint')

test.each([
  ['countdown p50 ms', 500, 400, 1.5, [600, 0.833, true]],
  ['momentAt p95 µs', 500, 400, 1, [400, 1.25, false]],
  ['processor % of a core', 2, 1.5, 2, [3, 0.667, true]],
  ['gzip kB to a usable page', 141, 140, 4, [140, 1.007, false]],
  ['links lost', 1, 0, 4, [0, null, false]],
  // A faster machine is none to hold the others to.
  ['countdown p50 ms', 390, 400, 0.5, [400, 0.975, true]],
] as const)(
  '%s: %d against %d on a machine that takes %d × as long',
  (metric, value, bar, slowness, expected) => {
    const { scaledBar, ratio, holds } = held(result('a case', metric, value, bar), slowness)
    expect([scaledBar, ratio, holds]).toEqual(expected)
  },
)
