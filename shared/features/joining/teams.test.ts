// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../day/day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { crowdOf } from '../../views/crowd.ts'
import { NOBODY } from '../../views/presence.ts'
import { viewFor } from '../../views/view-for.ts'
import { hasRole, holderOf } from './people.ts'
import { isReturnCodeOf, readReturnCode, returnCodeOf } from './return-code.ts'

const sample = sampleDay('staatsprint')
const join = (teamId: string, carries?: number) =>
  ({ type: 'join', teamId, displayName: null, ...(carries && { carries }) }) as const
const merge = (from: string, into: string) => ({ type: 'mergeTeams', from, into }) as const
const take = (roleId: string) => ({ type: 'takeRole', roleId, isTaken: true }) as const

function played(change: Partial<EventDay> = {}): PlayedDay {
  return new PlayedDay({ ...sample, teamSize: { least: 4, most: 8 }, ...change })
}

const inTeam = ({ state }: PlayedDay, teamId: string) =>
  crowdOf(state.joining).joined.get(teamId) ?? 0

function ownPartOf({ state }: PlayedDay, personId: string) {
  const view = viewFor(state, NOBODY, { kind: 'attendee', personId, roomId: 'zaal-2' })
  if (view?.kind !== 'attendee') throw new Error('no view')
  return view.own
}

test('T1 300 people try to join one team of eight: eight are in, all others hear where there is room', () => {
  const day = played()
  const told = Array.from({ length: 300 }, (_, i) => day.phone(`p${i}`, join('delta')))
  expect(inTeam(day, 'delta')).toBe(8)
  expect(told.slice(0, 8)).toEqual(Array(8).fill(null))
  // The other team of the room first.
  expect(told[8]).toEqual({
    name: 'team-is-full',
    teamId: 'delta',
    teamIds: ['veer', expect.any(String), expect.any(String)],
  })
  expect(new Set(told.slice(8).map((refusal) => refusal?.name))).toEqual(new Set(['team-is-full']))
})

test('T1 a room takes so many, and a team’s own seats go before those of the day', () => {
  const rooms = sample.rooms.map((room) => (room.id === 'zaal-2' ? { ...room, seats: 3 } : room))
  const teams = sample.teams.map((team) => (team.id === 'veer' ? { ...team, seats: 2 } : team))
  const day = played({ rooms, teams })
  expect(['a', 'b', 'c'].map((id) => day.phone(id, join('veer'))?.name)).toEqual([
    undefined,
    undefined,
    'team-is-full',
  ])
  expect([day.phone('c', join('delta')), day.phone('d', join('delta'))?.name]).toEqual([
    null,
    'room-is-full',
  ])
  // Who is in already keeps their seat, whatever they call themselves.
  expect(day.phone('a', { ...join('veer'), displayName: 'Anna' })).toBe(null)
})

test('T2 a team device stands for as many as a team has seats, and a forged one for none', () => {
  const day = played()
  expect(day.phone('device', join('delta', 6))).toBe(null)
  expect([inTeam(day, 'delta'), day.phone('b', join('delta', 3))?.name]).toEqual([
    6,
    'team-is-full',
  ])
  for (const carries of [1e9, -1, 1e3, 9]) {
    expect(day.phone('forged', join('veer', carries))).toEqual({ name: 'not-so-many', most: 8 })
  }
  expect(inTeam(day, 'veer')).toBe(0)
  // Seven may share it after all; nine can't.
  expect([day.phone('device', join('delta', 7)), inTeam(day, 'delta')]).toEqual([null, 7])
})

test('T3 a phone that joins a team that was merged a second ago lands in the one that is left', () => {
  const day = played()
  day.phone('a', join('delta'))
  day.phone('b', join('veer'))
  expect(day.desk('10:00', merge('delta', 'veer'))).toBe(null)
  expect(day.phone('late', join('delta'))).toBe(null)
  expect([inTeam(day, 'veer'), inTeam(day, 'delta')]).toEqual([3, 0])
  expect([ownPartOf(day, 'a').me?.teamId, ownPartOf(day, 'late').me?.teamId]).toEqual([
    'veer',
    'veer',
  ])
  expect(day.desk('10:01', merge('delta', 'veer'))?.name).toBe('unknown-team')
  expect(day.desk('10:01', merge('veer', 'delta'))).toEqual({ name: 'same-team' })
})

