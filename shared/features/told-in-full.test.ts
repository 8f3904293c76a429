// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../day/sample-day.test-kit.ts'
import { deskWords } from '../i18n/desk/desk.ts'
import type { DeskCommand } from './commands.ts'
import { whatAndWhere, whatInFull, whatOf } from './told.ts'

const day = sampleDay('staatsprint')
const workshops = sampleDay('zo-bouwen-wij')

test('what was done is told with what it was about, and with its rooms', () => {
  const rooms = ['zaal-2']
  const saw = {}
  const told: [DeskCommand, string][] = [
    [
      { type: 'message', rooms, text: 'Koffie staat klaar' },
      'Bericht ‘Koffie staat klaar’ (Zaal 2)',
    ],
    [
      { type: 'message', rooms, text: 'Denk aan de foto van je team, om half vier bij de trap' },
      'Bericht ‘Denk aan de foto van je team, o…’ (Zaal 2)',
    ],
    [{ type: 'message', rooms, text: '' }, 'Bericht weggehaald (Zaal 2)'],
    [
      { type: 'begin', rooms: 'all', saw, spanId: 'fase3/stap-2', at: on(day, '13:20') },
      'Naar Dot voting om 13:20 (alle zalen)',
    ],
    [
      { type: 'pace', rooms, saw, spanId: 'fase2', pace: 'facilitator' },
      'Gaat verder met ‘volgende’, Het probleem definiëren (Zaal 2)',
    ],
    [{ type: 'face', rooms, face: 'marks' }, 'Klok verborgen (Zaal 2)'],
    [
      { type: 'runOver', rooms, saw, byMs: 300_000 },
      '+5 minuten, loopt uit tot ‘volgende’ (Zaal 2)',
    ],
  ]
  expect(told.map(([command]) => whatAndWhere(command, day, 'nl'))).toEqual(
    told.map(([, text]) => text),
  )
})

test('a workshop that was given a room and a time is told of by its title', () => {
  const [slot] = workshops.slots.filter(({ parent }) => parent !== undefined)
  const [room] = workshops.rooms
  if (!slot || !room) throw new Error('the sample day has workshops and rooms')
  const command = { slotId: slot.id, rooms: [room.id], start: '13:30', end: '14:10' }
  const title = typeof slot.title === 'string' ? slot.title : slot.title.nl
  expect(whatInFull({ type: 'schedule', ...command }, workshops, 'nl')).toBe(`${title} 13:30–14:10`)
  const night = { ...command, start: '23:30', end: '24:15' }
  expect(whatInFull({ type: 'schedule', ...night }, workshops, 'nl')).toBe(`${title} 23:30–00:15`)
})

test('what was done and where have one colon between them at most', () => {
  const { done } = deskWords.nl
  const begin = { type: 'begin', rooms: 'all', saw: {}, spanId: 'fase4', at: null } as const
  expect(done(whatInFull(begin, day, 'nl'), 'alle zalen')).toBe(
    'Naar Pitch voorbereiden: alle zalen',
  )
  expect(done(whatOf({ type: 'undo', saw: 1 }, 'nl'), whatAndWhere(begin, day, 'nl'))).toBe(
    'Ongedaan gemaakt: Naar Pitch voorbereiden (alle zalen)',
  )
})
