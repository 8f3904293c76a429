// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { roomDigits } from './room-digits.ts'

const [hall, room] = sampleDay('staatsprint').rooms

/** The digits of rooms with these names, in their order; `*` marks a hall. */
function digitsOf(...names: string[]): (string | undefined)[] {
  if (!hall || !room) throw new Error('the sample day has a hall and rooms')
  const rooms = names.map((name, index) => ({
    ...(name.startsWith('*') ? hall : room),
    id: `room-${index}`,
    name: { nl: name.replace('*', '') },
  }))
  const digits = roomDigits({ ...sampleDay('staatsprint'), rooms })
  return rooms.map(({ id }) => digits.get(id))
}

test('a room with a number has that digit, and the hall beside it the zero', () => {
  expect(digitsOf('*Grote zaal', 'Zaal 1', 'Zaal 2', 'Zaal 3')).toEqual(['0', '1', '2', '3'])
  expect(digitsOf('Zaal 2', 'Foyer', '*Aula', 'Zaal 1')).toEqual(['2', '3', '0', '1'])
})

test('without numbers rooms have digits in the day’s order, the tenth the zero, and no more', () => {
  expect(digitsOf('*Plein', 'Atelier', 'Kas')).toEqual(['1', '2', '3'])
  const many = Array.from({ length: 11 }, (_, index) => `Kamer ${'ABCDEFGHIJK'[index]}`)
  expect(digitsOf(...many)).toEqual([...'1234567890', undefined])
})

test('what only looks like a number of the room is none, and no digit is given twice', () => {
  expect(digitsOf('Zaal 12', 'B2', 'C2')).toEqual(['1', '2', '3'])
  expect(digitsOf('Links 1', 'Rechts 1', 'Zaal 2')).toEqual(['1', '3', '2'])
})
