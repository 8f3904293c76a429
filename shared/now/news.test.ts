// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../day/day.ts'
import { newsBetween, type Standing } from './news.ts'
import { newsSentence } from './news-words.ts'

const day = EventDay.parse(staatsprint)
const STANDING: Standing = {
  waiting: new Set(),
  displays: new Map(),
  rooms: new Map(),
  calls: new Map(),
  names: new Set(),
}
const display = (state: 'here' | 'away' | 'stopped') =>
  new Map([['d', { roomId: 'zaal-2', name: 'Links', state }]])
const rooms = (spanId: string | null, isOver = false) =>
  new Map(day.rooms.map(({ id }) => [id, { spanId, isOver }]))

function said(before: Partial<Standing>, after: Partial<Standing>): string[] {
  const news = newsBetween({ ...STANDING, ...before }, { ...STANDING, ...after })
  return news.map((one) => newsSentence(one, day, 'nl'))
}

test('a display that waits is said, and not that one has stopped waiting', () => {
  expect(said({}, { waiting: new Set(['a']) })).toEqual(['1 scherm wacht.'])
  expect(said({ waiting: new Set(['a']) }, {})).toEqual([])
  expect(said({ waiting: new Set(['a']) }, { waiting: new Set(['a']) })).toEqual([])
})

test('a display that goes, stops drawing or comes back is said with its room', () => {
  expect(said({ displays: display('here') }, { displays: display('away') })).toEqual([
    'Zaal 2: scherm ‘Links’ is weg.',
  ])
  expect(said({ displays: display('here') }, { displays: display('stopped') })).toEqual([
    'Zaal 2: scherm ‘Links’ tekent niet.',
  ])
  expect(said({ displays: display('away') }, { displays: display('here') })).toEqual([
    'Zaal 2: scherm ‘Links’ is er weer.',
  ])
  expect(said({ displays: display('away') }, { displays: display('away') })).toEqual([])
  expect(said({}, { displays: display('here') })).toEqual([])
})

test('what time does is said once for all rooms in which it does the same', () => {
  const [before, after] = ['fase1/stap-1/clusteren', 'fase1/stap-1/schetsen']
  expect(said({ rooms: rooms(before) }, { rooms: rooms(after) })).toEqual(['alle zalen: Schetsen.'])
  expect(said({ rooms: rooms(before) }, { rooms: rooms(before, true) })).toEqual([
    'alle zalen: over tijd.',
  ])
  const some = new Map(
    [...rooms(before)].map(([id, one]) => [id, id === 'zaal-2' ? { ...one, spanId: null } : one]),
  )
  expect(said({ rooms: rooms(before) }, { rooms: some })).toEqual([
    expect.stringMatching(/^Zaal 2: .*\.$/),
  ])
})

test('a room that was not listened to before is no news', () => {
  expect(said({}, { rooms: rooms('fase1/stap-1/clusteren') })).toEqual([])
})

test('a team that asks for help is said once, with its room', () => {
  const calls = new Map([['1', { teamId: 'delta', roomId: 'zaal-2' }]])
  expect(said({}, { calls })).toEqual(['Delta vraagt om hulp, Zaal 2.'])
  expect(said({ calls }, { calls })).toEqual([])
})

test('a name that a team asks for is said once, and not that it was answered', () => {
  const names = new Set(['delta'])
  expect(said({}, { names })).toEqual(['Delta koos een teamnaam of yell. Kijk bij Teams.'])
  expect(said({ names }, { names })).toEqual([])
  expect(said({ names }, {})).toEqual([])
})
