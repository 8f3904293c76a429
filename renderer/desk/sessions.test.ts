// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { DeskCommand } from '../../shared/state/commands.ts'
import { PlayedDay } from '../../shared/state/played-day.test-kit.ts'
import { formOf, hasSessions, type Session, scheduleOf, sessionsOf } from './sessions.ts'

const workshops = sampleDay('zo-bouwen-wij')

function first(sessions: readonly Session[]): Session {
  const [session] = sessions
  if (!session) throw new Error('no session')
  return session
}

test('the sessions of a block can be given rooms and times; a day without them has none', () => {
  expect(sessionsOf(workshops, on(workshops, '13:00')).map(({ slot }) => slot.id)).toEqual([
    'nerds',
    'quality-time',
    'implementatie',
    'open-source-api',
    'techradar',
  ])
  expect(hasSessions(sampleDay('staatsprint'))).toBe(false)
})

test('a session without a time is proposed at the start of its block, or soon', () => {
  const proposed = (time: string) => {
    const now = on(workshops, time)
    return formOf(first(sessionsOf(workshops, now)), workshops, now)
  }
  expect(proposed('12:00')).toEqual({ rooms: [], start: '13:15', end: '14:00' })
  expect(proposed('13:42')).toEqual({ rooms: [], start: '13:45', end: '14:30' })
  expect(proposed('15:52')).toEqual({ rooms: [], start: '15:55', end: '16:15' })
})

test('what was given comes after what still has nothing, and is in its form', () => {
  const played = new PlayedDay(workshops)
  const command = scheduleOf('nerds', { rooms: ['ruimte-1'], start: '1330', end: '14.10' })
  expect(DeskCommand.parse(command)).toEqual(command)
  if (command) expect(played.desk('13:00', command)).toBeNull()
  const { day } = played.state.steered
  const given = sessionsOf(day, on(day, '13:40')).at(-1)
  expect(given).toMatchObject({ slot: { id: 'nerds' }, hasBegun: true })
  expect(given && formOf(given, day, on(day, '13:00'))).toEqual({
    rooms: ['ruimte-1'],
    start: '13:30',
    end: '14:10',
  })
})

test('nothing is sent while a room or a time is missing', () => {
  const form = { rooms: ['ruimte-1'], start: '13:30', end: '14:10' }
  expect(scheduleOf('nerds', { ...form, rooms: [] })).toBeNull()
  expect(scheduleOf('nerds', { ...form, end: '' })).toBeNull()
})
