// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Laptop, NO_LAPTOP } from './laptop.ts'
import { laptopNotes } from './laptop-notes.ts'

const SLEPT = { from: Date.UTC(2026, 2, 13, 9, 12), until: Date.UTC(2026, 2, 13, 9, 40) }

/** What is said of a laptop, and how loudly. */
const said = (change: Partial<Laptop>) =>
  laptopNotes({ ...NO_LAPTOP, ...change }, 'Europe/Amsterdam', 'nl').map(
    ({ kind, level }) => `${kind} ${level}`,
  )

test.each<[string, Partial<Laptop>, string[]]>([
  ['plugged in, open and with room', { batteryPercent: 12 }, []],
  ['on its battery', { isOnBattery: true, batteryPercent: 80 }, ['battery notice']],
  ['on one that tells no level', { isOnBattery: true }, ['battery notice']],
  ['on one that is nearly empty', { isOnBattery: true, batteryPercent: 24 }, ['battery alert']],
  ['with little room', { freeDiskMb: 900 }, ['disk notice']],
  ['with hardly any room', { freeDiskMb: 150 }, ['disk alert']],
  ['closed and locked', { isLidClosed: true, isLocked: true }, ['lid notice', 'lock notice']],
  ['that isn’t kept awake', { mayFallAsleep: true }, ['awake notice']],
  ['that slept', { slept: SLEPT }, ['slept notice']],
])('a laptop %s', (_what, change, notes) => {
  expect(said(change)).toEqual(notes)
})

test('each says what to do, and times as clocks show them there', () => {
  const slept = laptopNotes({ ...NO_LAPTOP, slept: SLEPT }, 'Europe/Amsterdam', 'nl')
  expect(slept[0]?.text).toContain('van 10:12 tot 10:40')
  const battery = { ...NO_LAPTOP, isOnBattery: true, batteryPercent: 80 }
  expect(laptopNotes(battery, 'UTC', 'en')[0]?.text).toBe(
    'The laptop with Zaalscherm runs on its battery: 80% left. Plug it in.',
  )
})
