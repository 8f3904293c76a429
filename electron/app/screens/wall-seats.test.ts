// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Display } from 'electron'
import { expect, test } from 'vitest'
import { type AskedScreens, WallSeats } from './wall-seats.ts'

function screenOf(id: number, label: string, x: number, scaleFactor = 1) {
  const bounds = { x, y: 0, width: 1_920, height: 1_080 }
  return { id, label, internal: label === 'eDP-1', scaleFactor, bounds } as Display
}
const LAPTOP = screenOf(1, 'eDP-1', 0)
const LEFT = screenOf(2, 'Samsung', 1_920)
const RIGHT = screenOf(3, 'Iiyama', 3_840, 2)
const NOTHING_SAID: AskedScreens = { screen: null, isOnAllScreens: false }
const ALL_SAID: AskedScreens = { screen: null, isOnAllScreens: true }

/** Electron's `screen` on a machine whose cables a test pulls, and how its app starts. */
function machine(...plugged: Display[]) {
  const screens = {
    plugged,
    getAllDisplays: () => screens.plugged,
    getPrimaryDisplay: () => LAPTOP,
  }
  const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-choice-'))
  const start = (asked = NOTHING_SAID) =>
    new WallSeats({ screens, folder, wallNow: () => 0 }, asked)
  return { screens, start }
}

const told = (seats: WallSeats) =>
  seats
    .seated()
    .map(
      ({ number, screen, isChosen }) => `${number} on ${screen.label}${isChosen ? '' : ' instead'}`,
    )

type Step = 'all' | number | { plug: Display[] } | { start: AskedScreens }

test.each<[string, Step[], string[]]>([
  ['nothing was chosen: an outer screen', [], ['1 on Samsung']],
  ['another one', [3], ['1 on Iiyama']],
  ['it is remembered', [3, { start: NOTHING_SAID }], ['1 on Iiyama']],
  ['its cable is pulled', [3, { plug: [LAPTOP, LEFT] }], ['1 on Samsung instead']],
  [
    'and back, on another port',
    [3, { plug: [LAPTOP] }, { plug: [LAPTOP, { ...RIGHT, id: 9 }] }],
    ['1 on Iiyama'],
  ],
  [
    'all: the device stays on its screen',
    [3, 'all'],
    ['2 on eDP-1', '3 on Samsung', '1 on Iiyama'],
  ],
  [
    'all are remembered',
    ['all', { start: NOTHING_SAID }],
    ['2 on eDP-1', '1 on Samsung', '3 on Iiyama'],
  ],
  [
    'one of all: it stays the device that it was',
    ['all', 3, { start: NOTHING_SAID }],
    ['3 on Iiyama'],
  ],
  [
    'all again: each is what it was',
    ['all', 3, 'all'],
    ['2 on eDP-1', '1 on Samsung', '3 on Iiyama'],
  ],
  ['a screen that has gone meanwhile', [{ plug: [LAPTOP, LEFT] }, 3], ['1 on Samsung']],
  ['one is pulled of all', ['all', { plug: [LAPTOP, RIGHT] }], ['2 on eDP-1', '3 on Iiyama']],
  [
    'one comes',
    [{ plug: [LAPTOP] }, 'all', { plug: [LAPTOP, LEFT] }],
    ['1 on eDP-1', '2 on Samsung'],
  ],
  [
    'all, where the command line says so',
    [{ start: ALL_SAID }],
    ['1 on eDP-1', '2 on Samsung', '3 on Iiyama'],
  ],
  ['one in its place', [{ start: ALL_SAID }, 2, { start: ALL_SAID }], ['2 on Samsung']],
  [
    'another command line counts for more than what was chosen before it',
    ['all', { start: { screen: 3, isOnAllScreens: false } }],
    ['1 on Iiyama'],
  ],
])('%s', (_, steps, walls) => {
  const { screens, start } = machine(LAPTOP, LEFT, RIGHT)
  let seats = start()
  for (const step of steps) {
    if (typeof step !== 'object') seats.choose(step)
    else if ('plug' in step) screens.plugged = step.plug
    else seats = start(step.start)
    seats.seated()
  }
  expect(told(seats)).toEqual(walls)
})

test('screens are listed with their names, their own pixels and whether a wall is on them', () => {
  const { start } = machine(LAPTOP, RIGHT)
  const seats = start()
  expect(seats.shown()).toEqual({
    isOnAll: false,
    isAway: false,
    listed: [
      { id: 1, name: 'eDP-1', size: '1920 × 1080', isInternal: true, isUsed: false },
      { id: 3, name: 'Iiyama', size: '3840 × 2160', isInternal: false, isUsed: true },
    ],
  })
})

test('what can’t be kept is told, and changes nothing', () => {
  const { screens } = machine(LAPTOP, LEFT)
  const seats = new WallSeats(
    { screens, folder: '/nowhere/at/all', wallNow: () => 0 },
    NOTHING_SAID,
  )
  expect(() => seats.choose('all')).toThrow(/ENOENT/)
  expect(told(seats)).toEqual(['1 on Samsung'])
})
