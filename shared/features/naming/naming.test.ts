// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { facilitatorViewOf } from '../../views/facilitator-view.ts'
import { teamNameOf, withChosenNames } from './team-name.ts'
import { jurorNaming } from './views.ts'
import { waitingNames } from './waiting-names.ts'

const DAY = sampleDay('staatsprint')
const DELTA = { id: 'delta', name: { nl: 'Delta', en: 'Delta' } }

/** A day in which somebody joined Delta and is its captain. */
function withCaptain(day = DAY): PlayedDay {
  const played = new PlayedDay(day)
  played.phone('captain', { type: 'join', teamId: 'delta', displayName: null })
  played.phone('captain', { type: 'takeRole', roleId: 'teamcaptain', isTaken: true })
  return played
}

const propose = (day: PlayedDay, name: string | null, yell: string | null = null) =>
  day.phone('captain', { type: 'proposeTeamName', name, yell })

function look(
  day: PlayedDay,
  isApproved: boolean,
  saw = day.state.naming.proposals.delta?.at ?? 0,
) {
  return day.desk('11:00', { type: 'approveTeamName', teamId: 'delta', isApproved, saw })
}

const nameOf = (day: PlayedDay) => Object.values(teamNameOf(day.state.naming.chosen, DELTA))[0]

test('a name is everybody’s once a facilitator has said yes', () => {
  const day = withCaptain()
  expect(propose(day, ' De  Dijken ', 'Dijk, dijk, dijk!')).toBe(null)
  expect(nameOf(day)).toBe('Delta')
  expect(look(day, true)).toBe(null)
  expect(day.state.naming.chosen).toEqual({
    delta: { name: 'De Dijken', yell: 'Dijk, dijk, dijk!' },
  })
  const named = withChosenNames(DAY, day.state.naming.chosen)
  expect(named.teams.find(({ id }) => id === 'delta')?.name).toEqual({ und: 'De Dijken' })
  expect(withChosenNames(DAY, {})).toBe(DAY)
})

test('where the day says so, it is everybody’s at once', () => {
  const day = withCaptain({ ...DAY, teamNames: 'at-once' })
  propose(day, 'De Dijken')
  expect(nameOf(day)).toBe('De Dijken')
})

test('another name is waited for while the first one stays', () => {
  const day = withCaptain()
  propose(day, 'Een')
  look(day, true)
  propose(day, 'Twee')
  expect(nameOf(day)).toBe('Een')
  expect(look(day, true)).toBe(null)
  expect(nameOf(day)).toBe('Twee')
})

test('nobody says yes to a name that came a moment later', () => {
  const day = withCaptain()
  propose(day, 'Netjes')
  expect(look(day, true, -1)).toEqual({ name: 'other-name-now', teamId: 'delta' })
  expect(nameOf(day)).toBe('Delta')
})

test('what is turned down is kept nowhere, and taken off the walls', () => {
  const day = withCaptain()
  propose(day, 'Lomp')
  look(day, true)
  expect(look(day, false)).toBe(null)
  expect(JSON.stringify(day.state.naming)).not.toContain('Lomp')
  expect(day.state.naming.proposals.delta?.stand).toBe('refused')
  expect(nameOf(day)).toBe('Delta')
})

test('the captain chooses, and anybody where nobody is captain', () => {
  const day = withCaptain()
  day.phone('other', { type: 'join', teamId: 'delta', displayName: null })
  const other = () => day.phone('other', { type: 'proposeTeamName', name: 'Wij', yell: null })
  expect(other()).toEqual({ name: 'captain-decides' })
  day.phone('captain', { type: 'takeRole', roleId: 'teamcaptain', isTaken: false })
  expect(other()).toBe(null)
  const stranger = day.phone('x', { type: 'proposeTeamName', name: 'Wij', yell: null })
  expect(stranger).toEqual({ name: 'not-joined' })
})

test.each<[string, string | null, string | null, object | null]>([
  ['a yell of ten thousand letters', null, 'a'.repeat(10_000), tooLong('yell', 80)],
  ['a name of forty-one letters', 'a'.repeat(41), null, tooLong('name', 40)],
  ['a name without a letter', '!!!', null, { name: 'not-a-name' }],
  ['a name that cannot be seen', '\u200b\u202e', null, { name: 'not-a-name' }],
  ['an emoji', '🚀🚀', '🎉 Ja!', null],
  ['a name from right to left', 'صباح الخير', '‏يلا!', null],
  ['a yell of signs', 'Delta', '!!!', null],
  ['a yell that cannot be seen', 'Delta', '\u200b', null],
])('%s is shown right or refused in words', (_, name, yell, refusal) => {
  expect(propose(withCaptain(), name, yell)).toEqual(refusal)
})