test('T3 undo parts them as they were, with the roles that each had', () => {
  const day = played()
  for (const [id, teamId] of [
    ['a', 'delta'],
    ['b', 'veer'],
  ] as const) {
    day.phone(id, join(teamId))
    day.phone(id, take('teamcaptain'))
  }
  day.desk('10:00', merge('delta', 'veer'))
  const roles = () => ['a', 'b'].map((id) => hasRole(day.state.joining, id, 'teamcaptain'))
  expect(roles()).toEqual([false, true])
  expect(ownPartOf(day, 'a')).toMatchObject({
    me: { roleIds: [] },
    takenRoles: { teamcaptain: { number: 2 } },
  })
  const { step } = day.state.history.undo ?? {}
  expect(day.desk('10:01', { type: 'undo', saw: step?.seq ?? 0 })).toBe(null)
  expect([roles(), inTeam(day, 'delta'), inTeam(day, 'veer')]).toEqual([[true, true], 1, 1])
})

test('T4 a facilitator moves somebody also where no seat is left; the roles stay with the team', () => {
  const day = played()
  for (let i = 0; i < 8; i += 1) day.phone(`p${i}`, join('delta'))
  day.phone('x', join('veer'))
  day.phone('x', take('timekeeper'))
  const move = { type: 'movePerson', number: 9, teamId: 'delta' } as const
  expect(day.desk('10:00', move)).toBe(null)
  expect([inTeam(day, 'delta'), inTeam(day, 'veer')]).toEqual([9, 0])
  expect(holderOf(day.state.joining, 'veer', 'timekeeper')).toBe(null)
  expect(day.desk('10:00', { ...move, number: 77 })).toEqual({ name: 'nobody-there' })
})

test('T5 a phone that was taken out is told why; a name that was taken leaves its owner in the team', () => {
  const day = played()
  day.phone('a', { ...join('delta'), displayName: 'Anna' })
  day.desk('10:00', { type: 'removeName', number: 1 })
  expect(ownPartOf(day, 'a')).toMatchObject({
    me: { number: 1, displayName: null },
    removedFor: 'name',
  })
  day.phone('a', { ...join('delta'), displayName: 'An' })
  expect(ownPartOf(day, 'a')).not.toHaveProperty('removedFor')
  day.desk('10:01', { type: 'removePeople', numbers: [[1, 1]], reason: 'no-participant' })
  expect(ownPartOf(day, 'a')).toMatchObject({
    me: null,
    isRemoved: true,
    removedFor: 'no-participant',
  })
})

test('T6 somebody goes on with another phone as who they were, and the one before is told', () => {
  const day = played()
  day.phone('old', join('delta'))
  day.phone('old', take('timekeeper'))
  const code = readReturnCode(ownPartOf(day, 'old').returnCode ?? '')
  expect(code?.number).toBe(1)
  expect(code && [isReturnCodeOf(code, 'old'), isReturnCodeOf(code, 'new')]).toEqual([true, false])
  // It had joined as somebody else meanwhile, who leaves.
  day.phone('new', join('veer'))
  expect(day.phone('new', { type: 'comeBack', number: 1 })).toBe(null)
  expect(ownPartOf(day, 'new').me).toMatchObject({ number: 1, roleIds: ['timekeeper'] })
  expect(ownPartOf(day, 'old')).toMatchObject({ me: null, removedFor: 'double' })
  expect([inTeam(day, 'delta'), inTeam(day, 'veer')]).toEqual([1, 0])
  expect(day.phone('new', { type: 'comeBack', number: 5 })).toEqual({ name: 'nobody-there' })
})

test('T6 a return code is read in any spelling, and differs for each phone', () => {
  const code = returnCodeOf(37, 'some-phone')
  expect(readReturnCode(` ${code.toLowerCase().replaceAll(' ', '-')} `)).toMatchObject({
    number: 37,
  })
  for (const typed of ['', '37', 'K7Q', '0K7QM4P', `1 ${'C'.repeat(900)}`, '7 OOOOOO']) {
    expect(readReturnCode(typed)).toBe(null)
  }
  const all = Array.from({ length: 5_000 }, (_, i) => returnCodeOf(1, `phone-${i}`))
  expect(new Set(all).size).toBe(all.length)
})

test('T7 a role is handed to somebody in the team whom its holder chose, and to nobody else', () => {
  const day = played()
  for (const [id, teamId] of [
    ['a', 'delta'],
    ['b', 'delta'],
    ['c', 'veer'],
  ] as const) {
    day.phone(id, join(teamId))
  }
  const hand = (number: number) => ({ type: 'handRole', roleId: 'teamcaptain', number }) as const
  expect(day.phone('a', hand(2))).toEqual({ name: 'not-your-role' })
  day.phone('a', take('teamcaptain'))
  expect(ownPartOf(day, 'a').mates).toEqual([{ number: 2, displayName: null }])
  expect(ownPartOf(day, 'b')).not.toHaveProperty('mates')
  expect(day.phone('a', hand(3))).toEqual({ name: 'nobody-there' })
  expect(day.phone('a', hand(2))).toBe(null)
  expect([ownPartOf(day, 'a').me?.roleIds, ownPartOf(day, 'b').me?.roleIds]).toEqual([
    [],
    ['teamcaptain'],
  ])
})
