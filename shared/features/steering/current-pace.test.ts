// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Pace } from '../../day/day.ts'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { paceHere, paceIn, paceScopes } from './current-pace.ts'

function switched(spanId: string | null, pace: Pace): PlayedDay {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const saw = played.saw(on(played.state.day, '10:42'))
  expect(played.desk('10:42', { type: 'pace', rooms: ['zaal-2'], saw, spanId, pace })).toBeNull()
  return played
}

function pacesIn(played: PlayedDay, spanIds: (string | null)[], roomId = 'zaal-2'): Pace[] {
  const { day, runs } = played.state
  return spanIds.map((spanId) => paceIn(day, runs, roomId, spanId))
}

test('a pace switched for everything goes for every part that names none of its own', () => {
  const played = switched(null, 'facilitator')
  expect(pacesIn(played, [null, 'fase1', 'fase1/stap-1', 'fase2'])).toEqual(
    Array(4).fill('facilitator'),
  )
  expect(pacesIn(played, [null, 'fase1'], 'zaal-1')).toEqual(['clock', 'clock'])
})

test('a pace switched for a phase goes for its steps, and for nothing else', () => {
  const played = switched('fase1', 'signal')
  expect(pacesIn(played, [null, 'fase1', 'fase1/stap-1', 'fase2'])).toEqual([
    'clock',
    'signal',
    'signal',
    'clock',
  ])
  const { day, runs } = played.state
  expect(paceHere(day, runs, 'zaal-2', played.moment('zaal-2', '10:43'))).toBe('signal')
})

test('a pace can be switched for all, for what goes on and for what comes next', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const scopes = (time: string) =>
    paceScopes(played.moment('zaal-2', time)).map(({ kind, spanId }) => [kind, spanId])
  expect(scopes('10:42')).toEqual([
    ['all', null],
    ['slot', 'fase1'],
    ['step', 'fase1/stap-1'],
    ['next', 'fase1/stap-1/schetsen'],
  ])
  // What begins next is everybody's.
  expect(scopes('12:05')).toEqual([
    ['all', null],
    ['slot', 'fase2'],
    ['step', 'fase2/stap-1'],
  ])
})
