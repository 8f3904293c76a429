// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { BEGAN } from '../linked-hub.test-kit.ts'
import { behindJournal } from './behind-journal.ts'
import { EFFECT_DELAY_MS } from './effect-delay.ts'

const kept = (lastAt: number | null) => ({ lastAt, movedTo: null })

test('a clock that was set back is behind by as much, but for how far an entry is stamped ahead', () => {
  expect(behindJournal(kept(BEGAN + 30 * SECOND + EFFECT_DELAY_MS), BEGAN)).toBe(30 * SECOND)
  expect(behindJournal(kept(BEGAN + EFFECT_DELAY_MS), BEGAN)).toBe(0)
})

test('a clock that goes on, or has no journal to be behind, is not', () => {
  expect([BEGAN - MINUTE, BEGAN, null].map((at) => behindJournal(kept(at), BEGAN))).toEqual([
    0, 0, 0,
  ])
})

test('hub time never lies before the last entry, however far a clock was set back', () => {
  const behind = (ms: number) => behindJournal(kept(BEGAN + EFFECT_DELAY_MS + ms), BEGAN)
  const setBack = [10 * MINUTE, 15 * MINUTE, HOUR, 24 * HOUR, 10_000 * HOUR]
  expect(setBack.map(behind)).toEqual(setBack)
})

test('R7 a rehearsal’s entries are ahead in its own time, which may race', () => {
  const movedTo = { origin: BEGAN, position: BEGAN - 3_600 * SECOND, rate: 60 }
  const lastAt = movedTo.position + 60 * (20 * SECOND + EFFECT_DELAY_MS)
  expect(behindJournal({ lastAt, movedTo }, BEGAN)).toBe(20 * SECOND)
})
