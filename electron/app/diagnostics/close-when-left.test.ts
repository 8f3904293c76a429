// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { MINUTE } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { closeWhenLeft } from './close-when-left.ts'

function opened() {
  const timers = fakeTimers()
  const contents = new EventEmitter()
  const is = { closed: 0, isBusy: false }
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    close: () => {
      is.closed += 1
      window.emit('closed')
    },
  })
  closeWhenLeft(window, timers, () => is.isBusy)
  return { timers, contents, is }
}

test('a window over a wall closes once nobody has touched it for five minutes', () => {
  const { timers, contents, is } = opened()
  for (const what of ['before-mouse-event', 'will-navigate']) {
    timers.pass(4 * MINUTE)
    contents.emit(what)
  }
  timers.pass(4 * MINUTE)
  contents.emit('before-input-event', {}, { key: 'Tab' })
  timers.pass(4 * MINUTE)
  expect(is.closed).toBe(0)
  timers.pass(MINUTE)
  expect(is.closed).toBe(1)
  timers.pass(10 * MINUTE)
  expect(is.closed).toBe(1)
})

test('Escape closes it, but for what it ends in the window first', () => {
  const { contents, is } = opened()
  is.isBusy = true
  contents.emit('before-input-event', {}, { key: 'Escape' })
  expect(is.closed).toBe(0)
  is.isBusy = false
  contents.emit('before-input-event', {}, { key: 'Escape' })
  expect(is.closed).toBe(1)
})
