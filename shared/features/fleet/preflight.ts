// SPDX-License-Identifier: EUPL-1.2
import { isWithinDay } from '../../day/dates.ts'
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import type { DeskView } from '../../views/desk-view.ts'
import { whyOf } from '../address/why-address.ts'
import type { DisplayStatus } from '../displays/views.ts'
import { FULL_DISK_MB, type Laptop } from '../laptop/laptop.ts'
import { blackBy } from './black-by.ts'
import { problemsOf } from './problems.ts'

/** What a person looks at before the doors open, in this order. */
export type CheckName =
  | 'day'
  | 'rooms'
  | 'waiting'
  | 'linked'
  | 'apart'
  | 'named'
  | 'clocks'
  | 'versions'
  | 'batteries'
  | 'covered'
  | 'sound'
  | 'codes'
  | 'phone'
  | 'laptop'
  | 'stored'

/**
 * One line of the list. `good`: so it is. `open`: nobody has tried, or it is somebody's to decide.
 * `bad`: it isn't. `about`: rooms and devices that it is about, by id.
 */
export type Check = {
  name: CheckName
  state: 'good' | 'open' | 'bad'
  roomIds: readonly string[]
  deviceIds: readonly string[]
}

type Looked = {
  day: EventDay
  view: Pick<
    DeskView,
    | 'displays'
    | 'waiting'
    | 'screens'
    | 'network'
    | 'joinBase'
    | 'phones'
    | 'teams'
    | 'trouble'
    | 'laptop'
  > & { library: DeskView['library'] }
  hubNow: Instant
  /** The live time: of a rehearsal its own. */
  at: Instant
  isReal: boolean
  version: string
}

// Walls that are linked, and that nobody sees as they should be.
const UNSEEN = ['no-picture', 'only-time', 'hidden', 'locked', 'other-screen', 'not-filled']

/** The list before the doors open: pure, so that it is always what is so now. */
export function preflight(looked: Looked): readonly Check[] {
  const { view, day, hubNow, version } = looked
  const { displays, screens } = view
  const wrong = new Map(
    displays.map((display) => [display, problemsOf(display, hubNow, version)] as const),
  )
  const having = (...names: string[]) =>
    displays.filter((display) => wrong.get(display)?.some(({ name }) => names.includes(name)))
  const linked = displays.filter(({ isConnected }) => isConnected)
  const sounding = linked.filter(({ roomId }) => screens[roomId]?.isSoundOn)
  const untried = sounding.filter(({ device }) => device.sound !== 'done')
  const mute = untried.filter(({ device }) => device.sound !== null && device.sound !== 'waiting')
  const bare = day.rooms.filter(({ id }) => !displays.some(({ roomId }) => roomId === id))
  const covered = displays.filter((display) => blackBy(display, screens) !== null)
  return [
    line('day', isOfToday(looked) ? 'good' : 'bad'),
    line(
      'rooms',
      bare.length === 0 ? 'good' : 'open',
      [],
      bare.map(({ id }) => id),
    ),
    line('waiting', view.waiting.length === 0 ? 'good' : 'open'),
    ofDisplays('linked', [
      ...displays.filter(({ isConnected }) => !isConnected),
      ...having(...UNSEEN).filter(({ isConnected }) => isConnected),
    ]),
    ofDisplays('apart', having('copied')),
    ofDisplays('named', alikeIn(displays)),
    ofDisplays('clocks', [
      ...having('no-clock', 'poor-clock'),
      ...linked.filter(({ clockErrorMs }) => clockErrorMs === null),
    ]),
    ofDisplays('versions', having('other-version')),
    ofDisplays('batteries', having('battery', 'sleeps')),
    line('covered', covered.length === 0 ? 'good' : 'open', covered),
    line('sound', mute.length > 0 ? 'bad' : untried.length > 0 ? 'open' : 'good', untried),
    line('codes', codesState(looked)),
    line('phone', hasPhone(looked) ? 'good' : 'open'),
    line('laptop', laptopState(view.laptop)),
    line('stored', view.trouble.isFileGone ? 'bad' : 'good'),
  ]
}

/** Whether the doors can open: everything is as it should be. */
export function isReady(checks: readonly Check[]): boolean {
  return checks.every(({ state }) => state === 'good')
}

/** What may end the day at the laptop itself. `sleep-unknown`: its system doesn't tell. */
export type LaptopFault = 'battery' | 'sleep' | 'sleep-unknown' | 'disk'

/** All that is so of it, in the order in which it would end the day. */
export function laptopFaults({ isOnBattery, mayFallAsleep, freeDiskMb }: Laptop): LaptopFault[] {
  const faults: LaptopFault[] = []
  if (isOnBattery) faults.push('battery')
  if (mayFallAsleep !== false) faults.push(mayFallAsleep === null ? 'sleep-unknown' : 'sleep')
  if (freeDiskMb !== null) faults.push('disk')
  return faults
}

function line(
  name: CheckName,
  state: Check['state'],
  displays: readonly DisplayStatus[] = [],
  roomIds: readonly string[] = [],
): Check {
  const deviceIds = [...new Set(displays.map(({ deviceId }) => deviceId))]
  return { name, state, roomIds, deviceIds }
}

function ofDisplays(name: CheckName, wrong: readonly DisplayStatus[]): Check {
  return line(name, wrong.length === 0 ? 'good' : 'bad', wrong)
}

function isOfToday({ day, at, isReal, view: { library } }: Looked): boolean {
  return isReal && (library === null || library.openId !== null) && isWithinDay(day, at)
}

/** Displays of one room that nobody can tell apart by name. */
function alikeIn(displays: readonly DisplayStatus[]): DisplayStatus[] {
  return displays.filter((one) =>
    displays.some(
      (other) => other !== one && other.roomId === one.roomId && other.name === one.name,
    ),
  )
}

function laptopState(laptop: Laptop): Check['state'] {
  const { freeDiskMb } = laptop
  if (freeDiskMb !== null && freeDiskMb < FULL_DISK_MB) return 'bad'
  return laptopFaults(laptop).length > 0 ? 'open' : 'good'
}

/** An address that is known to be no phone's is as bad as none; one that is a guess is to be tried. */
function codesState({ view: { joinBase, network } }: Looked): Check['state'] {
  if (joinBase === null) return 'bad'
  const why = whyOf(network)
  if (why === 'none' || why === 'unlikely') return 'bad'
  return why === 'doubtful' || why === 'picked-away' ? 'open' : 'good'
}

function hasPhone({ view: { phones, teams } }: Looked): boolean {
  return phones > 0 || teams.some(({ joined }) => joined > 0)
}
