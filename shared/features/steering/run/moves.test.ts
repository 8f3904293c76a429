// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Item, smallDay } from '../../../day/small-day.test-kit.ts'
import { MINUTE } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'

const IN_ROOMS = { scope: 'rooms' } as const

test('T34 what is planned beside what everybody is at doesn’t follow it: nobody walks there after', () => {
  const items: Item[] = [
    ['Plenair', '09:00', '09:46', { scope: 'free' }],
    ['Werk', '09:42', null, IN_ROOMS],
  ]
  const day = new PlayedDay(smallDay({ rooms: ['hall Hal', 'Links'], walkMinutes: 3, items }))
  expect(day.span('links', 'werk')).toMatch(/^09:42/)
  expect(day.steer('09:05', 'next', 'all')).toBe(null)
})

test('T33 what is for a group without rooms is in the hall, and isn’t told there of others', () => {
  const items: Item[] = [
    ['Plenair', '09:09', null, { scope: 'free' }],
    ['Werk', '09:18', null, { ...IN_ROOMS, groups: ['een'] }],
    ['Jury', '09:52', '10:29', { scope: 'jury', pace: 'facilitator' }],
  ]
  const groups = ['een', 'twee'].map((id) => ({ id, title: { nl: id } }))
  const planned = smallDay({ rooms: ['hall Hal', 'Links'], groups, items })
  const rooms = planned.rooms.map((room) =>
    room.kind === 'hall' ? room : { ...room, groups: ['twee'] },
  )
  const day = new PlayedDay({ ...planned, rooms })
  expect(day.wall('hal', '09:19')).toMatch(/^werk, left/)
  expect(day.lengthen('09:19', 'all', 45 * MINUTE)).toMatchObject({ name: 'rooms-apart' })
})

test('T16 rooms go back past what is everybody’s together, or not at all', () => {
  const items: Item[] = [
    ['Werk', '09:00', '10:00', { rooms: ['links', 'rechts'] }],
    ['Pauze', '09:56', '10:07', { kind: 'break', scope: 'jury' }],
    ['Alleen links', '10:07', null, { rooms: ['links'] }],
    ['Samen', '10:12', null, IN_ROOMS],
  ]
  const day = new PlayedDay(smallDay({ rooms: ['hall Hal', 'Links', 'Rechts'], items }))
  day.lengthen('09:47', 'all', -MINUTE)
  expect(day.steer('10:01', 'runOver', 'all')).toBe(null)
  expect(day.wall('links', '10:12')).toMatch(/^samen/)
  expect(day.wall('rechts', '10:12')).toMatch(/^pauze, over/)
  expect(day.steer('10:12', 'previous', 'all')).toMatchObject({ name: 'rooms-apart' })
})

test('T22 who goes on in a slot that goes on again takes nothing back of what was on beside it', () => {
  const items: Item[] = [
    ['Open', '09:00', null, { rooms: ['links'] }],
    ['Fase', '09:58', '10:35', { kind: 'phase', phase: 'fase-1', rooms: ['rechts'] }],
    ['Plenair', '10:31', '11:25', { scope: 'free' }],
    ['Werk', '11:25', '11:59', { rooms: ['links'] }],
  ]
  const day = new PlayedDay(smallDay({ rooms: ['Links', 'Rechts'], items, phases: [phase(null)] }))
  expect(day.steer('08:51', 'next', 'all')).toBe(null)
  expect(day.begin('08:53', 'all', 'plenair', null)).toBe(null)
  expect(day.steer('08:54', 'next', 'all')).toBe(null)
  const was = ['plenair', 'werk'].map((id) => day.span('links', id))
  expect(day.wall('rechts', '08:55')).toMatch(/^fase/)
  expect(day.steer('08:56', 'next', 'all')).toBe(null)
  expect(['plenair', 'werk'].map((id) => day.span('links', id))).toEqual(was)
})

test('T23 who begins the first activity of a step that has begun leaves the step as it is', () => {
  const items: Item[] = [
    ['Fase', '09:00', '09:22', { kind: 'phase', phase: 'fase-1', ...IN_ROOMS }],
  ]
  const day = new PlayedDay(smallDay({ rooms: ['Links'], items, phases: [phase('signal')] }))
  expect(day.begin('09:05', 'all', 'fase/stap-1/act-1', null)).toBe(null)
  expect(day.span('links', 'fase')).toBe('09:00–09:22')
  expect(day.span('links', 'fase/stap-1/act-1')).toMatch(/^09:05/)
})

test('T27 of what lies in a slot, what began last is what goes on, in whatever order it was planned', () => {
  const items: Item[] = [
    ['Blok', '09:00', '09:30', { kind: 'workshops', scope: 'free' }],
    ['Ronde', '09:00', '09:05', { kind: 'workshop', parent: 'blok', rooms: ['links'] }],
    ['Pauze', '09:06', null, { kind: 'break', scope: 'free', parent: 'blok' }],
  ]
  const day = new PlayedDay(smallDay({ rooms: ['Links'], items }))
  expect(day.begin('08:50', 'all', 'pauze', null)).toBe(null)
  expect(day.steer('08:53', 'next', 'all')).toBe(null)
  expect(day.wall('links', '08:54')).toMatch(/ronde/)
})

function phase(pace: 'signal' | null) {
  const activity = (id: string, value: number | null) => ({
    ...{ id, title: { nl: id }, instruction: { nl: 'Doe mee' } },
    minutes: value === null ? null : { value, isAbout: false },
    ...(pace && { pace }),
  })
  const activities = [activity('act-1', pace ? 5 : null), activity('act-2', 3)]
  return {
    ...{ id: 'fase-1', number: 1, title: { nl: 'Fase' }, goal: { nl: 'Verder komen' } },
    materials: { listed: [], used: [] },
    steps: [{ id: 'stap-1', title: { nl: 'Stap' }, minutes: 14, activities }],
  }
}
