// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

const WANTED = new AbortController().signal

function* counting(to: number, onStep: () => void): Generator<undefined, string> {
  for (let step = 0; step < to; step += 1) {
    onStep()
    yield
  }
  return `${to} steps`
}

test('R13: long work lets others in between its turns, and comes to its end', async () => {
  let steps = 0
  let stepsWhenOtherRan = -1
  const work = inTurns(
    counting(1_000, () => {
      steps += 1
    }),
    WANTED,
  )
  setImmediate(() => {
    stepsWhenOtherRan = steps
  })
  expect(await work).toBe('1000 steps')
  expect(stepsWhenOtherRan).toBeGreaterThan(0)
  expect(stepsWhenOtherRan).toBeLessThan(100)
})

test('what goes wrong in long work is told to whoever waits for it', async () => {
  const broken = counting(3, () => {
    throw new Error('no such entry')
  })
  await expect(inTurns(broken, WANTED)).rejects.toThrow('no such entry')
})

test('R13: long work that nobody waits for any more stops, and lets go of what it reads', async () => {
  const asker = new AbortController()
  let steps = 0
  let hasLetGo = false
  function* reading(): Generator<undefined, string> {
    try {
      return yield* counting(1_000, () => {
        steps += 1
        if (steps === 10) asker.abort(new Error('gone'))
      })
    } finally {
      hasLetGo = true
    }
  }
  await expect(inTurns(reading(), asker.signal)).rejects.toThrow('gone')
  expect(steps).toBeLessThan(100)
  expect(hasLetGo).toBe(true)
})

test('R13: long work that nobody waits for when its turn comes is not begun', async () => {
  let steps = 0
  const work = counting(1_000, () => {
    steps += 1
  })
  await expect(inTurns(work, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  expect(steps).toBe(0)
})
