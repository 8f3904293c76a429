// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { NO_TROUBLE } from '../../views/hub-trouble.ts'
import { NO_NETWORK } from '../address/network.ts'
import { NO_LAPTOP } from '../laptop/laptop.ts'
import { FIRST_SCREEN } from '../screens/screen.ts'
import type { DeviceStatus } from './device.ts'
import { displayStatus } from './display-status.test-kit.ts'
import { isReady, laptopFaults, preflight } from './preflight.ts'

const DAY = sampleDay('staatsprint')
const AT = instantOf('2024-03-13', '08:30', 'Europe/Amsterdam')
const machine: NonNullable<DeviceStatus['machine']> = {
  ...{ kind: 'app', version: '1', upSince: 0, isAwake: true, isHidden: false, battery: null },
}
const shownIn = (roomId: string, change: Parameters<typeof displayStatus>[0] = {}) =>
  displayStatus({ deviceId: `in-${roomId}`, roomId, ...change }, { machine })
const EVERYWHERE = DAY.rooms.map(({ id }) => shownIn(id))

type Looked = Parameters<typeof preflight>[0]
function check(change: Partial<Looked['view']> = {}, around: Partial<Looked> = {}) {
  const view: Looked['view'] = {
    ...{
      displays: EVERYWHERE,
      waiting: [],
      screens: {},
      network: { ...NO_NETWORK, isFixed: true },
    },
    ...{ joinBase: 'http://x', phones: 1, teams: [], trouble: NO_TROUBLE, library: null },
    laptop: NO_LAPTOP,
    ...change,
  }
  return preflight({ day: DAY, view, hubNow: AT, at: AT, isReal: true, version: '1', ...around })
}
/** What isn't good: its name, how it stands and what it is about. */
const wrong = (...told: Parameters<typeof check>) =>
  check(...told).flatMap(({ name, state, roomIds, deviceIds }) =>
    state === 'good' ? [] : [[name, state, [...roomIds, ...deviceIds].join()]],
  )
/** The same of the first room's display, changed. */
const wrongOfFirst = (
  change: Parameters<typeof displayStatus>[0],
  device: Partial<DeviceStatus> = {},
  view: Partial<Looked['view']> = {},
) => {
  const [first, ...rest] = EVERYWHERE
  if (!first) throw new Error('the sample has rooms')
  const changed = { ...first, ...change, device: { ...first.device, ...device } }
  return wrong({ displays: [changed, ...rest], ...view })
}
const [HALL = ''] = DAY.rooms.map(({ id }) => id)
const IN_HALL = `in-${HALL}`

test('where all is as it should be, the list is green from first to last', () => {
  expect(wrong()).toEqual([])
  expect(isReady(check())).toBe(true)
})

test.each<[string, ReturnType<typeof wrong>, unknown]>([
  ['a rehearsal', wrong({}, { isReal: false }), [['day', 'bad', '']]],
  ['a day of another date', wrong({}, { at: AT + 86_400_000 * 3 }), [['day', 'bad', '']]],
  ['a room without screen', wrong({ displays: EVERYWHERE.slice(1) }), [['rooms', 'open', HALL]]],
  [
    'a screen that waits',
    wrong({ waiting: [{ deviceId: 'w', code: 'AAAA' }] }),
    [['waiting', 'open', '']],
  ],
  ['a screen that is away', wrongOfFirst({ isConnected: false }), [['linked', 'bad', IN_HALL]]],
  [
    'two of one room and name',
    wrong({ displays: [...EVERYWHERE, shownIn(HALL, { deviceId: 'two' })] }),
    [['named', 'bad', `${IN_HALL},two`]],
  ],
  ['a clock that is not sure', wrongOfFirst({ clockErrorMs: null }), [['clocks', 'bad', IN_HALL]]],
  [
    'another version',
    wrongOfFirst({}, { machine: { ...machine, version: '2' } }),
    [['versions', 'bad', IN_HALL]],
  ],
  [
    'a machine that may sleep',
    wrongOfFirst({}, { machine: { ...machine, isAwake: false } }),
    [['batteries', 'bad', IN_HALL]],
  ],
  ['a screen that was copied', wrongOfFirst({}, { copies: 2 }), [['apart', 'bad', IN_HALL]]],
  ['a black screen', wrongOfFirst({ isBlank: true }), [['covered', 'open', IN_HALL]]],
  ['no address', wrong({ joinBase: null }), [['codes', 'bad', '']]],
  ['no phone yet', wrong({ phones: 0 }), [['phone', 'open', '']]],
  [
    'a laptop on its battery',
    wrong({ laptop: { ...NO_LAPTOP, isOnBattery: true } }),
    [['laptop', 'open', '']],
  ],
  [
    'a laptop that nothing keeps awake, as far as is known',
    wrong({ laptop: { ...NO_LAPTOP, mayFallAsleep: null } }),
    [['laptop', 'open', '']],
  ],
  [
    'a disk that is full',
    wrong({ laptop: { ...NO_LAPTOP, freeDiskMb: 50 } }),
    [['laptop', 'bad', '']],
  ],
  [
    'a file that is gone',
    wrong({ trouble: { ...NO_TROUBLE, isFileGone: true } }),
    [['stored', 'bad', '']],
  ],
])('%s stands there alone', (_what, found, expected) => {
  expect(found).toEqual(expected)
})

test('of the laptop only what is so is told', () => {
  expect(laptopFaults(NO_LAPTOP)).toEqual([])
  expect(laptopFaults({ ...NO_LAPTOP, mayFallAsleep: null })).toEqual(['sleep-unknown'])
  expect(
    laptopFaults({ ...NO_LAPTOP, isOnBattery: true, mayFallAsleep: true, freeDiskMb: 900 }),
  ).toEqual(['battery', 'sleep', 'disk'])
})

test('sound is to be tried where it is on, and told where it was not let out', () => {
  const screens = { [HALL]: { ...FIRST_SCREEN, isSoundOn: true } }
  expect(wrongOfFirst({}, {}, { screens })).toEqual([['sound', 'open', IN_HALL]])
  expect(wrongOfFirst({}, { sound: 'blocked' }, { screens })).toEqual([['sound', 'bad', IN_HALL]])
  expect(wrongOfFirst({}, { sound: 'done' }, { screens })).toEqual([])
})
