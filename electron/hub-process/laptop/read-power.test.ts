// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { NO_READING, readLinuxPower, readMacPower, readWindowsPower } from './read-power.ts'

/** A machine's files, by their paths under `/sys/class/power_supply` and `/proc/acpi/button/lid`. */
function files(texts: Record<string, string>) {
  const paths = Object.entries(texts).map(([path, text]) => {
    const folder = path.startsWith('LID') ? '/proc/acpi/button/lid' : '/sys/class/power_supply'
    return [`${folder}/${path}`, `${text}\n`] as const
  })
  const known = new Map<string, string>(paths)
  return {
    list: (folder: string) => [
      ...new Set(
        paths
          .filter(([path]) => path.startsWith(`${folder}/`))
          .map(([path]) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    text: (path: string) => known.get(path) ?? null,
  }
}

const MAINS = { 'AC/type': 'Mains', 'AC/online': '1' }
const BATTERY = { 'BAT0/type': 'Battery', 'BAT0/capacity': '43', 'BAT0/status': 'Discharging' }

const LID = '  |   "AppleClamshellState" = Yes\n'

test('a laptop on its battery, with its lid open', () => {
  const laptop = files({
    ...BATTERY,
    'AC/type': 'Mains',
    'AC/online': '0',
    'LID0/state': 'state: open',
  })
  expect(readLinuxPower(laptop)).toEqual({
    ...{ isOnBattery: true, batteryPercent: 43, isLidClosed: false },
  })
})

test('one that is plugged in and closed', () => {
  const laptop = files({ ...BATTERY, ...MAINS, 'LID0/state': 'state:      closed' })
  expect(readLinuxPower(laptop)).toMatchObject({ isOnBattery: false, isLidClosed: true })
})

test('a mouse’s battery is not the machine’s', () => {
  const mouse = { 'hid/type': 'Battery', 'hid/scope': 'Device', 'hid/capacity': '9' }
  expect(readLinuxPower(files({ ...mouse, ...MAINS }))).toEqual(NO_READING)
  expect(readLinuxPower(files({}))).toEqual(NO_READING)
})

test('a Mac', () => {
  const mac = "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t86%; discharging; 5:12"
  expect(readMacPower(mac, '')).toMatchObject({ isOnBattery: true, batteryPercent: 86 })
  const plugged = mac.replace('Battery Power', 'AC Power').replace('discharging', 'charged')
  expect(readMacPower(plugged, LID)).toEqual({
    ...{ isOnBattery: false, batteryPercent: 86, isLidClosed: true },
  })
  expect(readMacPower("Now drawing from 'AC Power'\n", '')).toEqual(NO_READING)
})

test('Windows tells of its batteries, and nothing on a machine that has none', () => {
  const NOT_TOLD = { isLidClosed: null }
  expect(readWindowsPower('1 38\r\n')).toEqual({
    ...{ ...NOT_TOLD, isOnBattery: true, batteryPercent: 38 },
  })
  expect(readWindowsPower('2 100\r\n2 97\r\n')).toEqual({
    ...{ ...NOT_TOLD, isOnBattery: false, batteryPercent: 100 },
  })
  expect(readWindowsPower('')).toEqual(NO_READING)
})
