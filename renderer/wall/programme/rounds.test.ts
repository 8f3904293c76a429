// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Item, smallDay } from '../../../shared/day/small-day.test-kit.ts'
import { wallAt } from './small-wall.test-kit.ts'

const ROOMS = ['hall Plein', 'Foyer', 'Zilt', 'Zand']

/** A round of workshops side by side, with time to walk there; `parent` where they lie in a block. */
function roundOf(parent?: string) {
  const inside = parent ? { parent } : {}
  const block: Item[] = parent
    ? [['Ronde', '13:30', '14:10', { kind: 'workshops', scope: 'free' }]]
    : []
  return smallDay({
    rooms: ROOMS,
    items: [
      ['Opening', '13:00', '13:20'],
      ...block,
      ['Zilte teelten', '13:30', '14:10', { kind: 'workshop', rooms: ['zilt'], ...inside }],
      ['Zandmotor', '13:30', '14:00', { kind: 'workshop', rooms: ['zand'], ...inside }],
      ['Pauze', '14:10', '14:30', { kind: 'break', scope: 'free' }],
    ],
  })
}

for (const [how, day, title] of [
  ['without a parent', roundOf(), 'in de zalen'],
  ['in a block', roundOf('ronde'), 'Ronde'],
] as const) {
  test(`a round ${how}: where no workshop is, the wall says what is where, also while people walk`, () => {
    for (const roomId of ['plein', 'foyer']) {
      expect(wallAt(day, roomId, '13:22')).toMatchObject({
        directions: ['13:30 Zilt: Zilte teelten', '13:30 Zand: Zandmotor'],
        head: expect.stringMatching(`${title}, Begint om 13:30$`),
      })
      expect(wallAt(day, roomId, '13:40')).toMatchObject({
        directions: ['Nu Zilt: Zilte teelten', 'Nu Zand: Zandmotor'],
        next: 'Pauze, om 14:10, 20 min',
      })
      expect(wallAt(day, roomId, '14:05').directions).toEqual(['Nu Zilt: Zilte teelten'])
      expect(wallAt(day, roomId, '13:10').directions).toEqual([])
      expect(wallAt(day, roomId, '14:15').directions).toEqual([])
    }
  })

  test(`a round ${how}: a workshop’s own door says what it is and when, while people walk`, () => {
    expect(wallAt(day, 'zilt', '13:22')).toMatchObject({
      title: 'Zilte teelten',
      minutes: 8,
      directions: [],
    })
    expect(wallAt(day, 'zilt', '13:40')).toMatchObject({ title: 'Zilte teelten', directions: [] })
  })
}

test('a wall with nothing of its own says until when the others go on, up to its own next item', () => {
  const day = smallDay({
    rooms: ROOMS,
    items: [
      ['Lang', '11:00', '12:45', { rooms: ['zilt'] }],
      ['Kort', '11:00', '11:30', { rooms: ['zand'] }],
      ['Los', '11:30', null, { rooms: ['zand'] }],
      ['Pauze', '11:45', '11:55', { kind: 'break', scope: 'free' }],
    ],
  })
  expect(wallAt(day, 'foyer', '11:10').head).toBe('Nu in de zalen, Tot 11:45')
  expect(wallAt(day, 'foyer', '11:40').directions).toEqual(['Nu Zilt: Lang', 'Nu Zand: Los'])
  expect(wallAt(day, 'foyer', '12:00')).toMatchObject({
    directions: ['Nu Zilt: Lang'],
    head: 'Nu in de zalen, Tot 12:45',
  })
  // Hours before, nobody looks for where to go, and when all is over the day is.
  expect(wallAt(day, 'foyer', '09:00').directions).toEqual([])
  expect(wallAt(day, 'foyer', '13:00')).toMatchObject({ title: 'Bedankt', directions: [] })
  // A room that waits for its own first item says so, whatever began before it elsewhere.
  expect(wallAt(day, 'zilt', '10:50').kicker).toBe('Welkom')
})

test('a plenary item says where it is by the place’s own name, and nothing where nobody knows', () => {
  const kicker = (rooms: string[], roomId: string, other = {}) =>
    wallAt(smallDay({ rooms, items: [['Opening', '10:00', '11:00', other]] }), roomId, '10:10')
      .kicker
  expect(kicker(ROOMS, 'zilt')).toBe('Nu in Plein')
  expect(kicker(ROOMS, 'plein')).toBe(null)
  const inFoyer = { scope: 'plenary', rooms: ['foyer'] }
  expect(kicker(ROOMS, 'zilt', inFoyer)).toBe('Nu in Foyer')
  expect(kicker(ROOMS, 'plein', inFoyer)).toBe('Nu in Foyer')
  expect(kicker(ROOMS, 'foyer', inFoyer)).toBe(null)
  expect(kicker(['hall Een', 'hall Twee', 'Zilt'], 'zilt')).toBe('Met iedereen')
  expect(kicker(['Zilt'], 'zilt')).toBe(null)
})

test('on a day with one room all that is for the rooms is there, also where it is a hall', () => {
  const items: Item[] = [
    ['Start', '09:00', '09:15', { scope: 'rooms' }],
    ['Schetsen', '09:15', '11:00', { scope: 'rooms', kind: 'workshop' }],
    ['Lunch', '12:00', '13:00', { scope: 'rooms', kind: 'lunch' }],
  ]
  for (const room of ['hall Lokaal', 'Lokaal']) {
    const day = smallDay({ rooms: [room], items })
    expect(wallAt(day, 'lokaal', '09:30')).toMatchObject({
      kicker: null,
      title: 'Schetsen',
      label: 'Nog',
      next: 'Lunch, om 12:00, 60 min',
    })
  }
})
