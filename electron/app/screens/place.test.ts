// SPDX-License-Identifier: EUPL-1.2
import type { Rectangle } from 'electron'
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { fillScreen, roomyWithin } from './place.ts'

const SCREEN = { bounds: { x: 1920, y: 0, width: 1280, height: 720 } }

/** A window whose manager ignores the first `deaf` requests to move. */
function windowOf(deaf: number) {
  const done: string[] = []
  let bounds: Rectangle = { x: 0, y: 0, width: 800, height: 600 }
  let isInKiosk = false
  let asked = 0
  return {
    done,
    setBounds: (wish: Partial<Rectangle>) => {
      asked += 1
      done.push(isInKiosk ? 'move in kiosk' : 'move')
      if (asked > deaf) bounds = { ...bounds, ...wish }
    },
    getBounds: () => bounds,
    setKiosk: (isKiosk: boolean) => {
      done.push(isKiosk ? 'kiosk' : 'no kiosk')
      isInKiosk = isKiosk
    },
    isKiosk: () => isInKiosk,
    isDestroyed: () => false,
  }
}

test('on the screen first, kiosk after, and then left alone', () => {
  const timers = fakeTimers()
  const window = windowOf(0)
  fillScreen(window, SCREEN, timers, () => {})
  timers.pass(60_000)
  expect(window.done).toEqual(['move', 'kiosk'])
})

test('a window that isn’t there after half a second is moved again, out of kiosk', () => {
  const timers = fakeTimers()
  const window = windowOf(1)
  fillScreen(window, SCREEN, timers, () => {})
  timers.pass(60_000)
  expect(window.done).toEqual(['move', 'kiosk', 'no kiosk', 'move', 'kiosk'])
})

test('after three tries it is told, and left', () => {
  const timers = fakeTimers()
  const window = windowOf(99)
  const told: string[] = []
  fillScreen(window, SCREEN, timers, (line) => told.push(line))
  timers.pass(60_000)
  expect([window.done.filter((step) => step === 'move').length, told.length]).toEqual([3, 1])
})

test('a newer wish stops the looking', () => {
  const timers = fakeTimers()
  const window = windowOf(99)
  const stop = fillScreen(window, SCREEN, timers, () => {})
  stop()
  timers.pass(60_000)
  expect(window.done).toEqual(['move', 'kiosk'])
})

test('a window to try out stands in the middle, in a wall’s own shape', () => {
  expect(roomyWithin({ x: 100, y: 0, width: 1920, height: 1080 })).toEqual({
    x: 420,
    y: 180,
    width: 1280,
    height: 720,
  })
})
