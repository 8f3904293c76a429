// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import type { AttendeeView } from '../../views/attendee-view.ts'
import { NOBODY } from '../../views/presence.ts'
import { viewFor } from '../../views/view-for.ts'
import { holderOf } from './people.ts'

/** Five people of one team, of whom the second keeps the time. */
function team(): PlayedDay {
  const day = new PlayedDay(sampleDay('staatsprint'))
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    day.phone(id, { type: 'join', teamId: 'delta', displayName: null })
  }
  day.phone('b', { type: 'takeRole', roleId: 'timekeeper', isTaken: true })
  return day
}

const idsIn = ({ state }: PlayedDay) => Array.from(state.joining.people, ([id]) => id).toSorted()
function ownPartOf({ state }: PlayedDay, personId: string): AttendeeView['own'] | null {
  const view = viewFor(state, NOBODY, { kind: 'attendee', personId, roomId: 'zaal-2' })
  return view?.kind === 'attendee' ? view.own : null
}

test('S15 a desk takes out people by number, alone or from one to another', () => {
  const day = team()
  const numbers: [number, number][] = [
    [1, 1],
    [3, 4],
  ]
  expect(day.desk('10:00', { type: 'removePeople', numbers })).toBe(null)
  expect(idsIn(day)).toEqual(['b', 'e'])
  expect(day.desk('10:01', { type: 'removePeople', numbers })).toEqual({ name: 'nobody-there' })
})

test('S15 who was taken out is told so until they join again, by a new number', () => {
  const day = team()
  day.desk('10:00', { type: 'removePeople', numbers: [[1, 1]] })
  expect(ownPartOf(day, 'a')).toMatchObject({ me: null, isRemoved: true })
  expect(ownPartOf(day, 'b')).not.toHaveProperty('isRemoved')
  day.phone('a', { type: 'join', teamId: 'delta', displayName: null })
  expect(ownPartOf(day, 'a')).toMatchObject({ me: { number: 6 } })
  expect(ownPartOf(day, 'a')).not.toHaveProperty('isRemoved')
})

test('S15 a desk frees a role, which somebody else may then take', () => {
  const day = team()
  const free = { type: 'freeRole', teamId: 'delta', roleId: 'timekeeper' } as const
  expect(day.desk('10:00', free)).toBe(null)
  expect(holderOf(day.state.joining, 'delta', 'timekeeper')).toBe(null)
  expect(day.desk('10:00', free)).toEqual({ name: 'nobody-there' })
  expect(day.phone('c', { type: 'takeRole', roleId: 'timekeeper', isTaken: true })).toBe(null)
})

test('S15 neither is a step to undo, and no phone can do either', () => {
  const day = team()
  day.desk('09:59', { type: 'lockJoining', isLocked: true })
  const { undo } = day.state.history
  day.desk('10:00', { type: 'removePeople', numbers: [[1, 1]] })
  day.desk('10:00', { type: 'freeRole', teamId: 'delta', roleId: 'timekeeper' })
  expect(day.state.history.undo).toBe(undo)
  const by = { kind: 'attendee', personId: 'b' } as const
  expect(day.take(day.state.at, by, { type: 'removePeople', numbers: [[1, 9]] })).toEqual({
    name: 'not-allowed',
  })
})

test('V3 a desk sees who has a role by number, and neither name nor id', () => {
  const view = viewFor(team().state, NOBODY, { kind: 'desk' })
  expect(view).toMatchObject({ roles: [{ teamId: 'delta', roleId: 'timekeeper', number: 2 }] })
})
