// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { saidTogether } from './said-together.ts'

test('rooms of several kinds are said in one piece, each kind together', () => {
  const said = (...rooms: string[]) => saidTogether(rooms, 'nl')
  expect(said('Zaal 1', 'Zaal 2', 'Zaal 3')).toBe('Zaal 1 t/m 3')
  expect(said('Foyer', 'Tuin')).toBe('Foyer en Tuin')
  expect(said('Zaal 1', 'Zaal 2', 'Foyer', 'Zaal 3')).toBe('Zaal 1 t/m 3, Foyer')
  expect(said('Grote zaal', 'Zaal 1')).toBe('Grote zaal en Zaal 1')
  expect(said()).toBe('')
})
