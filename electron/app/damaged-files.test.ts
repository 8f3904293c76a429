// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Display } from 'electron'
import { expect, test } from 'vitest'
import { newFolder } from '../../e2e/processes/hub-process.ts'
import { NO_KEY } from '../../shared/native-bridge.ts'
import { keptHubIn } from '../discovery/kept-hub.ts'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { keptArguments } from './autostart/autostart.ts'
import { displayKey } from './display-key.ts'
import { forgetHub } from './hub-pin/forget-hub.ts'
import { pinIn } from './hub-pin/kept-pin.ts'
import { readRestarts } from './restarts/kept-restarts.ts'
import { keptRole } from './role/kept-role.ts'
import { WallSeats } from './screens/wall-seats.ts'
import { PinLock } from './way-out/pin-lock.ts'

const DAMAGED = ['empty', 'cut off', 'other JSON', 'no text', 'a folder'] as const

function damage(file: string, how: (typeof DAMAGED)[number]): void {
  if (how === 'a folder') {
    mkdirSync(file)
    return writeFileSync(join(file, 'in-it'), '')
  }
  const content = { empty: '', 'cut off': '{"kept":"pl', 'other JSON': '[1]', 'no text': '\0\xff' }
  writeFileSync(file, content[how])
}

const KEY = 'k'.repeat(40)
const SCREEN = {
  ...{ id: 7, label: 'TV', internal: false, scaleFactor: 1 },
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
} as Display
const screens = { getAllDisplays: () => [SCREEN], getPrimaryDisplay: () => SCREEN }
const seatsIn = (folder: string, isOnAllScreens: boolean) => {
  const seats = new WallSeats({ screens, folder, wallNow: () => 0 }, { screen: 1, isOnAllScreens })
  return seats.seated().map(({ number, screen }) => [number, screen.id])
}

/** What a start does about each file that the app keeps on a display's machine. */
const FILES: Record<string, { of(folder: string, file: string): unknown; is: unknown }> = {
  'display-key.json': {
    of: async (_folder, file) => {
      const ports = { file, vault: null, timers: fakeTimers() }
      const start = async () => {
        const { key, isNew, kept } = await displayKey(ports, () => KEY)
        return [key, isNew, await kept]
      }
      return [await start(), await start()]
    },
    is: [
      [KEY, true, 'plain'],
      [KEY, false, 'plain'],
    ],
  },
  'hub-key.json': { of: (_folder, file) => pinIn(file).kept(), is: NO_KEY },
  'hub.json': { of: (_folder, file) => keptHubIn(file, null).known(), is: null },
  'role.json': { of: (folder) => keptRole(folder), is: null },
  'screen.json': { of: (folder) => seatsIn(folder, false), is: [[1, 7]] },
  'screens.json': { of: (folder) => seatsIn(folder, true), is: [[1, 7]] },
  'screens-choice.json': { of: (folder) => seatsIn(folder, false), is: [[1, 7]] },
  'restarts.json': { of: (_folder, file) => readRestarts(file).latest, is: [] },
  'autostart.json': { of: (_folder, file) => keptArguments(file), is: null },
}

test.each(DAMAGED)('a wall starts whichever of its files is %s', async (how) => {
  for (const [name, { of, is }] of Object.entries(FILES)) {
    const folder = newFolder()
    damage(join(folder, name), how)
    expect([name, await of(folder, join(folder, name))]).toEqual([name, is])
  }
})

test.each(DAMAGED)('a PIN that is %s lets nobody out, and can be taken away', async (how) => {
  const folder = newFolder()
  damage(join(folder, 'pin.json'), how)
  const lock = new PinLock({ folder, vault: null, wallNow: () => 0, newSalt: () => 'salt' })
  expect([lock.isSet, await lock.try('1234')]).toEqual([true, 'unreadable'])
  await lock.set(null)
  expect(lock.isSet).toBe(false)
})

test.each(DAMAGED)('a hub’s key that is %s can be forgotten', (how) => {
  const folder = newFolder()
  const file = join(folder, 'hub-key.json')
  damage(file, how)
  forgetHub(folder)
  expect(pinIn(file).kept()).toBe(null)
})
