// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Display } from 'electron'
import { expect, test } from 'vitest'
import { HOUR } from '../../../shared/instant.ts'
import type { SeatedWall } from '../windows/walls.ts'
import { allSeats, keyFile, oneSeat } from './own-seats.ts'

function screenOf(id: number, label: string, x: number) {
  const bounds = { x, y: 0, width: 1_920, height: 1_080 }
  return { id, label, internal: label === 'eDP-1', scaleFactor: 1, bounds } as Display
}
const LAPTOP = screenOf(1, 'eDP-1', 0)
const LEFT = screenOf(2, 'Samsung', 1_920)
const RIGHT = screenOf(3, 'Iiyama', 3_840)

/** Electron's `screen` on a machine whose cables a test pulls, and the folder of its app. */
function machine(...plugged: Display[]) {
  const screens = {
    plugged,
    getAllDisplays: () => screens.plugged,
    getPrimaryDisplay: () => LAPTOP,
  }
  const clock = { now: 0 }
  const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-seats-'))
  return { screens, clock, ports: { screens, folder, wallNow: () => clock.now } }
}

const told = (seated: SeatedWall[]) =>
  seated.map(
    ({ number, screen, isChosen }) => `${number} on ${screen.label}${isChosen ? '' : ' instead'}`,
  )

test('one wall is on the screen that was asked for, and remembered at the next start', () => {
  const { ports } = machine(LAPTOP, LEFT, RIGHT)
  expect(told(oneSeat(ports, 3)())).toEqual(['1 on Iiyama'])
  expect(told(oneSeat(ports, null)())).toEqual(['1 on Iiyama'])
})

test('one wall is on the screen there is while its own is gone', () => {
  const { screens, ports } = machine(LAPTOP, LEFT, RIGHT)
  const seated = oneSeat(ports, 3)
  screens.plugged = [LAPTOP]
  expect(told(seated())).toEqual(['1 on eDP-1 instead'])
  screens.plugged = [RIGHT, LAPTOP]
  expect(told(seated())).toEqual(['1 on Iiyama'])
})

test('a wall on each screen keeps to it, also after a start with fewer', () => {
  const { screens, ports } = machine(LAPTOP, LEFT, RIGHT)
  expect(told(allSeats(ports)())).toEqual(['1 on eDP-1', '2 on Samsung', '3 on Iiyama'])
  screens.plugged = [LAPTOP, RIGHT]
  const seated = allSeats(ports)
  expect(told(seated())).toEqual(['1 on eDP-1', '3 on Iiyama'])
  screens.plugged = [RIGHT, LEFT, LAPTOP]
  expect(told(seated())).toEqual(['3 on Iiyama', '2 on Samsung', '1 on eDP-1'])
})

test('there is a wall where the system tells of no screen for a moment', () => {
  const { screens, ports } = machine(LAPTOP, LEFT)
  const seated = allSeats(ports)
  seated()
  screens.plugged = []
  expect(told(seated())).toEqual(['1 on eDP-1'])
})

test('of a screen that nobody brought back in 90 days nothing is left', () => {
  const { screens, clock, ports } = machine(LAPTOP, LEFT)
  const seated = allSeats(ports)
  seated()
  const key = keyFile(ports.folder, 2)
  writeFileSync(key, 'a key')
  screens.plugged = [LAPTOP]
  clock.now = 91 * 24 * HOUR
  seated()
  expect(existsSync(key)).toBe(false)
  screens.plugged = [LAPTOP, LEFT]
  expect(told(seated())).toEqual(['1 on eDP-1', '3 on Samsung'])
})

test('where nothing can be kept the screens are there all the same, each with its number', () => {
  const { screens } = machine(LAPTOP, LEFT)
  const seated = allSeats({ screens, folder: '/nowhere/at/all', wallNow: () => 0 })
  seated()
  expect(told(seated())).toEqual(['1 on eDP-1', '2 on Samsung'])
})
