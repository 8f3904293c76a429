// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { RACE } from '../../../shared/features/race/raced-day.test-kit.ts'
import { qrMatrixOf } from '../../../shared/qr-encoder/qr-encoder.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import type { State } from '../../../shared/state/state.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { displayViewOf, pageOf, roomScreens } from './room-screen.ts'

const PRESENCE = { ...NOBODY, joinBase: 'http://192.168.1.20:4500' }

function deskView(state: State) {
  const view = viewFor(state, PRESENCE, { kind: 'desk' })
  if (view?.kind !== 'desk') throw new Error('no view')
  return view
}

/** A race in which one room counted, and a team was added to another. */
function raced(day: PlayedDay): void {
  expect(day.steer('13:15', 'next', 'all')).toBe(null)
  const count = {
    type: 'setCount',
    race: RACE,
    part: 'race-1',
    teamId: 'delta',
    count: '41',
  } as const
  expect(day.desk('13:21', count)).toBe(null)
  expect(day.desk('13:22', { type: 'mergeTeams', from: 'duin', into: 'noord' })).toBe(null)
}

test('what the hub tells a room’s display is put together from what it tells a desk', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij'] as const) {
    const day = new PlayedDay(sampleDay(name))
    const [hall, room] = day.state.day.rooms.map(({ id }) => id)
    expect(day.desk('10:40', { type: 'applaud', rooms: [room ?? ''] })).toBe(null)
    expect(day.desk('10:41', { type: 'message', rooms: 'all', text: 'Lunch' })).toBe(null)
    expect(day.desk('10:42', { type: 'show', rooms: [hall ?? ''], scene: 'join' })).toBe(null)
    if (name === 'staatsprint') raced(day)
    const pairedAt = day.state.at
    const display = { name: 'links', trimMs: 20, patternAt: day.state.at, pairedAt }
    const displays = Object.fromEntries(
      day.state.day.rooms.map(({ id }) => [
        `tv-${id}`,
        { ...display, roomId: id, ...(id === hall && { showsAllRooms: true as const }) },
      ]),
    )
    const state = { ...day.state, displays }
    const view = deskView(state)
    for (const { deviceId, ...status } of view.displays) {
      const audience = { kind: 'display', deviceId } as const
      const told = viewFor(state, PRESENCE, audience, undefined, qrMatrixOf)
      const composed = displayViewOf(
        state.day,
        view,
        status.roomId,
        { deviceId, ...status },
        qrMatrixOf,
      )
      expect(composed).toEqual(told)
    }
  }
})

test('of several displays in a room the picture is that of the first that is there', () => {
  const { state } = new PlayedDay(sampleDay('staatsprint'))
  const hung = { roomId: 'zaal-2', name: '', trimMs: 0, patternAt: null, pairedAt: 0 }
  const health = { way: 'open' as const, clockErrorMs: 1, roundTripMs: 2, size: '1080×1920' }
  const view = viewFor(
    { ...state, displays: { away: hung, tv: hung } },
    { ...PRESENCE, displays: new Map([['tv', health]]) },
    { kind: 'desk' },
  )
  if (view?.kind !== 'desk') throw new Error('no view')
  const screens = roomScreens(state.day, view, qrMatrixOf)
  expect(screens.get('zaal-2')).toMatchObject({
    page: { widthPx: 1080, heightPx: 1920 },
    display: { deviceId: 'tv' },
  })
  expect(screens.get('zaal-1')).toMatchObject({ display: null })
})

test('a display that has not told its size is as most are', () => {
  const usual = { widthPx: 1920, heightPx: 1080 }
  expect([null, '', '0×0', '1280x720'].map(pageOf)).toEqual([usual, usual, usual, usual])
  expect(pageOf('1280×720')).toEqual({ widthPx: 1280, heightPx: 720 })
})
