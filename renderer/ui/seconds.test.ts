// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { createSeconds } from './seconds.ts'

const FRAME_MS = 1_000 / 60

/** A clock that runs `rate` times as fast as the frames, and what was shown when. */
function watched(rate: number) {
  let ms = 0
  let shiftMs = 0
  let next: ((atMs: number) => void) | null = null
  const seconds = createSeconds({ now: () => ms * rate + shiftMs }, (call) => {
    next = call
  })
  const turns: { atMs: number; second: number | null }[] = []
  seconds.subscribe(() => turns.push({ atMs: ms, second: seconds.current() }))
  const pass = (forMs: number) => {
    for (const until = ms + forMs; ms < until; ) {
      ms += FRAME_MS
      next?.(ms)
    }
  }
  const shift = (byMs: number) => {
    shiftMs += byMs
  }
  return { seconds, turns, pass, shift }
}

test('each second turns in the first frame after it', () => {
  const { turns, pass } = watched(1)
  pass(3_500)
  expect(turns.map(({ second }) => second)).toEqual([1_000, 2_000, 3_000])
  for (const { atMs, second } of turns) expect(atMs - (second ?? 0)).toBeLessThan(FRAME_MS)
})

test('at rate 600 whole seconds still turn, but only as often as can be read', () => {
  const { turns, pass } = watched(600)
  pass(10_000)
  expect(turns.length).toBeGreaterThan(80)
  expect(turns.length).toBeLessThanOrEqual(100)
  expect(turns.filter(({ second }) => (second ?? 0) % 1_000 !== 0)).toEqual([])
  // What is shown is never behind by more than it waits, and a frame.
  for (const { atMs, second } of turns) expect(atMs * 600 - (second ?? 0)).toBeLessThan(1_000)
})

test('a clock that is moved shows at once, and not with the next frame', () => {
  const { seconds, turns, shift } = watched(1)
  shift(-7_200_000)
  seconds.look()
  expect(turns).toEqual([{ atMs: 0, second: -7_200_000 }])
  seconds.look()
  expect(turns).toHaveLength(1)
})
