// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { NOBODY } from '../../views/presence.ts'
import { viewFor } from '../../views/view-for.ts'
import { balanceOf } from './balance.ts'
import { rolesNeeded } from './roles-needed.ts'
import { teamsWords } from './teams-words.ts'

const sample = sampleDay('staatsprint')
const join = (teamId: string, carries?: number) =>
  ({ type: 'join', teamId, displayName: null, ...(carries && { carries }) }) as const

/** How the desk tells of the teams of room 2 at a time of day. */
function toldAt(day: PlayedDay, time: string) {
  const view = viewFor(day.state, NOBODY, { kind: 'desk' })
  if (view?.kind !== 'desk') throw new Error('no view')
  const now = on(day.state.day, time)
  const rooms = balanceOf(day.state.day, view, (roomId) =>
    rolesNeeded(day.state.day, day.timeline(roomId), now),
  )
  const room = rooms.find(({ room }) => room.id === 'zaal-2')
  return room?.teams.map((team) => [team.team.id, teamsWords.nl.state(team), team.missing])
}

test('T9 the desk is told who needs how many, who is full, and who is over', () => {
  const day = new PlayedDay({ ...sample, teamSize: { least: 4, most: 8 } })
  day.phone('a', join('delta', 2))
  day.phone('b', join('veer', 8))
  expect(toldAt(day, '09:00')).toEqual([
    ['delta', 'nog 2 nodig', []],
    ['veer', 'vol', []],
  ])
  day.desk('10:00', { type: 'movePerson', number: 1, teamId: 'veer' })
  expect(toldAt(day, '09:00')).toEqual([
    ['delta', 'nog 4 nodig', []],
    ['veer', '2 te veel', []],
  ])
})

test('T9 roles are missed from the introduction on, and the presenter from the phase in which it is needed', () => {
  const day = new PlayedDay(sample)
  day.phone('a', join('delta'))
  day.phone('a', { type: 'takeRole', roleId: 'teamcaptain', isTaken: true })
  const missing = (time: string) => toldAt(day, time)?.map(([, , roles]) => roles)
  expect(missing('09:00')).toEqual([[], []])
  expect(missing('10:25')).toEqual([['timekeeper'], []])
  expect(missing('15:00')).toEqual([['timekeeper', 'presentor'], []])
})

test('T9 a team that was added to another stands with it, and in no list of its own', () => {
  const day = new PlayedDay(sample)
  day.desk('10:00', { type: 'mergeTeams', from: 'delta', into: 'veer' })
  expect(toldAt(day, '09:00')?.map(([id]) => id)).toEqual(['veer'])
})
