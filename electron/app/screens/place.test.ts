// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { fillScreen, roomyWithin } from './place.ts'
import { PlacedWindow } from './placed-window.test-kit.ts'
import type { WindowSystem } from './window-system.ts'

const LAPTOP = { bounds: { x: 0, y: 0, width: 1512, height: 982 } }
const WALL = { bounds: { x: 1512, y: 0, width: 1280, height: 720 } }

/** @param deaf how many requests to move the window manager ignores */
function world(system: WindowSystem, deaf = 0) {
  const timers = fakeTimers()
  const window = new PlacedWindow({ system, deaf, timers, screens: () => [LAPTOP, WALL] })
  const told: string[] = []
  const fill = (screen: typeof WALL) => {
    window.done.length = 0
    const stop = fillScreen(window, screen, { system, timers, tell: (line) => told.push(line) })
    return { stop, settle: () => timers.pass(60_000) }
  }
  return { window, told, fill }
}

test.each<WindowSystem>(['other', 'macos'])(
  'on the screen first, kiosk after, and then left alone (%s)',
  (system) => {
    for (const screen of [WALL, LAPTOP]) {
      const { window, fill, told } = world(system)
      fill(screen).settle()
      expect([window.done, told]).toEqual([['move', 'kiosk'], []])
      // Nothing has changed, whatever the system says of its screens.
      fill(screen).settle()
      expect([window.done, told]).toEqual([[], []])
    }
  },
)

test.each<WindowSystem>(['other', 'macos'])(
  'in kiosk it is moved to another screen, out of kiosk and into it once (%s)',
  (system) => {
    const { window, fill, told } = world(system)
    fill(LAPTOP).settle()
    fill(WALL).settle()
    expect(window.done).toEqual(['no kiosk', 'move', 'kiosk'])
    expect(window.isKiosk()).toBe(true)
    expect(window.getBounds()).toMatchObject({ x: 1512, width: 1280 })
    expect(told).toEqual([])
  },
)

test('where the system places windows it fills whatever screen that is, and never flickers', () => {
  const { window, fill, told } = world('wayland')
  fill(WALL).settle()
  expect(window.done).toEqual(['kiosk'])
  fill(WALL).settle()
  fill(LAPTOP).settle()
  expect([window.done, window.isKiosk(), told]).toEqual([[], true, []])
})

test('a window that isn’t there after half a second is moved again, out of kiosk', () => {
  const { window, fill } = world('other', 1)
  fill(WALL).settle()
  expect(window.done).toEqual(['move', 'kiosk', 'no kiosk', 'move', 'kiosk'])
})

test('after three tries it is told, and left', () => {
  const { window, fill, told } = world('other', 99)
  fill(WALL).settle()
  expect([window.done.filter((step) => step === 'move').length, told.length]).toEqual([3, 1])
})

test('a newer wish stops the looking', () => {
  const { window, fill } = world('other', 99)
  const { stop, settle } = fill(WALL)
  stop()
  settle()
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
