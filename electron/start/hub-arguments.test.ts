// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { HubMode } from './command-line.ts'
import { hubArguments } from './hub-arguments.ts'

const ASKED: HubMode = {
  mode: 'hub',
  day: null,
  data: null,
  library: null,
  open: [],
  rehearseAt: null,
  port: 4500,
  host: null,
  replace: false,
  recover: false,
  displayIn: null,
  isKiosk: false,
  screen: null,
}
const line = (asked: Partial<HubMode>, isFirstStart = true) =>
  hubArguments(
    { ...ASKED, ...asked },
    { day: 'sample.json', rehearseAt: '2024-03-13T10:41', room: 'zaal-2' },
    { day: 'data', library: 'library' },
    isFirstStart,
  ).join(' ')

test('without a day there are many, and the sample until there is one', () => {
  expect(line({})).toBe(
    '--library library --sample sample.json --rehearse-at 2024-03-13T10:41 --port 4500 --display-in zaal-2 --replace',
  )
})

test('a day of one’s own is kept, and runs on the real clock', () => {
  expect(line({ day: 'mine.json' })).toBe('--day mine.json --data data --port 4500')
})

test('a folder of one’s own may hold the day already', () => {
  expect(line({ data: 'usb', host: '10.0.0.1' })).toBe('--data usb --port 4500 --host 10.0.0.1')
})

test('day files are taken in once', () => {
  const asked = { library: 'usb', open: ['a.zaalscherm', 'b.zaalscherm'] }
  expect(line(asked)).toMatch(
    /^--library usb .* --open a\.zaalscherm --open b\.zaalscherm --replace$/,
  )
  expect(line(asked, false)).not.toContain('--open')
})

test('a damaged day is recovered once', () => {
  const asked = { day: 'mine.json', recover: true }
  expect(line(asked)).toBe('--day mine.json --data data --port 4500 --recover')
  expect(line(asked, false)).not.toContain('--recover')
})

test('a hub that starts again goes on with what it kept', () => {
  expect(line({}, false)).not.toMatch(/--replace|--display-in/)
  expect(line({ day: 'mine.json', replace: true }, false)).not.toContain('--replace')
})
