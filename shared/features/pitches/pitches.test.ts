// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../instant.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import type { DeskCommand } from '../commands.ts'
import { whatInFull } from '../told.ts'
import { pitchDay, plannedPitchDay } from './pitches.test-kit.ts'
import { pitchingTeams, turnsAt } from './turn-list.ts'

const PLAN: Extract<DeskCommand, { type: 'planPitches' }> = {
  ...{ type: 'planPitches', slotId: 'pitches', pitch: 3, questions: 2, gap: null, teamIds: null },
}
const DRAW: DeskCommand = { type: 'drawPitches', slotId: 'pitches', roomId: null, seed: 7 }

type To = 'next' | 'later' | 'last'

function move(played: PlayedDay, time: string, team: number, to: To, isAbsent = false) {
  const saw = played.saw(on(played.state.day, time))
  const about = { slotId: 'pitches', teamId: `team-${team}`, to } as const
  const command = { type: 'moveTurn', rooms: 'all', saw, ...about } as const
  return played.desk(time, isAbsent ? { ...command, isAbsent } : command)
}

/** `(1) 2 3! 4> 5`: 1 has been, 2 was passed over, it is 3's turn, and 4 is next. */
function told(played: PlayedDay, time: string, roomId = 'links'): string {
  const { day } = played.state
  const slot = day.slots.find(({ id }) => id === 'pitches')
  if (!slot) throw new Error('no pitches')
  const room = slot.scope === 'rooms' ? roomId : null
  const of = { teams: pitchingTeams(day, slot, room), slot }
  const marks = { had: '()', passed: '-', now: '!', next: '>', 'to-come': '' }
  return turnsAt(of, played.timeline(roomId), on(day, time))
    .map(({ team, state }) => `${team.id.replace('team-', '')}${marks[state]}`)
    .join(' ')
}

test('lengths are given in one step, which is taken back in one', () => {
  const played = new PlayedDay(pitchDay())
  const before = played.state.day
  expect(played.desk('14:00', PLAN)).toBe(null)
  expect(played.span('links', 'pitches')).toBe('15:45–16:45')
  expect(played.wall('links', '15:46')).toBe('pitches/team-1/pitch, left 15:48 (120 s)')
  expect(whatInFull(PLAN, played.state.day, 'nl')).toBe('Pitches: 3 + 2 min')
  expect(played.desk('14:01', { type: 'undo', saw: played.state.seq })).toBe(null)
  expect(played.state.day).toEqual(before)
})

test('other lengths keep what the day calls its parts, and marks that lie within', () => {
  const parts = [
    { id: 'demo', title: { nl: 'Demo' }, minutes: 5, marks: [4, 1] },
    { id: 'jury', title: { nl: 'Juryvragen' }, minutes: 5 },
  ]
  const played = new PlayedDay(plannedPitchDay(12, { turns: { order: 'teams', parts } }))
  played.desk('14:00', { ...PLAN, gap: 1 })
  expect(played.state.day.slots.find(({ id }) => id === 'pitches')?.turns).toEqual({
    order: 'teams',
    parts: [
      { id: 'demo', title: { nl: 'Demo' }, minutes: 3, marks: [1] },
      { id: 'jury', title: { nl: 'Juryvragen' }, minutes: 2 },
    ],
    gap: 1,
  })
})

test('each room can have its own teams’ turns instead, until the item begins', () => {
  const played = new PlayedDay(pitchDay(8))
  expect(played.desk('14:00', { ...PLAN, scope: 'rooms' })).toBe(null)
  expect(told(played, '15:46', 'links')).toBe('1! 3> 5 7')
  expect(told(played, '15:46', 'rechts')).toBe('2! 4> 6 8')
  expect(played.desk('15:46', { ...PLAN, scope: 'plenary' })?.name).toBe('is-going-on')
})

test('teams without people are left out where the desk says so, and one alone has a turn', () => {
  const played = new PlayedDay(pitchDay())
  expect(played.desk('14:00', { ...PLAN, teamIds: ['team-9'] })).toBe(null)
  expect(told(played, '15:46')).toBe('9!')
  expect(move(played, '15:46', 9, 'last')).toEqual({ name: 'too-few-turns', slotId: 'pitches' })
  expect(played.desk('15:46', { ...DRAW })).toEqual({ name: 'too-few-turns', slotId: 'pitches' })
})

