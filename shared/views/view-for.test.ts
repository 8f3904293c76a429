// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../day/sample-day.test-kit.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { PLANNED_RUN } from '../timeline/run.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { dayForHelper, dayForPage, dayForPhone, dayForRoom, teamsOf } from './day-part.ts'
import { NOBODY, type Presence } from './presence.ts'
import { type Audience, View } from './view.ts'
import { viewFor } from './view-for.ts'

const staatsprint = sampleDay('staatsprint')

/** Three people in two teams, each with a role; a display in the second room. */
function peopled(): PlayedDay {
  const day = new PlayedDay(staatsprint)
  const people = [
    ['secret-anna', 'delta', 'Anna', 'teamcaptain'],
    ['secret-wim', 'delta', 'Wim', 'timekeeper'],
    ['secret-cees', 'veer', 'Cees', 'teamcaptain'],
    ['secret-dana', 'delta', 'Dana', null],
  ] as const
  for (const [id, teamId, displayName, roleId] of people) {
    day.phone(id, { type: 'join', teamId, displayName })
    if (roleId) day.phone(id, { type: 'takeRole', roleId, isTaken: true })
  }
  day.desk('09:00', { type: 'pairDisplay', deviceId: 'secret-tv', roomId: 'zaal-2', name: 'Links' })
  return day
}

const presence: Presence = {
  ...NOBODY,
  joinBase: 'http://192.168.1.20:4500',
  waiting: new Map([['secret-waiting', 'K7QM']]),
  phones: 3,
}
const wire = (day: PlayedDay, audience: Audience) =>
  JSON.stringify(viewFor(day.state, presence, audience))
const attendee = (personId: string, roomId = 'zaal-2'): Audience => ({
  kind: 'attendee',
  personId,
  roomId,
})

test('V1 a display gets counts, and nobody’s name or id', () => {
  const text = wire(peopled(), { kind: 'display', deviceId: 'secret-tv' })
  expect(text).not.toMatch(/secret|Anna|Wim|Cees|Dana|K7QM/)
  expect(JSON.parse(text)).toMatchObject({
    kind: 'display',
    room: {
      roomId: 'zaal-2',
      teams: [
        { teamId: 'delta', joined: 3 },
        { teamId: 'veer', joined: 1 },
      ],
    },
  })
})

test('V2 a phone gets itself, and of its own team who has a role, and whom it can hand its own to', () => {
  const text = wire(peopled(), attendee('secret-anna'))
  expect(text).not.toMatch(/secret|Cees|K7QM|192\.168/)
  expect(JSON.parse(text)).toMatchObject({
    own: {
      me: { displayName: 'Anna', roleIds: ['teamcaptain'] },
      takenRoles: { timekeeper: { displayName: 'Wim', number: 2 } },
    },
  })
})

test('V2 a phone that hasn’t joined sees no names at all', () => {
  const text = wire(peopled(), attendee('nobody'))
  expect(text).not.toMatch(/secret|Anna|Wim|Cees|Dana/)
  expect(JSON.parse(text)).toMatchObject({ own: { me: null, takenRoles: {} } })
})

test('V3 the desk sees displays and counts, and no attendee by id or name', () => {
  const text = wire(peopled(), { kind: 'desk' })
  expect(text).not.toMatch(/secret-(anna|wim|cees|dana)|Anna|Wim|Cees|Dana/)
  expect(JSON.parse(text)).toMatchObject({
    displays: [{ deviceId: 'secret-tv', isConnected: false, clockErrorMs: null }],
    waiting: [{ deviceId: 'secret-waiting', code: 'K7QM' }],
    phones: 3,
  })
})

test('V4 a display that isn’t paired gets nothing, whatever it calls itself', () => {
  const day = peopled()
  for (const deviceId of ['secret-waiting', 'constructor', '__proto__']) {
    expect(viewFor(day.state, presence, { kind: 'display', deviceId })).toBe(null)
  }
})

test('V5 every view is one that surfaces can read', () => {
  const day = peopled()
  day.steer('10:42', 'next', ['zaal-2'])
  const audiences: Audience[] = [
    { kind: 'desk' },
    { kind: 'display', deviceId: 'secret-tv' },
    attendee('secret-anna'),
    attendee('constructor'),
  ]
  for (const audience of audiences) {
    const view = JSON.parse(wire(day, audience))
    expect(View.parse(view)).toEqual(view)
  }
})

test('V6 a room’s part of the day has its own challenge and teams; a hall has all teams', () => {
  const part = dayForRoom(staatsprint, 'zaal-2')
  expect([part.rooms, part.challenges, part.teams].map((list) => list.map(({ id }) => id))).toEqual(
    [['zaal-2'], ['challenge-2'], ['delta', 'veer']],
  )
  expect(teamsOf(staatsprint, 'hal')).toHaveLength(12)
  // A wall says where each is, and a phone's teams stand under it; what it is about is told in its rooms.
  const inHall = dayForRoom(staatsprint, 'hal').challenges
  expect(inHall.map(({ id, sections, alsoConsider }) => [id, sections, alsoConsider])).toEqual(
    staatsprint.challenges.map(({ id }) => [id, [], []]),
  )
  expect(dayForPhone(staatsprint, 'zaal-2').challenges).toEqual([])
})

