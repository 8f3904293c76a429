// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../../../shared/day/day.ts'
import { editedBy } from '../../../../shared/day/edits/edited.ts'
import { smallDay } from '../../../../shared/day/small-day.test-kit.ts'
import { TABLES, type TableId, tagsOf } from '../model/tables.ts'
import { pastedLines } from './pasted-lines.ts'
import { type Pasted, placedIn, proposalFor } from './pasted-rows.ts'

const DAY = smallDay({ rooms: ['hall Grote zaal', 'Zaal 1', 'Zaal 2'], items: [] })
const ABOUT = { width: 3, isLoose: true, isNumbered: false }

function pastedIn(id: TableId, text: string, at = { row: 99, column: 0 }, day = DAY): Pasted {
  const columns = TABLES[id].columns(day, tagsOf(day))
  return placedIn(TABLES[id], day, columns, text, at)
}

function proposed(id: TableId, text: string, addsRooms = true, day = DAY) {
  return proposalFor(TABLES[id], day, pastedIn(id, text, undefined, day), addsRooms)
}

function after(id: TableId, text: string, day = DAY): EventDay {
  const result = editedBy(day, proposed(id, text, true, day).edits)
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test.each([
  ['cells of a spreadsheet', 'Zon\tZaal 1\r\nMaan\tZaal 2\r\n', 'Zon|Zaal 1/Maan|Zaal 2'],
  ['a cell of two lines, with quotes', '"Zon\n""één"""\tZaal 1', 'Zon\n"één"|Zaal 1'],
  ['a quote that stands in a cell', '5" scherm\tZaal 1', '5" scherm|Zaal 1'],
  ['lines of a mail', '> - Zon (Zaal 1)\n> - Maan (Zaal 2)', 'Zon|Zaal 1/Maan|Zaal 2'],
  ['numbered lines', '1. Zon – Zaal 1\n2) Maan – Zaal 2', 'Zon|Zaal 1/Maan|Zaal 2'],
  ['a table of Markdown', '| Team | Zaal |\n|---|---|\n| Zon | Zaal 1 |', 'Team|Zaal/Zon|Zaal 1'],
  ['cells far apart', `Zon${' '.repeat(200_000)}Zaal 1`, 'Zon|Zaal 1'],
  ['names alone', 'Duin\n\nVeen-Oost\nZee, strand en wad', 'Duin/Veen-Oost/Zee, strand en wad'],
  ['a sign in one name of three is part of it', 'Duin\nVeen: noord\nZee', 'Duin/Veen: noord/Zee'],
])('%s are rows and cells', (_name, text, expected) => {
  const rows = pastedLines(text, ABOUT)
  expect(rows.map((row) => row.join('|')).join('/')).toBe(expected)
})

test('a room that a team names and that isn’t there is proposed, and added once in the same command', () => {
  const { newRooms, edits } = proposed('teams', 'Zon\tZaal 1\nMaan\tZaal 9\nMars\tzaal 9')
  expect(newRooms).toEqual(['Zaal 9'])
  expect(edits.map((edit) => edit.type === 'add' && edit.in.list)).toEqual([
    ...['rooms', 'teams', 'teams', 'teams'],
  ])
  expect(after('teams', 'Maan\tZaal 9\nMars\tzaal 9').teams).toEqual([
    { id: 'maan', name: { nl: 'Maan' }, room: 'zaal-9' },
    { id: 'mars', name: { nl: 'Mars' }, room: 'zaal-9' },
  ])
})

test('where it is not to be added, its rows wait and the others are kept', () => {
  const { rows, edits } = proposed('teams', 'Zon\tZaal 1\nMaan\tZaal 9', false)
  expect(rows.map(({ cells }) => cells[1]?.newRoom)).toEqual([null, 'Zaal 9'])
  expect(edits).toHaveLength(1)
})

test('heads say which column is which, in any order and either language', () => {
  const { rooms } = after('rooms', 'Farthest seat (m)\tRoom\tKind\n7,5\tDuin\thall\n\tVeen\tplek')
  expect(rooms.slice(3)).toEqual([
    {
      ...{ id: 'duin', name: { nl: 'Duin' }, kind: 'hall' },
      viewing: { diagonalInch: 55, farthestMetres: 7.5 },
    },
    { id: 'veen', name: { nl: 'Veen' }, kind: 'place' },
  ])
})

test('a bad value is told at its cell, and keeps its own row alone', () => {
  const { rows, edits } = proposed('rooms', 'Duin\tplenair\nVeen\tserre')
  expect(rows[1]?.cells[1]?.problem?.nl).toBe(
    '‘serre’ staat er niet bij. Kies uit: grote zaal, werkzaal, plek zonder teams.',
  )
  expect(edits).toHaveLength(1)
})

test('challenges take the numbers of their lines, or the next that is free', () => {
  const titlesOf = ({ challenges }: EventDay) =>
    challenges.map(({ number, title }) => `${number} ${title.nl}`)
  const numbered = after('challenges', '3. Stille straat\n4. Warm huis')
  expect(titlesOf(numbered)).toEqual(['3 Stille straat', '4 Warm huis'])
  expect(titlesOf(after('challenges', 'Groen dak\nLicht plein', numbered))).toEqual([
    ...['3 Stille straat', '4 Warm huis', '5 Groen dak', '6 Licht plein'],
  ])
})

test('the same rows pasted again change nothing, and with one cell mended that one', () => {
  const day = after('teams', 'Zon\tZaal 1\nMaan\tZaal 2')
  expect(proposed('teams', 'Zon\tZaal 1\nMaan\tZaal 2', true, day).edits).toEqual([])
  expect(proposed('teams', 'Zon\tZaal 1\nMaan\tZaal 1', true, day).edits).toEqual([
    { type: 'change', in: { list: 'teams' }, id: 'maan', set: { room: 'zaal-1' } },
  ])
})

test('from a cell within the table pasted cells go over what is there', () => {
  const pasted = pastedIn('rooms', 'Duin\nVeen', { row: 1, column: 0 })
  expect(proposalFor(TABLES.rooms, DAY, pasted, true).edits).toEqual([
    { type: 'change', in: { list: 'rooms' }, id: 'zaal-1', set: { name: { nl: 'Duin' } } },
    { type: 'change', in: { list: 'rooms' }, id: 'zaal-2', set: { name: { nl: 'Veen' } } },
  ])
})

test('more dates make an event of several, and are written down with the first', () => {
  expect(after('days', '14 maart 2026\tFinale\n15-3-2026').days).toEqual([
    { id: 'small', date: '2026-03-13' },
    { id: 'finale', date: '2026-03-14', title: { nl: 'Finale' } },
    { id: '2026-03-15', date: '2026-03-15' },
  ])
})
