// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { editedBy } from '../../day/edits/edited.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { groupDifferences } from './group-difference.ts'
import { type GroupList, groupsIn } from './group-list.ts'

const day = sampleDay('staatsprint')

function listIn(text: string, name?: string): GroupList {
  const bytes = new TextEncoder().encode(text)
  const read = groupsIn(name === undefined ? { text } : { name, bytes })
  if ('problem' in read) throw new Error(read.problem.name)
  return read
}
const short = ({ groups }: GroupList) => groups.map(({ name, seats }) => [name, seats])

/** Counts up: codes that differ. */
function counted(): () => number {
  let count = 0
  return () => {
    count += 1
    return (count * 0.137) % 1
  }
}

test('groups and seats are read from a CSV, a table that was pasted, and bare lines', () => {
  const expected = [
    ['Groep A', 8],
    ['Groep B', 6],
  ]
  expect(short(listIn('Groep;Plaatsen\nGroep A;8\nGroep B;6\n', 'groepen.csv'))).toEqual(expected)
  expect(short(listIn('Groep\tAantal\nGroep A\t8\nGroep B\t6'))).toEqual(expected)
  expect(short(listIn('Groep A, 8\nGroep B, 6'))).toEqual(expected)
  expect(short(listIn('- Groep A (8)\n- Groep B: 6'))).toEqual(expected)
  expect(short(listIn('Groep A\nGroep B'))).toEqual([
    ['Groep A', null],
    ['Groep B', null],
  ])
})

test('a list of people becomes groups with as many seats, and no name of anybody is left in it', () => {
  const list = listIn(
    'Naam;E-mail;Groep\nAnna Bakker;anna@example.org;Oost\nWim de Boer;wim@example.org;West\nNoor Visser;;Oost\nZonder Groep;z@example.org;\n',
    'deelnemers.csv',
  )
  expect(short(list)).toEqual([
    ['Oost', 2],
    ['West', 1],
  ])
  expect(list.droppedPeople).toBe(3)
  expect(list.problems).toEqual([{ line: 5, name: 'no-group', text: '' }])
  expect(JSON.stringify(list)).not.toMatch(/Anna|Bakker|Wim|Boer|Noor|Visser|Zonder|example/)
})

test('what can’t be is said by row, and the rest is read', () => {
  const list = listIn(
    `Groep;Plaatsen\nA;8\nB;acht\nC;1e3\nD;-1\nE;1000000000\n;4\nA;9\n${'x'.repeat(130)};4\nF;7\n`,
    'groepen.csv',
  )
  expect(short(list)).toEqual([
    ['A', 8],
    ['F', 7],
  ])
  expect(list.problems.map(({ line, name }) => [line, name])).toEqual([
    [3, 'not-seats'],
    [4, 'not-seats'],
    [5, 'not-seats'],
    [6, 'not-seats'],
    [7, 'no-group'],
    [8, 'other-seats'],
    [9, 'name-too-long'],
  ])
})

test('a list becomes teams with codes of their own; teams that it doesn’t name stay', () => {
  const { groups } = listIn(
    'Groep;Plaatsen;Zaal\nDelta;6;Zaal 2\nNieuw;7;\nVeer;;Kelder\n',
    'g.csv',
  )
  const { groups: told, unnamed } = groupDifferences(day, groups, counted())
  expect(told.map(({ kind, room }) => [kind, room?.id ?? null])).toEqual([
    ['changed', 'zaal-2'],
    ['new', 'zaal-1'],
    ['no-room', null],
  ])
  expect(unnamed).toHaveLength(day.teams.length - 1)
  const after = editedBy(
    day,
    told.flatMap(({ edits }) => edits),
  )
  if (!('value' in after)) throw new Error(after.refusal.name)
  const teams = after.value.teams.filter(({ id }) => id === 'delta' || id === 'nieuw')
  expect(teams).toMatchObject([
    { id: 'delta', seats: 6, joinCode: expect.stringMatching(/^.{4}$/) },
    { id: 'nieuw', seats: 7, room: 'zaal-1', joinCode: expect.stringMatching(/^.{4}$/) },
  ])
  expect(new Set(teams.map(({ joinCode }) => joinCode)).size).toBe(2)
  // Once more it changes nothing.
  const again = groupDifferences(after.value, groups.slice(0, 2), counted())
  expect(again.groups.map(({ kind }) => kind)).toEqual(['same', 'same'])
})