test('a draw gives an order that follows from its seed, and one undo brings the old one back', () => {
  const [one, other] = [new PlayedDay(plannedPitchDay()), new PlayedDay(plannedPitchDay())]
  expect([one.desk('15:00', DRAW), other.desk('15:00', DRAW)]).toEqual([null, null])
  expect(told(one, '15:00')).toBe(told(other, '15:00'))
  expect(told(one, '15:00')).not.toBe(told(new PlayedDay(plannedPitchDay()), '15:00'))
  expect(one.desk('15:01', { type: 'undo', saw: one.state.seq })).toBe(null)
  expect(told(one, '15:01')).toBe('1> 2 3 4 5 6 7 8 9 10 11 12')
  expect(one.state.pitches.draws).toEqual({})
})

test('what has begun keeps its place in a draw, and each room is drawn by itself', () => {
  const played = new PlayedDay(plannedPitchDay())
  played.steer('15:50', 'next', 'all')
  expect(played.desk('15:51', DRAW)).toBe(null)
  expect(told(played, '15:51')).toMatch(/^1\(\) 2! \d+> /)
  const rooms = new PlayedDay(plannedPitchDay(12, { scope: 'rooms' }))
  expect(rooms.desk('15:00', { ...DRAW, roomId: 'links' })).toBe(null)
  expect(told(rooms, '15:00', 'links')).not.toBe('1> 3 5 7 9 11')
  expect(told(rooms, '15:00', 'rechts')).toBe('2> 4 6 8 10 12')
  expect(rooms.desk('15:00', { ...DRAW, roomId: 'kelder' })?.name).toBe('unknown-room')
})

test('an item without turns is not drawn, and a talk gets none', () => {
  const played = new PlayedDay(pitchDay())
  expect(played.desk('15:00', DRAW)).toEqual({ name: 'no-turns', slotId: 'pitches' })
  expect(played.desk('15:00', { ...PLAN, slotId: 'prijzen' })?.name).toBe('unknown-slot')
})

test('team 7 doesn’t show and is put last; then it is there, and has the next turn', () => {
  const played = new PlayedDay(plannedPitchDay())
  for (const time of ['15:50', '15:55', '16:00', '16:05', '16:10', '16:15']) {
    expect(played.steer(time, 'next', 'all')).toBe(null)
  }
  expect(told(played, '16:16')).toBe('1() 2() 3() 4() 5() 6() 7! 8> 9 10 11 12')
  expect(move(played, '16:16', 7, 'last', true)).toBe(null)
  expect(told(played, '16:16')).toBe('1() 2() 3() 4() 5() 6() 8! 9> 10 11 12 7')
  expect(played.state.pitches.notHere).toEqual({ pitches: ['team-7'] })
  expect(played.wall('links', '16:17')).toBe('pitches/team-8/pitch, left 16:19 (120 s)')
  // A minute was lost on waiting.
  expect(played.span('links', 'pitches')).toBe('15:45–16:46')
  expect(move(played, '16:18', 7, 'next')).toBe(null)
  expect(told(played, '16:18')).toBe('1() 2() 3() 4() 5() 6() 8! 7> 9 10 11 12')
  expect(played.state.pitches.notHere).toEqual({})
  expect(played.steer('16:21', 'next', 'all')).toBe(null)
  expect(played.wall('links', '16:22')).toBe('pitches/team-7/pitch, left 16:24 (120 s)')
})

test('team 7 is put last, and comes by itself once all others have been', () => {
  const played = new PlayedDay(plannedPitchDay(3))
  expect(move(played, '15:46', 1, 'last', true)).toBe(null)
  expect(played.steer('15:51', 'next', 'all')).toBe(null)
  expect(played.steer('15:56', 'next', 'all')).toBe(null)
  expect(told(played, '15:56')).toBe('2() 3() 1!')
  expect(played.wall('links', '15:57')).toBe('pitches/team-1/pitch, left 15:59 (120 s)')
})

test('skipped for one turn, a team comes after the next', () => {
  const played = new PlayedDay(plannedPitchDay(5))
  expect(move(played, '15:46', 2, 'later')).toBe(null)
  expect(told(played, '15:46')).toBe('1! 3> 2 4 5')
  expect(move(played, '15:47', 1, 'later')).toBe(null)
  expect(told(played, '15:47')).toBe('3! 1> 2 4 5')
  expect(move(played, '15:48', 5, 'later')).toBe(null)
  expect(told(played, '15:48')).toBe('3! 1> 2 4 5')
})