test('V6 what a phone’s script gets lays out as the whole day does', () => {
  const run = PLANNED_RUN
  for (const { id } of staatsprint.rooms) {
    const part = dayForPhone(staatsprint, id)
    expect(timelineOf(part, id, run)).toEqual(timelineOf(staatsprint, id, run))
  }
})

const run = PLANNED_RUN

test('V7 walls and pages have the workshops of all rooms, and no other room’s code', () => {
  const day = sampleDay('zo-bouwen-wij')
  const slots = day.slots.map((slot) =>
    slot.id === 'nerds' ? { ...slot, rooms: ['ruimte-1'], start: '14:00', end: '14:45' } : slot,
  )
  for (const roomId of ['hal', 'ruimte-3']) {
    const part = dayForPage({ ...day, slots }, roomId)
    expect(part.slots.map(({ id }) => id)).toEqual(slots.map(({ id }) => id))
    expect(timelineOf(part, roomId, run)).toEqual(timelineOf({ ...day, slots }, roomId, run))
  }
  const { rooms } = dayForPage({ ...day, slots }, 'ruimte-3')
  expect(rooms.map(({ id }) => id)).toEqual(day.rooms.map(({ id }) => id))
  expect(rooms.filter(({ joinCode }) => joinCode).map(({ id }) => id)).toEqual(['ruimte-3'])
  // What gets a room changes the slots alone, so that the page stays and shows it at once.
  expect(rooms).toEqual(dayForPage(day, 'ruimte-3').rooms)
})

test('T20 a meeting point ends alike where what ends it is another room’s', () => {
  const [plenary, own] = staatsprint.slots
  if (!plenary || !own) throw new Error('the sample day has slots')
  const day = {
    ...staatsprint,
    slots: [
      { ...plenary, start: '09:30', end: null },
      { ...own, scope: 'rooms' as const, rooms: ['zaal-2'], start: '10:00', end: '10:30' },
      { ...plenary, id: 'later', start: '11:00', end: null },
    ],
  }
  const part = dayForRoom(day, 'zaal-1')
  expect(part.slots.map(({ start, end }) => `${start}-${end}`)).toEqual([
    '09:30-10:00',
    '11:00-null',
  ])
  const run = PLANNED_RUN
  expect(timelineOf(part, 'zaal-1', run)).toEqual(timelineOf(day, 'zaal-1', run))
})

test('V8 two displays in one room each get their own trim and pattern; the desk gets both', () => {
  const day = peopled()
  day.desk('09:00', { type: 'pairDisplay', deviceId: 'right', roomId: 'zaal-2', name: 'Rechts' })
  day.desk('09:01', { type: 'trimDisplay', deviceId: 'right', trimMs: 40 })
  day.desk('09:01', { type: 'testPattern', deviceIds: ['right'], isShown: true })
  const { at } = day.state
  const trims = ['secret-tv', 'right'].map((deviceId) =>
    viewFor(day.state, presence, { kind: 'display', deviceId }),
  )
  expect(trims).toMatchObject([
    { own: { trimMs: 0, patternAt: null, patternName: '' } },
    { own: { trimMs: 40, patternAt: at, patternName: 'Rechts' } },
  ])
  expect(viewFor(day.state, presence, { kind: 'desk' })).toMatchObject({
    displays: [{ trimMs: 0 }, { trimMs: 40, patternAt: at }],
  })
})

test('V9 two displays, and two phones, in one room differ in what is their own alone', () => {
  const day = peopled()
  day.desk('09:00', { type: 'pairDisplay', deviceId: 'right', roomId: 'zaal-2', name: 'Rechts' })
  day.desk('09:01', { type: 'trimDisplay', deviceId: 'right', trimMs: 40 })
  const pairs: [Audience, Audience][] = [
    [
      { kind: 'display', deviceId: 'secret-tv' },
      { kind: 'display', deviceId: 'right' },
    ],
    [attendee('secret-anna'), attendee('nobody')],
  ]
  for (const pair of pairs) {
    const [a, b] = pair.map((audience) => viewFor(day.state, presence, audience))
    if (!a || !b || !('room' in a) || !('room' in b)) throw new Error('each has its view')
    expect(a.room).toEqual(b.room)
    expect(a.own).not.toEqual(b.own)
  }
})

test('what a facilitator or juror holds tells no code, password, contact or file of the day', () => {
  const marked = (mark: string) => ({ nl: mark, en: mark })
  const day = {
    ...staatsprint,
    organiser: { name: marked('MARK') },
    wifi: { name: 'hall', password: 'MARKMARK' },
    rooms: staatsprint.rooms.map((room) => ({ ...room, joinCode: 'MARK' })),
    teams: staatsprint.teams.map((team) => ({ ...team, joinCode: 'MARK' })),
  } as unknown as typeof staatsprint
  const held = dayForHelper(day)
  expect(JSON.stringify(held)).not.toContain('MARK')
  expect(held).not.toHaveProperty('imports')
  expect(timelineOf(held, 'zaal-2', PLANNED_RUN)).toEqual(timelineOf(day, 'zaal-2', PLANNED_RUN))
})
