// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { DeviceStatus } from './device.ts'
import { displayStatus } from './display-status.test-kit.ts'
import { levelOf, problemsOf } from './problems.ts'

const NOW = 1_000_000
const machine: NonNullable<DeviceStatus['machine']> = {
  ...{ kind: 'app', version: '1', upSince: 0, isAwake: true, isHidden: false, battery: null },
}
const of = (...told: Parameters<typeof displayStatus>) =>
  problemsOf(displayStatus(...told), NOW, '1')
const awayFor = (ms: number) => of({ isConnected: false }, { seenAt: NOW - ms })
const stoppedFor = (ms: number, fault: 'render' | null = null) =>
  of({ drawing: { kind: 'stopped', since: NOW - ms, fault } })

test('a display that is away is amber at 15 s and red at 60 s; one that was never heard is red', () => {
  expect([0, 14_999, 15_000, 59_999, 60_000].map((ms) => levelOf(awayFor(ms)))).toEqual([
    ...['good', 'good', 'amber', 'amber', 'red'],
  ])
  expect(of({ isConnected: false })).toEqual([{ level: 'red', name: 'away', forMs: null }])
})

test('one that paints nothing says for how long, and one with a fault that only the time is left', () => {
  expect(stoppedFor(12_000)).toEqual([])
  expect(stoppedFor(40_000)).toEqual([{ level: 'amber', name: 'no-picture', forMs: 40_000 }])
  expect(stoppedFor(40_000, 'render')).toEqual([{ level: 'red', name: 'only-time', forMs: 40_000 }])
})

test('a page behind another window is told as that, and not as one that paints nothing', () => {
  const drawing = { kind: 'stopped', since: 0, fault: null } as const
  const told = of({ drawing }, { machine: { ...machine, isHidden: true } })
  expect(told).toEqual([{ level: 'red', name: 'hidden' }])
})

test('a locked computer is told as that, and a wall that isn’t where it should be with its screen', () => {
  expect(of({}, { machine: { ...machine, isHidden: true, isLocked: true } })).toEqual([
    { level: 'red', name: 'locked' },
  ])
  const on = (isChosen: boolean, isFilled: boolean | null) =>
    of({}, { machine: { ...machine, screen: { name: 'eDP-1', isChosen, isFilled } } })
  expect([on(true, true), on(true, null)]).toEqual([[], []])
  expect(on(false, false)).toEqual([{ level: 'amber', name: 'other-screen', screen: 'eDP-1' }])
  expect(on(true, false)).toEqual([{ level: 'amber', name: 'not-filled', screen: 'eDP-1' }])
})

test('a clock is no problem while it is being set, and one when it isn’t after 15 s', () => {
  const upFor = (ms: number) => ({ machine: { ...machine, upSince: NOW - ms } })
  expect(of({ clockErrorMs: null }, upFor(5_000))).toEqual([])
  expect(of({ clockErrorMs: null }, upFor(20_000))).toEqual([{ level: 'amber', name: 'no-clock' }])
  expect(of({ clockErrorMs: 40 })).toEqual([{ level: 'amber', name: 'poor-clock', errorMs: 40 }])
})

test('one that does nothing of what it is asked is told as that until it does', () => {
  const asked = (state: 'no-answer' | 'done') => of({}, { order: { ask: 'picture', at: 0, state } })
  expect(asked('no-answer')).toEqual([{ level: 'amber', name: 'deaf' }])
  expect(asked('done')).toEqual([])
})

test('machines that are one device are told with how many there are', () => {
  expect(of({}, { copies: 3 })).toEqual([{ level: 'red', name: 'copied', count: 3 }])
})

test('the worst comes first: an empty battery, then sleep and a version of another hub', () => {
  const battery = { level: 0.126, isCharging: false }
  const worn = { ...machine, isAwake: false, version: '0', battery }
  expect(of({}, { machine: worn })).toEqual([
    { level: 'red', name: 'battery', percent: 13 },
    { level: 'amber', name: 'sleeps' },
    { level: 'amber', name: 'other-version', version: '0' },
  ])
  expect(of({}, { machine })).toEqual([])
})