test('a team that was passed over comes back, and one that has been doesn’t', () => {
  const played = new PlayedDay(plannedPitchDay(5))
  expect(played.begin('15:50', 'all', 'pitches/team-4', null)).toBe(null)
  expect(told(played, '15:50')).toBe('1() 2- 3- 4! 5>')
  expect(move(played, '15:51', 2, 'next')).toBe(null)
  expect(told(played, '15:51')).toBe('1() 3- 4! 2> 5')
  expect(played.steer('15:55', 'next', 'all')).toBe(null)
  expect(played.wall('links', '15:56')).toBe('pitches/team-2/pitch, left 15:58 (120 s)')
  expect(move(played, '15:56', 1, 'next')).toEqual({ name: 'had-its-turn', teamId: 'team-1' })
})

test('one undo puts back who was put last, with the time that was left', () => {
  const played = new PlayedDay(plannedPitchDay(5))
  expect(move(played, '15:46', 1, 'last', true)).toBe(null)
  expect(played.desk('15:47', { type: 'undo', saw: played.state.seq })).toBe(null)
  expect(played.wall('links', '15:47')).toBe('pitches/team-1/pitch, left 15:48 (60 s)')
  expect(played.state.pitches.notHere).toEqual({})
})

test('in rooms of their own a turn is moved in its room, and touches no other', () => {
  const played = new PlayedDay(plannedPitchDay(6, { scope: 'rooms' }))
  const saw = played.saw(on(played.state.day, '15:46'))
  const about = { slotId: 'pitches', to: 'last' } as const
  const inLinks = { type: 'moveTurn' as const, rooms: ['links'], saw, ...about }
  expect(played.desk('15:46', { ...inLinks, teamId: 'team-1' })).toBe(null)
  expect([told(played, '15:46', 'links'), told(played, '15:46', 'rechts')]).toEqual([
    '3! 5> 1',
    '2! 4> 6',
  ])
  expect(played.desk('15:46', { ...inLinks, teamId: 'team-2' })?.name).toBe('unknown-team')
})

test('one room moves no turn of everybody’s, nobody moves a team that isn’t, and two desks don’t both', () => {
  const played = new PlayedDay(plannedPitchDay(5))
  const saw = played.saw(on(played.state.day, '15:46'))
  const about = { type: 'moveTurn', slotId: 'pitches', saw, to: 'last' } as const
  const refused = (rooms: 'all' | string[], teamId: string) =>
    played.desk('15:46', { ...about, rooms, teamId })?.name
  expect(refused(['links'], 'team-1')).toBe('meeting-point')
  expect(refused('all', 'team-99')).toBe('unknown-team')
  expect(refused('all', 'team-1')).toBe(undefined)
  expect(played.desk('15:46', { ...about, rooms: 'all', teamId: 'team-2' })?.name).toBe('stale')
})

test('the sample day’s twelve teams get their turns at 15:45, and the jury its time', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  expect(played.desk('15:30', PLAN)).toBe(null)
  expect(played.desk('15:31', DRAW)).toBe(null)
  expect(played.span('plenair', 'pitches')).toBe('15:45–16:45')
  expect(played.span('plenair', 'juryberaad')).toBe('16:45–17:00')
  expect(played.lengthen('15:46', 'all', MINUTE)).toBe(null)
})

test('a team that is added to another has no turn of its own, unless it had it; undo gives it back', () => {
  const played = new PlayedDay(plannedPitchDay(4))
  const merge = (from: number, into: number) =>
    ({ type: 'mergeTeams', from: `team-${from}`, into: `team-${into}` }) as const
  const before = played.state.day
  expect(played.desk('15:00', merge(3, 1))).toBe(null)
  expect(told(played, '15:00')).toBe('1> 2 4')
  expect(played.desk('15:01', { type: 'undo', saw: played.state.seq })).toBe(null)
  expect(played.state.day).toEqual(before)
  expect(played.desk('15:46', merge(1, 3))).toBe(null)
  expect(told(played, '15:46')).toBe('1! 2> 3 4')
})
