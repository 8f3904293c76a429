// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

function* counting(to: number, onStep: () => void): Generator<undefined, string> {
  for (let step = 0; step < to; step += 1) {
    onStep()
    yield
  }
  return `${to} steps`
}

test('R13: long work lets others in between its turns, and comes to its end', async () => {
  let now = 0
  let steps = 0
  let stepsWhenOtherRan = -1
  const work = inTurns(
    counting(100, () => {
      steps += 1
      now += 5
    }),
    () => now,
  )
  setImmediate(() => {
    stepsWhenOtherRan = steps
  })
  expect(await work).toBe('100 steps')
  expect(stepsWhenOtherRan).toBeGreaterThan(0)
  expect(stepsWhenOtherRan).toBeLessThan(20)
})

test('what goes wrong in long work is told to whoever waits for it', async () => {
  const broken = counting(3, () => {
    throw new Error('no such entry')
  })
  await expect(inTurns(broken, () => 0)).rejects.toThrow('no such entry')
})
