// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { holderOf, MOST_PEOPLE } from './people.ts'

const staatsprint = sampleDay('staatsprint')
const played = () => new PlayedDay(staatsprint)
const join = (teamId: string, displayName: string | null = null) =>
  ({ type: 'join', teamId, displayName }) as const
const take = (roleId: string, isTaken = true) => ({ type: 'takeRole', roleId, isTaken }) as const

test('S9 people are numbered as they join, and a number is never given twice', () => {
  const day = played()
  day.phone('a', join('delta', ' Anna '))
  day.phone('b', join('delta'))
  day.phone('b', { type: 'leave' })
  day.phone('c', join('veer'))
  day.phone('a', join('veer', 'Anna'))
  expect(Object.fromEntries(day.state.joining.people)).toMatchObject({
    a: { number: 1, displayName: 'Anna', teamId: 'veer' },
    c: { number: 3, displayName: null, teamId: 'veer' },
  })
})

test('S9 a team that isn’t there, or a name that can’t be read, is refused', () => {
  const day = played()
  expect(day.phone('a', join('geen'))).toEqual({ name: 'unknown-team', teamId: 'geen' })
  expect(day.phone('a', join('delta', '\u200b---'))).toEqual({ name: 'not-a-name' })
  expect(day.phone('a', { type: 'leave' })).toEqual({ name: 'not-joined' })
  expect(day.phone('a', take('timekeeper'))).toEqual({ name: 'not-joined' })
})

test('S9 while joining is locked nobody comes in', () => {
  const day = played()
  day.desk('09:00', { type: 'lockJoining', isLocked: true })
  expect(day.phone('a', join('delta'))).toEqual({ name: 'joining-is-locked' })
})

test('S10 a team has one of each role; who leaves the team leaves its roles', () => {
  const day = played()
  day.phone('a', join('delta'))
  day.phone('b', join('delta'))
  day.phone('c', join('veer'))
  expect(day.phone('a', take('timekeeper'))).toBe(null)
  expect(day.phone('a', take('timekeeper'))).toBe(null)
  expect(day.phone('b', take('timekeeper'))).toEqual({
    name: 'role-is-taken',
    roleId: 'timekeeper',
  })
  expect(day.phone('c', take('timekeeper'))).toBe(null)
  expect(day.phone('b', take('dictator'))).toEqual({ name: 'unknown-role', roleId: 'dictator' })
  expect(day.state.joining.people.get('a')?.roleIds).toEqual(['timekeeper'])
  day.phone('a', join('veer'))
  expect([
    day.state.joining.people.get('a')?.roleIds,
    holderOf(day.state.joining, 'delta', 'timekeeper'),
  ]).toEqual([[], null])
  expect(day.phone('b', take('timekeeper'))).toBe(null)
  expect(day.phone('b', take('timekeeper', false))).toBe(null)
  expect(holderOf(day.state.joining, 'delta', 'timekeeper')).toBe(null)
})

test('S11 a full hub takes nobody new, and still lets who is there change teams', () => {
  const day = played()
  day.phone('a', join('delta'))
  const a = day.state.joining.people.get('a')
  if (!a) throw new Error('a has not joined')
  const others = Array.from({ length: MOST_PEOPLE - 1 }, (_, i) => `p${i}`)
  const people = others.reduce((sofar, id) => sofar.set(id, a), day.state.joining.people)
  day.state = { ...day.state, joining: { ...day.state.joining, people } }
  expect(day.phone('late', join('delta'))).toEqual({ name: 'hub-is-full' })
  expect(day.phone('a', join('veer'))).toBe(null)
})
