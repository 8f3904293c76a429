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
  let steps = 0
  let stepsWhenOtherRan = -1
  const work = inTurns(
    counting(1_000, () => {
      steps += 1
    }),
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
  await expect(inTurns(broken)).rejects.toThrow('no such entry')
})
