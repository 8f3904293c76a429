// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { MINUTE } from '../../shared/instant.ts'
import { fakeTimers } from './fake-timers.test-kit.ts'
import { keepAwake } from './keep-awake.ts'

function machine() {
  const timers = fakeTimers()
  const power = new EventEmitter()
  const held = new Set<number>()
  let last = 0
  const blocker = {
    start: () => {
      last += 1
      held.add(last)
      return last
    },
    stop: (id: number) => held.delete(id),
    isStarted: (id: number) => held.has(id),
  }
  const awake = keepAwake(blocker, power, timers)
  awake.want(true)
  return { timers, power, held, ...awake }
}

test('a blocker that the desktop dropped is held again within a minute', () => {
  const { timers, held } = machine()
  held.clear()
  timers.pass(MINUTE)
  expect(held.size).toBe(1)
})

test('after sleep it is looked at straight away', () => {
  const { power, held } = machine()
  held.clear()
  power.emit('resume')
  expect(held.size).toBe(1)
})

test('one is held at a time, and none once stopped', () => {
  const { timers, power, held, stop } = machine()
  timers.pass(10 * MINUTE)
  expect(held.size).toBe(1)
  stop()
  power.emit('resume')
  timers.pass(10 * MINUTE)
  expect(held.size).toBe(0)
})

test('whether one is held is told as it is', () => {
  const { timers, held, isHeld, stop } = machine()
  const told = [isHeld()]
  held.clear()
  told.push(isHeld())
  timers.pass(MINUTE)
  told.push(isHeld())
  stop()
  expect([...told, isHeld()]).toEqual([true, false, true, false])
})

test('a machine that nobody needs may sleep from its start', () => {
  const { held, want, timers, power, isAsWanted } = machine()
  want(false)
  timers.pass(10 * MINUTE)
  power.emit('resume')
  timers.pass(MINUTE)
  expect([held.size, isAsWanted()]).toEqual([0, true])
})

test.each([
  ['a network that drops for some minutes leaves it held', [9], 1],
  ['one that is gone for ten minutes lets it go', [10], 0],
  ['whoever comes back in between begins anew', [9, 'wanted', 9], 1],
  ['and is held at once after it was let go', [30, 'wanted'], 1],
] as const)('%s', (_, events, count) => {
  const { held, want, timers } = machine()
  want(false)
  for (const event of events) {
    if (event === 'wanted') {
      want(true)
      want(false)
    } else timers.pass(event * MINUTE)
  }
  expect(held.size).toBe(count)
})

test('one that the system refuses is told, and only while it is wanted', () => {
  const { held, want, timers, isAsWanted } = machine()
  held.clear()
  expect(isAsWanted()).toBe(false)
  want(false)
  timers.pass(10 * MINUTE)
  expect(isAsWanted()).toBe(true)
})
