// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

const WORK_MS = 3

/** A loop that a test turns by hand, and work that takes some of its time. */
function turning() {
  let now = 0
  let soon: (() => void)[] = []
  const turns = new Turns({ now: () => now, soon: (call) => soon.push(call) })
  const done: string[] = []
  const work = (sender: string, name = sender) =>
    turns.take(sender, () => {
      now += WORK_MS
      done.push(name)
    })
  /** What is done in the next turn. */
  const turn = () => {
    const calls = soon
    soon = []
    const before = done.length
    for (const call of calls) call()
    return done.slice(before)
  }
  return { turns, work, done, turn, isIdle: () => soon.length === 0 }
}

test('what fits into a turn is done at once, and the rest waits for turns of its own', () => {
  const { work, done, turn, isIdle } = turning()
  for (let index = 0; index < 5; index += 1) work('a', `a${index}`)
  expect(done).toEqual(['a0', 'a1'])
  expect([turn(), turn(), turn()]).toEqual([['a2', 'a3'], ['a4'], []])
  expect(isIdle()).toBe(true)
})

test('who asks a lot waits behind itself, and nobody else does', () => {
  const { work, turn } = turning()
  for (let index = 0; index < 100; index += 1) work('script', `script ${index}`)
  work('phone')
  expect([...turn(), ...turn()]).toContain('phone')
})

test('one sender’s own order holds, also where it would fit into this turn', () => {
  const { work, done, turn } = turning()
  for (let index = 0; index < 7; index += 1) work('a', `a${index}`)
  turn()
  work('a', 'a7')
  while (turn().length > 0);
  expect(done).toEqual(Array.from({ length: 8 }, (_, index) => `a${index}`))
})

test('more than a hall is not taken in, and what fails takes no other along', () => {
  const { turns, work, done, turn } = turning()
  const taken = Array.from({ length: 4_000 }, () => work('script'))
  expect(taken.filter((one) => one)).toHaveLength(3_002)
  while (turn().length > 0);
  expect(() =>
    turns.take('a', () => {
      throw new Error('fails')
    }),
  ).toThrow('fails')
  turn()
  const before = done.length
  work('b')
  expect(done.slice(before)).toEqual(['b'])
})