function tooLong(field: 'name' | 'yell', most: number) {
  return { name: 'too-long-to-show', field, most }
}

test('no two teams are called the same, by the day or because they chose to', () => {
  const day = withCaptain()
  day.phone('other', { type: 'join', teamId: 'veer', displayName: null })
  const other = (name: string) => day.phone('other', { type: 'proposeTeamName', name, yell: null })
  expect(propose(day, 'veer')).toEqual({ name: 'name-is-taken' })
  expect(propose(day, 'DELTA')).toBe(null)
  propose(day, 'De Dijken')
  // Nobody is told of a name that only waits; whoever says yes to both is told at the second.
  expect(other('de dijken')).toBe(null)
  expect(look(day, true)).toBe(null)
  const saw = day.state.naming.proposals.veer?.at ?? 0
  const approve = { type: 'approveTeamName', teamId: 'veer', isApproved: true, saw } as const
  expect(day.desk('11:02', approve)).toEqual({ name: 'name-is-taken' })
  expect(other('De Dijken')).toEqual({ name: 'name-is-taken' })
})

test('what turns a line around is left out of what a wall shows', () => {
  const day = withCaptain()
  propose(day, 'ab\u202ecd', 'x\ny')
  expect(day.state.naming.proposals.delta).toMatchObject({ name: 'abcd', yell: 'x y' })
})

test('no text that a team typed stands in a fact', () => {
  const day = withCaptain()
  propose(day, 'Geheim', 'Sst')
  look(day, true)
  expect(JSON.stringify(day.facts)).not.toMatch(/Geheim|Sst/)
})

test('what waits for a yes is listed until it is answered, and not of a team that is gone', () => {
  const day = withCaptain()
  const waiting = () => {
    const { joining, naming } = day.state
    const merged = Object.entries(joining.merged ?? {})
    return waitingNames(DAY, { proposedNames: naming.proposals, merged }).map(({ team }) => team.id)
  }
  expect(waiting()).toEqual([])
  propose(day, 'De Dijken')
  expect(waiting()).toEqual(['delta'])
  look(day, true)
  expect(waiting()).toEqual([])
  propose(day, 'De Duinen')
  day.desk('11:10', { type: 'mergeTeams', from: 'delta', into: 'veer' })
  expect(waiting()).toEqual([])
})

test('jurors hear of a name once it is everybody’s', () => {
  const day = withCaptain()
  propose(day, 'De Dijken')
  expect(jurorNaming.of({ state: day.state })).toEqual({ chosenNames: {} })
  look(day, true)
  expect(jurorNaming.of({ state: day.state })).toEqual({
    chosenNames: { delta: { name: 'De Dijken', yell: null } },
  })
})

test('a facilitator says yes for the teams of its own rooms, and sees those alone', () => {
  const day = withCaptain()
  propose(day, 'De Dijken')
  const by = { kind: 'facilitator', facilitatorId: 'fac' } as const
  const seen = () => facilitatorViewOf({ state: day.state, facilitatorId: 'fac' }).waitingNames
  const yes = () => {
    const saw = day.state.naming.proposals.delta?.at ?? 0
    const command = { type: 'approveTeamName', teamId: 'delta', isApproved: true, saw } as const
    return day.take(on(DAY, '11:01'), by, command)
  }
  const { room } = DAY.teams.find(({ id }) => id === 'delta') ?? { room: '' }
  const elsewhere = DAY.rooms.find(({ id }) => id !== room)?.id ?? ''
  day.desk('11:00', { type: 'letIn', facilitatorId: 'fac', roomIds: [elsewhere] })
  expect(seen()).toEqual([])
  expect(yes()).toEqual({ name: 'not-your-room', roomId: room })
  day.desk('11:00', { type: 'letIn', facilitatorId: 'fac', roomIds: [room] })
  expect(seen()).toMatchObject([{ teamId: 'delta', name: 'De Dijken', yell: null }])
  expect(yes()).toBe(null)
  expect(nameOf(day)).toBe('De Dijken')
  expect(seen()).toEqual([])
})
