// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { type PaintedFrame, SHOWN_ONCE, watchFrames } from './painted-frames.ts'

const WALL = { isEmpty: false, isCounting: true }

/** A page that answers as `page.answer` has it, after some turns of the event loop. */
function world() {
  const timers = fakeTimers()
  const page = { answer: (): Promise<unknown> => Promise.resolve(WALL), isSeen: true, asked: 0 }
  const frames: PaintedFrame[] = []
  const silences: number[] = []
  const watch = watchFrames({
    ask: () => {
      page.asked += 1
      return page.answer()
    },
    isSeen: () => page.isSeen,
    painted: (frame) => frames.push(frame),
    showsNothing: () => silences.push(timers.now() / SECOND),
    timers,
  })
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += SECOND) {
      timers.pass(SECOND)
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve()
    }
  }
  return { page, frames, silences, watch, pass }
}

const never = () => new Promise<never>(() => {})

test('a page that paints is asked each five seconds, and once more as it is there', async () => {
  const { page, frames, silences, watch, pass } = world()
  watch.loaded()
  await pass(MINUTE)
  expect([page.asked, frames.length, silences]).toEqual([13, 13, []])
  expect(frames[0]).toEqual(WALL)
})

// What can be wrong with a page that is alive.
test.each<[string, () => Promise<unknown>]>([
  ['it paints no frame', never],
  ['its script throws', () => Promise.reject(new Error('gone'))],
  ['nothing stands in it', () => Promise.resolve({ isEmpty: true, isCounting: false })],
  ['it answers something else', () => Promise.resolve('frame')],
])('alive but black: %s', async (_, answer) => {
  const { page, silences, watch, pass } = world()
  watch.loaded()
  await pass(10 * SECOND)
  page.answer = answer
  await pass(25 * SECOND)
  // Asked at 15, 20 and 25 s in vain.
  expect(silences).toEqual([30])
})

test('a first frame may take 40 s on a cold machine, and no longer', async () => {
  const { page, silences, pass } = world()
  page.answer = never
  await pass(40 * SECOND)
  expect(silences).toEqual([])
  await pass(5 * SECOND)
  expect(silences).toEqual([45])
})

test('what nobody could see is not held against it: asleep, locked, minimised', async () => {
  const { page, silences, watch, pass } = world()
  watch.loaded()
  await pass(10 * SECOND)
  page.answer = never
  page.isSeen = false
  await pass(10 * MINUTE)
  page.isSeen = true
  await pass(9 * SECOND)
  expect(silences).toEqual([])
  page.answer = () => Promise.resolve(WALL)
  await pass(MINUTE)
  expect(silences).toEqual([])
})

test('an answer of a page that was left counts for nothing', async () => {
  const { page, frames, watch, pass } = world()
  const answer = Promise.withResolvers<unknown>()
  page.answer = () => answer.promise
  watch.loaded()
  watch.stop()
  answer.resolve(WALL)
  await pass(10 * SECOND)
  expect([frames, page.asked]).toEqual([[], 1])
})

test('the scenes that are shown once are called so on a wall', () => {
  const wall = join(import.meta.dirname, '../../../renderer/wall')
  const scenes = globSync('**/*-scene.tsx', { cwd: wall }).map((file) =>
    readFileSync(join(wall, file), 'utf8'),
  )
  const named = SHOWN_ONCE.filter((name) => scenes.some((text) => text.includes(`name="${name}"`)))
  expect(named).toEqual(SHOWN_ONCE)
})
