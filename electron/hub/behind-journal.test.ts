// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../shared/instant.ts'
import { behindJournal } from './behind-journal.ts'
import { LANDS_AFTER_MS } from './landing.ts'
import { BEGAN } from './linked-hub.test-kit.ts'

const kept = (lastAt: number | null) => ({ lastAt, movedTo: null })

test('a clock that was set back is behind by as much, but for how far an entry is stamped ahead', () => {
  expect(behindJournal(kept(BEGAN + 30 * SECOND + LANDS_AFTER_MS), BEGAN)).toBe(30 * SECOND)
  expect(behindJournal(kept(BEGAN + LANDS_AFTER_MS), BEGAN)).toBe(0)
})

test('a clock that goes on, or has no journal to be behind, is not', () => {
  expect([BEGAN - MINUTE, BEGAN, null].map((at) => behindJournal(kept(at), BEGAN))).toEqual([
    0, 0, 0,
  ])
})

test('a clock that was off by more than ten minutes was wrong, and is right now', () => {
  const behind = (ms: number) => behindJournal(kept(BEGAN + LANDS_AFTER_MS + ms), BEGAN)
  expect([behind(10 * MINUTE), behind(10 * MINUTE + 1)]).toEqual([10 * MINUTE, 0])
})

test('R7 a rehearsal’s entries are ahead in its own time, which may race', () => {
  const movedTo = { from: BEGAN, at: BEGAN - 3_600 * SECOND, speed: 60 }
  const lastAt = movedTo.at + 60 * (20 * SECOND + LANDS_AFTER_MS)
  expect(behindJournal({ lastAt, movedTo }, BEGAN)).toBe(20 * SECOND)
})
