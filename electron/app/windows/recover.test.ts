// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { recover } from './recover.ts'

class FakeContents extends EventEmitter {
  crashes = 0
  forcefullyCrashRenderer() {
    this.crashes += 1
    this.emit('render-process-gone', {}, { reason: 'crashed' })
  }
}

function wall() {
  const timers = fakeTimers()
  const contents = new FakeContents()
  const done: string[] = []
  const mending = {
    load: () => done.push(`load at ${timers.now() / SECOND}`),
    replace: () => done.push(`replace at ${timers.now() / SECOND}`),
    tell: () => {},
  }
  const stop = recover(contents, mending, timers)
  return {
    timers,
    contents,
    done,
    stop,
    gone: () => contents.emit('render-process-gone', {}, { reason: 'oom' }),
  }
}

test('a page that is gone is loaded again after 1, 2, 5, 15 and 60 s, and then in a new window', () => {
  const { timers, done, gone } = wall()
  for (let failure = 1; failure <= 6; failure += 1) {
    gone()
    timers.pass(60 * SECOND)
  }
  expect(done).toEqual([
    'load at 1',
    'load at 62',
    'load at 125',
    'load at 195',
    'load at 300',
    'replace at 360',
  ])
})

test('a page that hangs for 15 s is crashed, and so loaded again', () => {
  const { timers, contents, done } = wall()
  contents.emit('unresponsive')
  timers.pass(14 * SECOND)
  expect(contents.crashes).toBe(0)
  timers.pass(2 * SECOND)
  expect([contents.crashes, done]).toEqual([1, ['load at 16']])
})

test('a page that answers again in time is left alone', () => {
  const { timers, contents } = wall()
  contents.emit('unresponsive')
  timers.pass(10 * SECOND)
  contents.emit('responsive')
  timers.pass(MINUTE)
  expect(contents.crashes).toBe(0)
})

test('a load that fails is tried again; one that was replaced, or a frame’s, is not', () => {
  const { timers, contents, done } = wall()
  contents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://x', true)
  contents.emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://x', false)
  timers.pass(MINUTE)
  expect(done).toEqual([])
  contents.emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://x', true)
  timers.pass(MINUTE)
  expect(done).toEqual(['load at 61'])
})

test('a window that was closed is not mended', () => {
  const { timers, done, gone, stop } = wall()
  gone()
  stop()
  gone()
  timers.pass(MINUTE)
  expect(done).toEqual([])
})
