// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { recover } from './recover.ts'
import { Recovery } from './recovery.ts'

class FakeContents extends EventEmitter {
  crashes = 0
  isGone = false
  isCrashed = () => this.isGone
  forcefullyCrashRenderer() {
    this.crashes += 1
    this.emit('render-process-gone', {}, { reason: 'crashed' })
  }
}

function wall() {
  const timers = fakeTimers()
  const contents = new FakeContents()
  const done: string[] = []
  const note = (what: string) => () => {
    done.push(`${what} at ${timers.now() / SECOND}`)
  }
  const mending = {
    recovery: new Recovery(),
    load: note('load'),
    replace: note('replace'),
    restart: note('restart'),
    showFault: (reason: string) => note(`fault ${reason}`)(),
    tell: () => {},
  }
  const { stop, showsNothing } = recover(contents, mending, timers)
  return {
    timers,
    contents,
    done,
    stop,
    showsNothing,
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
  expect(done).toEqual(['fault ERR_FAILED at 60', 'load at 61'])
})

test('that the page about a failed load fails as well is no failure of its own', () => {
  const { timers, contents, done } = wall()
  contents.emit('did-fail-load', {}, -2, 'ERR_FAILED', 'data:text/html,x', true)
  timers.pass(MINUTE)
  expect(done).toEqual([])
})

// All that Chromium gives, but for what it says of a page that went as it was told to.
test.each(['abnormal-exit', 'killed', 'crashed', 'oom', 'launch-failed', 'integrity-failure'])(
  'a page that is gone by %s is loaded again',
  (reason) => {
    const { timers, contents, done } = wall()
    contents.emit('render-process-gone', {}, { reason })
    timers.pass(MINUTE)
    expect(done).toEqual(['load at 1'])
  },
)

test('a window that is renewed in vain has the app start anew, and its page is tried meanwhile', () => {
  const { timers, done, gone } = wall()
  for (let failure = 1; failure <= 12; failure += 1) {
    gone()
    timers.pass(60 * SECOND)
  }
  expect(done.slice(-2)).toEqual(['restart at 720', 'load at 720'])
})

test('a page that shows nothing is crashed, also where the crash is not told of', () => {
  const { timers, contents, done, showsNothing } = wall()
  showsNothing()
  timers.pass(MINUTE)
  expect([contents.crashes, done]).toEqual([1, ['load at 1']])
  contents.isGone = true
  showsNothing()
  timers.pass(MINUTE)
  expect([contents.crashes, done]).toEqual([1, ['load at 1', 'load at 62']])
})

test('a window that was closed is not mended', () => {
  const { timers, done, gone, stop } = wall()
  gone()
  stop()
  gone()
  timers.pass(MINUTE)
  expect(done).toEqual([])
})
