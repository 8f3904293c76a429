// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../instant.ts'
import { folded } from '../../state/facts/fold.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { firstState } from '../../state/state.ts'
import { NOBODY } from '../../views/presence.ts'
import { viewFor } from '../../views/view-for.ts'
import { helpDoneIn, waitingIn } from './help.ts'
import { helpWords } from './help-words.ts'
import { openCallsOf } from './views.ts'

const DAY = sampleDay('staatsprint')
const at = (time: string) => on(DAY, time)
const CALL = { type: 'callHelp' } as const

/** Teams Delta and Veer in room 2 and Noord in room 1, with somebody each; a facilitator of room 2. */
function peopled(): PlayedDay {
  const day = new PlayedDay(DAY)
  for (const teamId of [
    'delta',
    'veer',
    DAY.teams.find(({ room }) => room === 'zaal-1')?.id ?? '',
  ]) {
    day.phone(teamId, { type: 'join', teamId, displayName: null })
  }
  day.phone('anna', { type: 'join', teamId: 'delta', displayName: 'Anna' })
  day.desk('10:00', { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-2'] })
  return day
}

const phone = (day: PlayedDay, time: string, personId: string) =>
  day.take(at(time), { kind: 'attendee', personId }, CALL)
const claim = (callId: string, isClaimed = true) =>
  ({ type: 'claimHelp', callId, isClaimed }) as const
const done = (callId: string) => ({ type: 'helpDone', callId }) as const
const FACILITATOR = { kind: 'facilitator', facilitatorId: 'fac' } as const

test('who calls again, or calls for the same team, has the same call', () => {
  const day = peopled()
  expect(phone(day, '10:40', 'delta')).toBe(null)
  expect(phone(day, '10:41', 'delta')).toBe(null)
  expect(phone(day, '10:42', 'anna')).toBe(null)
  expect(openCallsOf(day.state)).toEqual([
    {
      ...{ callId: '1', teamId: 'delta', roomId: 'zaal-2', at: at('10:40') },
      ...{ claimedBy: null, claimedAt: null },
    },
  ])
  expect(phone(day, '10:43', 'nobody')).toEqual({ name: 'not-joined' })
})

test('the queue is of the longest wait first, and a call that is taken back is gone', () => {
  const day = peopled()
  phone(day, '10:40', 'veer')
  phone(day, '10:41', 'delta')
  expect(openCallsOf(day.state).map(({ teamId }) => teamId)).toEqual(['veer', 'delta'])
  expect(day.phone('veer', { type: 'cancelHelp' })).toBe(null)
  expect(openCallsOf(day.state).map(({ teamId }) => teamId)).toEqual(['delta'])
  expect(day.desk('10:42', claim('1'))).toEqual({ name: 'no-such-call' })
})

test('a call has one helper at a time, whom the desk can take off and nobody else', () => {
  const day = peopled()
  phone(day, '10:40', 'delta')
  expect(day.take(at('10:41'), FACILITATOR, claim('1'))).toBe(null)
  expect(openCallsOf(day.state)).toMatchObject([{ claimedBy: 1, claimedAt: at('10:41') }])
  expect(waitingIn(day.state, 'zaal-2')).toBe(0)
  expect(day.desk('10:42', claim('1'))).toEqual({ name: 'call-is-claimed' })
  expect(day.desk('10:42', claim('1', false))).toBe(null)
  expect(day.desk('10:43', claim('1'))).toBe(null)
  for (const command of [claim('1'), claim('1', false), done('1')]) {
    expect(day.take(at('10:44'), FACILITATOR, command)).toEqual({ name: 'call-is-claimed' })
  }
})

test('of a call that is done there stays a count of its room, and how long the team waited', () => {
  const day = peopled()
  phone(day, '10:40', 'delta')
  day.desk('10:44', claim('1'))
  expect(day.desk('10:50', done('1'))).toBe(null)
  phone(day, '11:00', 'delta')
  expect(day.desk('11:01', done('2'))).toBe(null)
  expect(day.state.help).toEqual({
    calls: {},
    calledEver: 2,
    done: { 'zaal-2': { calls: 2, waitedMs: 5 * MINUTE, longestMs: 4 * MINUTE } },
  })
  expect(folded(firstState(DAY), day.facts).help).toEqual(day.state.help)
})

test('what was done too soon is undone, and a team then still has one call', () => {
  const day = peopled()
  phone(day, '10:40', 'delta')
  day.desk('10:41', done('1'))
  phone(day, '10:42', 'delta')
  const saw = day.state.history.undo?.step.seq ?? 0
  expect(day.desk('10:43', { type: 'undo', saw })).toBe(null)
  expect(Object.keys(day.state.help.calls)).toContain('1')
  expect(day.state.help.done).toEqual({})
  expect(day.desk('10:44', done('1'))).toBe(null)
  expect(day.state.help.calls).toEqual({})
})

test('a facilitator helps in its own rooms alone, and no more once it is withdrawn', () => {
  const day = peopled()
  const other = DAY.teams.find(({ room }) => room === 'zaal-1')?.id ?? ''
  phone(day, '10:40', other)
  phone(day, '10:40', 'delta')
  expect(day.take(at('10:41'), FACILITATOR, claim('1'))).toEqual({
    ...{ name: 'not-your-room', roomId: 'zaal-1' },
  })
  expect(day.take(at('10:41'), FACILITATOR, claim('2'))).toBe(null)
  day.desk('10:42', { type: 'withdraw', facilitatorId: 'fac' })
  // The team that it was on the way to waits again.
  expect(openCallsOf(day.state)[1]).toMatchObject({ teamId: 'delta', claimedBy: null })
  expect(day.take(at('10:43'), FACILITATOR, claim('2'))).toEqual({ name: 'not-let-in' })
})

test('of whoever has nothing to do in the room any more nobody is told that they come', () => {
  const day = peopled()
  phone(day, '10:40', 'delta')
  day.take(at('10:41'), FACILITATOR, claim('1'))
  day.take(at('10:42'), FACILITATOR, done('1'))
  const saw = day.state.seq
  day.desk('10:43', { type: 'withdraw', facilitatorId: 'fac' })
  expect(day.desk('10:44', { type: 'undo', saw })).toBe(null)
  const phoneSees = () => {
    const audience = { kind: 'attendee', personId: 'delta', roomId: 'zaal-2' } as const
    const view = viewFor(day.state, NOBODY, audience)
    return view?.kind === 'attendee' ? view.own.help : null
  }
  expect(phoneSees()).toEqual({ at: at('10:40'), isClaimed: false })
  expect(waitingIn(day.state, 'zaal-2')).toBe(1)
  expect(day.desk('10:45', claim('1'))).toBe(null)
  expect(openCallsOf(day.state)).toMatchObject([{ claimedBy: 'desk', claimedAt: at('10:45') }])
  // On the way in room 2; the team is added to one in room 1, where this phone does nothing.
  day.desk('10:46', { type: 'letIn', facilitatorId: 'fac', roomIds: ['zaal-2'] })
  day.desk('10:46', claim('1', false))
  day.take(at('10:47'), FACILITATOR, claim('1'))
  const into = DAY.teams.find(({ room }) => room === 'zaal-1')?.id ?? ''
  expect(day.desk('10:48', { type: 'mergeTeams', from: 'delta', into })).toBe(null)
  expect(openCallsOf(day.state)).toMatchObject([{ roomId: 'zaal-1', claimedBy: null }])
})

test('an open call of a team that is added to another is the other’s, in its room', () => {
  const day = peopled()
  const noord = DAY.teams.find(({ room }) => room === 'zaal-1')?.id ?? ''
  phone(day, '10:40', noord)
  phone(day, '10:41', 'delta')
  day.desk('10:42', { type: 'mergeTeams', from: noord, into: 'delta' })
  // Both had asked: they have asked once, and wait since the first.
  expect(openCallsOf(day.state)).toMatchObject([
    { callId: '1', teamId: 'delta', roomId: 'zaal-2', at: at('10:40') },
  ])
  expect(waitingIn(day.state, 'zaal-1')).toBe(0)
  expect(waitingIn(day.state, 'zaal-2')).toBe(1)
  expect(day.take(at('10:43'), FACILITATOR, claim('1'))).toBe(null)
  expect(day.take(at('10:44'), FACILITATOR, done('1'))).toBe(null)
  expect(day.state.help.calls).toEqual({})
  expect(Object.keys(day.state.help.done)).toEqual(['zaal-2'])
})

test('a phone hears that somebody comes and never who, a wall how many wait and never which', () => {
  const day = peopled()
  phone(day, '10:40', 'delta')
  const own = () => {
    const audience = { kind: 'attendee', personId: 'anna', roomId: 'zaal-2' } as const
    const view = viewFor(day.state, NOBODY, audience)
    return view?.kind === 'attendee' ? view.own.help : null
  }
  const wall = () => {
    const displays = { tv: { name: '', trimMs: 0, patternAt: null, pairedAt: 0, roomId: 'zaal-2' } }
    const audience = { kind: 'display', deviceId: 'tv' } as const
    const view = viewFor({ ...day.state, displays }, NOBODY, audience)
    return view?.kind === 'display' ? view.room : null
  }
  expect(own()).toEqual({ at: at('10:40'), isClaimed: false })
  expect(wall()).toMatchObject({ helpWaiting: 1 })
  day.take(at('10:41'), FACILITATOR, claim('1'))
  expect(own()).toEqual({ at: at('10:40'), isClaimed: true })
  expect(wall()).toMatchObject({ helpWaiting: 0 })
})

test('the report says how often and how long, and never who', () => {
  const day = peopled()
  phone(day, '10:40', 'delta')
  phone(day, '10:41', 'veer')
  day.desk('10:44', done('1'))
  day.desk('10:47', done('2'))
  const help = helpDoneIn(day.state.help)
  expect(help && helpWords.nl.reported(help)).toBe(
    '2 keer; teams wachtten gemiddeld 5 min, het langst 6 min',
  )
  expect(JSON.stringify(day.state.help)).not.toMatch(/delta|veer/)
})
