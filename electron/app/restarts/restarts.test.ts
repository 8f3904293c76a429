// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { Restarts } from './restarts.ts'

/** A machine on which the app is started again and again. */
function machine({ hasHub = false } = {}) {
  const timers = fakeTimers()
  const file = join(mkdtempSync(join(tmpdir(), 'zaalscherm-restarts-')), 'restarts.json')
  const wall = { isCounting: false }
  const starts: number[] = []
  const start = () =>
    new Restarts({
      file,
      timers,
      wallNow: () => 1_800_000_000_000 + timers.now(),
      isCounting: () => wall.isCounting,
      startAnew: () => starts.push(timers.now() / SECOND),
      hasHub,
      tell: () => {},
    })
  return { timers, file, wall, starts, start }
}

test('a wall on which no time runs is started anew at once; one that counts, after that', () => {
  const { timers, wall, starts, start } = machine()
  wall.isCounting = true
  start().whenQuiet('fault')
  timers.pass(10 * MINUTE)
  expect(starts).toEqual([])
  wall.isCounting = false
  timers.pass(SECOND)
  expect(starts).toEqual([601])
})

test('a time that begins to run while the next start is waited for runs to its end', () => {
  const { timers, wall, starts, start } = machine()
  start().whenQuiet('fault')
  timers.pass(SECOND)
  start().whenQuiet('fault')
  wall.isCounting = true
  timers.pass(MINUTE)
  expect(starts).toEqual([0])
  wall.isCounting = false
  timers.pass(SECOND)
  expect(starts).toEqual([0, 62])
})

test('a page that is dead shows no time: nothing is waited for, and what waited goes with it', () => {
  const { timers, wall, starts, start } = machine()
  wall.isCounting = true
  const restarts = start()
  restarts.whenQuiet('graphics')
  timers.pass(MINUTE)
  wall.isCounting = false
  restarts.whenQuiet('page')
  timers.pass(MINUTE)
  expect(starts).toEqual([60])
  expect(start().isWithoutGraphics).toBe(true)
})

test('the desk’s word counts at once, after its answer has left', () => {
  const { timers, wall, starts, start } = machine()
  wall.isCounting = true
  start().asked()
  timers.pass(MINUTE)
  expect(starts).toEqual([0.5])
})

test.each(['page', 'graphics', 'fault'] as const)(
  'an app with a hub does not start anew by itself: %s',
  (reason) => {
    const { timers, starts, start } = machine({ hasHub: true })
    start().whenQuiet(reason)
    timers.pass(24 * HOUR)
    expect(starts).toEqual([])
    // By hand it does without the card that failed.
    expect(start().isWithoutGraphics).toBe(reason === 'graphics')
  },
)

test('ever more slowly, and from the first again after ten minutes without', () => {
  const { timers, starts, start } = machine()
  for (let time = 0; time < 5; time += 1) {
    start().whenQuiet('fault')
    timers.pass(MINUTE)
  }
  timers.pass(20 * MINUTE)
  start().whenQuiet('fault')
  timers.pass(0)
  expect(starts).toEqual([0, 61, 122, 185, 255, 1500])
})

test('a start anew that did not help is the last, until a wall has painted again', () => {
  const { timers, starts, start } = machine()
  start().whenQuiet('page')
  timers.pass(5 * SECOND)
  const second = start()
  timers.pass(20 * MINUTE)
  second.whenQuiet('page')
  timers.pass(MINUTE)
  expect(starts).toEqual([0])
  second.helped()
  second.whenQuiet('page')
  timers.pass(MINUTE)
  expect(starts).toHaveLength(2)
  // What was seen to since by hand is another story, and so is another reason.
  const third = start()
  third.whenQuiet('fault')
  timers.pass(MINUTE)
  expect(starts).toHaveLength(3)
})

test('a fault that comes back each time is left after six in ten minutes, and tried again later', () => {
  const { timers, starts, start } = machine()
  for (let time = 0; time < 9; time += 1) {
    start().whenQuiet('fault')
    timers.pass(MINUTE)
  }
  expect(starts).toHaveLength(6)
  timers.pass(10 * MINUTE)
  start().whenQuiet('fault')
  timers.pass(MINUTE)
  expect(starts).toHaveLength(7)
})

test('they are counted for a day, but for those that the desk asked for', () => {
  const { timers, start } = machine()
  start().whenQuiet('page')
  timers.pass(5 * MINUTE)
  start().asked()
  timers.pass(MINUTE)
  start().whenQuiet('fault')
  timers.pass(MINUTE)
  expect(start().count).toBe(2)
  timers.pass(24 * HOUR)
  expect(start().count).toBe(0)
})

test('one start does without the graphics card, and the next tries it again', () => {
  const { timers, start } = machine()
  start().whenQuiet('graphics')
  timers.pass(0)
  expect([start(), start()].map(({ isWithoutGraphics }) => isWithoutGraphics)).toEqual([
    true,
    false,
  ])
})

test.each(['', '{', '{"latest":7}', '[]'])('a count that reads %j is begun anew', (text) => {
  const { file, timers, starts, start } = machine()
  writeFileSync(file, text)
  expect(start().count).toBe(0)
  start().whenQuiet('fault')
  timers.pass(0)
  expect(starts).toEqual([0])
  expect(JSON.parse(readFileSync(file, 'utf8')).latest).toHaveLength(1)
})
