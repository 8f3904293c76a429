// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { GuessCounter } from './guess-counter.ts'

test('a slip is nobody’s business; guessing is told with how often, from where and since when', () => {
  const guesses = new GuessCounter()
  const heard = [0, 1, 2, 3, 4, 5].map((s) => guesses.wrong('desk', '10.0.0.7', s * SECOND))
  expect(heard).toEqual([false, false, false, false, true, true])
  guesses.wrong('juror', '10.0.0.7', 6 * SECOND)
  expect(guesses.told()).toEqual([
    { what: 'desk', from: '10.0.0.7', count: 6, since: 0, latest: 5 * SECOND },
  ])
})

test('a hall that mistypes from one address is not told; one that goes on is', () => {
  const guesses = new GuessCounter()
  const heard = Array.from({ length: 41 }, (_, s) => guesses.wrong('room', '10.0.0.1', s * SECOND))
  expect(heard.indexOf(true)).toBe(39)
})

test('the most comes first, and each address and kind is counted by itself', () => {
  const guesses = new GuessCounter()
  const guess = (count: number, ...of: ['desk' | 'juror', string]) => {
    for (let index = 0; index < count; index += 1) guesses.wrong(...of, index)
  }
  guess(10, 'juror', '10.0.0.7')
  guess(30, 'desk', '10.0.0.8')
  guess(20, 'desk', '10.0.0.7')
  expect(guesses.told().map(({ what, from, count }) => [what, from, count])).toEqual([
    ['desk', '10.0.0.8', 30],
    ['desk', '10.0.0.7', 20],
    ['juror', '10.0.0.7', 10],
  ])
})

test('what stopped ten minutes ago is over, and begins anew when it comes back', () => {
  const guesses = new GuessCounter()
  for (let index = 0; index < 9; index += 1) guesses.wrong('desk', '10.0.0.7', 0)
  guesses.wrong('desk', '10.0.0.8', MINUTE)
  expect(guesses.forget(10 * MINUTE - 1)).toBe(false)
  expect([guesses.forget(10 * MINUTE), guesses.told()]).toEqual([true, []])
  expect(guesses.forget(20 * MINUTE)).toBe(false)
  for (let index = 0; index < 5; index += 1) guesses.wrong('desk', '10.0.0.7', 20 * MINUTE)
  expect(guesses.told()[0]).toMatchObject({ count: 5, since: 20 * MINUTE })
})

test('made-up senders push out each other, and cost no more than a thousand', () => {
  const guesses = new GuessCounter()
  for (let index = 0; index < 5; index += 1) guesses.wrong('desk', '10.0.0.7', 0)
  for (let index = 0; index < 5_000; index += 1) {
    guesses.wrong('desk', `10.1.${index}`, index)
    guesses.wrong('desk', '10.0.0.7', index)
  }
  expect(guesses.told()).toHaveLength(1)
  expect(guesses.told()[0]?.count).toBe(5_005)
})
