// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { roomsTogether } from './rooms-together.ts'

test('rooms of one kind share its word, and a row of them is said by its ends', () => {
  const said = (...rooms: string[]) => {
    const { word, names } = roomsTogether(rooms, 'nl')
    return word === null ? names : `${word}: ${names}`
  }
  expect(said('Werkruimte 1')).toBe('Werkruimte: 1')
  expect(said('Werkruimte 1', 'Werkruimte 2')).toBe('Werkruimte: 1 en 2')
  expect(said('Zaal 1', 'Zaal 3', 'Zaal 4')).toBe('Zaal: 1, 3 en 4')
  expect(said('Zaal 1', 'Zaal 2', 'Zaal 3', 'Zaal 4')).toBe('Zaal: 1 t/m 4')
  expect(said('Zaal 1', 'Zaal 3', 'Zaal 4', 'Zaal 5', 'Zaal 6')).toBe('Zaal: 1 en 3 t/m 6')
  expect(said('Zaal A', 'Zaal B', 'Zaal C')).toBe('Zaal: A, B en C')
  expect(said('Zaal 1', 'Werkruimte 1')).toBe('Zaal 1 en Werkruimte 1')
  expect(said('Grote zaal', 'Foyer')).toBe('Grote zaal en Foyer')
  expect(roomsTogether(['Room 1', 'Room 2', 'Room 3'], 'en').names).toBe('1 to 3')
})
