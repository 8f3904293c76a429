// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Item, smallDay } from '../day/small-day.test-kit.ts'
import { MINUTE } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'

const TURNS = {
  order: 'teams' as const,
  parts: [
    { id: 'pitch', title: { nl: 'Pitch' }, minutes: 3, marks: [1] },
    { id: 'vragen', title: { nl: 'Vragen' }, minutes: 2 },
  ],
  gap: 1,
}
const TEAMS = ['reiger', 'ibis', 'kluut'].map((id) => ({
  id,
  name: { nl: id },
  room: id === 'kluut' ? 'rechts' : 'links',
}))

function pitches(turns: object = TURNS, other: object = { scope: 'rooms' }): PlayedDay {
  const items: Item[] = [
    ['Voorronde', '10:00', '10:30', { kind: 'pitches', ...other, turns: turns as typeof TURNS }],
    ['Pauze', '10:30', '10:45', { kind: 'break', scope: 'free' }],
  ]
  return new PlayedDay(smallDay({ rooms: ['hall Plein', 'Links', 'Rechts'], teams: TEAMS, items }))
}

test('T32: each team of a room has its turn, with the clocks of its parts', () => {
  const played = pitches()
  expect(played.wall('links', '10:01')).toBe('voorronde/reiger/pitch, left 10:03 (120 s)')
  expect(played.wall('links', '10:04')).toBe('voorronde/reiger/vragen, left 10:05 (60 s)')
  expect(played.wall('rechts', '10:01')).toBe('voorronde/kluut/pitch, left 10:03 (120 s)')
  expect(played.span('links', 'voorronde/ibis')).toBe('-–-')
})

test('T32: the next team begins by hand, and has its whole time however late that is', () => {
  const played = pitches()
  expect(played.wall('links', '10:07')).toBe('voorronde/reiger, over 10:06 (60 s)')
  expect(played.steer('10:08', 'next', ['links'])).toBe(null)
  expect(played.wall('links', '10:09')).toBe('voorronde/ibis/pitch, left 10:11 (120 s)')
  expect(played.lengthen('10:09', ['links'], MINUTE)).toBe(null)
  expect(played.wall('links', '10:09')).toBe('voorronde/ibis/pitch, left 10:12 (180 s)')
  expect(played.steer('10:10', 'previous', ['links'])).toBe(null)
  expect(played.wall('links', '10:11')).toBe('voorronde/reiger/vragen, left 10:12 (60 s)')
})

test('T32: finals are of the teams that are named, in that order, wherever they have their room', () => {
  const hall = { scope: 'rooms', rooms: ['plein'] }
  for (const [other, rooms] of [
    [{ scope: 'plenary' }, 'all'],
    [hall, ['plein']],
  ] as const) {
    const played = pitches({ ...TURNS, order: ['kluut', 'reiger'] }, other)
    expect(played.wall('plein', '10:01')).toBe('voorronde/kluut/pitch, left 10:03 (120 s)')
    expect(played.steer('10:06', 'next', rooms === 'all' ? 'all' : [...rooms])).toBe(null)
    expect(played.wall('plein', '10:07')).toBe('voorronde/reiger/pitch, left 10:09 (120 s)')
  }
})

test('T33: what is for some groups interrupts no other, and cuts what its own rooms are at', () => {
  const played = new PlayedDay(
    smallDay({
      rooms: ['hall Plein', 'Links', 'Rechts'],
      items: [
        ['Lang', '11:00', '12:45', { rooms: ['links'] }],
        ['Kort', '11:00', '11:45', { rooms: ['rechts'] }],
        ['Pauze', '11:45', '11:55', { kind: 'break', scope: 'free', groups: ['praters'] }],
        ['Lunch', '12:45', '13:30', { kind: 'lunch', scope: 'free' }],
      ],
      groups: ['makers', 'praters'].map((id) => ({ id, title: { nl: id } })),
    }),
  )
  const { day } = played.state
  const groupOf = { links: ['makers'], rechts: ['praters'] } as Record<string, string[]>
  const rooms = day.rooms.map((room) => ({ ...room, groups: groupOf[room.id] }))
  const grouped = new PlayedDay({ ...day, rooms })
  expect(grouped.wall('links', '11:50')).toBe('lang, left 12:45 (3300 s)')
  expect(grouped.lengthen('11:30', ['rechts'], 10 * MINUTE)).toEqual(
    expect.objectContaining({ name: 'cut-short' }),
  )
  expect(grouped.wall('rechts', '11:50')).toBe('pauze, left 11:55 (300 s)')
  expect(grouped.moment('plein', '11:50').slot).toBe(null)
})

test('T34: what is in a room begins once people have walked there, also from what runs late', () => {
  const played = new PlayedDay(
    smallDay({
      walkMinutes: 5,
      rooms: ['hall Plein', 'Links'],
      items: [
        ['Opening', '13:00', '13:20'],
        ['Gesprek', '13:20', '14:00', { rooms: ['links'] }],
        ['Slot', '14:00', '14:30'],
      ],
    }),
  )
  expect(played.span('links', 'gesprek')).toBe('13:25–14:00')
  expect(played.wall('links', '13:21')).toBe('nothing, until 13:25 (240 s)')
  expect(played.lengthen('13:10', 'all', 10 * MINUTE)).toBe(null)
  expect(played.span('links', 'gesprek')).toBe('13:35–14:00')
})

test('T35: a room of a grid in which nothing is on is free until its next session', () => {
  const rounds = [
    { id: 'ronde-1', start: '10:00', end: '10:30' },
    { id: 'ronde-2', start: '10:40', end: '11:10' },
    { id: 'ronde-3', start: '11:20', end: '11:50' },
  ]
  const block = { kind: 'workshops', scope: 'rooms', rounds } as const
  const played = new PlayedDay(
    smallDay({
      rooms: ['hall Plein', 'Links', 'Rechts'],
      items: [
        ['Sessies', '10:00', '12:00', block],
        ['Brood', '10:00', '10:30', { kind: 'workshop', parent: 'sessies', rooms: ['links'] }],
        [
          'Zang',
          '10:00',
          '10:30',
          {
            ...{ kind: 'workshop', parent: 'sessies', rooms: ['rechts'] },
            round: ['ronde-1', 'ronde-3'],
          },
        ],
        ['Soep', '12:00', '13:00', { kind: 'lunch', scope: 'free' }],
      ],
    }),
  )
  expect(played.span('links', 'sessies/ronde-2')).toBe('10:30–11:50')
  expect(played.wall('rechts', '10:45')).toBe('sessies/ronde-2, left 11:10 (1500 s)')
  // What is held twice is on twice.
  expect(played.wall('rechts', '11:25')).toBe('zang/ronde-3, left 11:50 (1500 s)')
})
