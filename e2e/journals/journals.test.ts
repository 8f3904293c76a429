// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { STATE_VERSION } from '../../shared/state/facts/fact.ts'
import { openedCommands, openedFacts } from './opened.ts'
import { commandJournals, factJournals, LAST_OF_FORMAT_1 } from './recorded.ts'

const commands = commandJournals().map((journal) => ({
  ...journal,
  outcome: openedCommands(journal),
}))

test('every day that was ever stored as commands opens', () => {
  expect(commands).toHaveLength(81)
})

test('what was stored by the last rules of its format is just as it was', () => {
  const ofLast = commands.filter(({ commit }) => commit === LAST_OF_FORMAT_1)
  expect(ofLast.map(({ outcome }) => outcome)).toEqual(Array(9).fill('as it was'))
})

test('what older rules stored is as it was, or is known to be read otherwise', () => {
  const otherwise = commands.filter(({ outcome }) => outcome !== 'as it was')
  const lines = otherwise.map(({ commit, name, outcome }) => [commit, name, outcome].join(', '))
  expect(lines).toMatchInlineSnapshot(`
    [
      "4e3f59d, a Staatsprint, told that 5 is read otherwise",
      "4e3f59d, steering alone, with undo and redo, told that 11 is read otherwise",
      "e97f400, a Staatsprint, told that 10 is read otherwise",
      "e97f400, steering alone, with undo and redo, told that 14 is read otherwise",
      "f4e7534, a Staatsprint, told that 9 is read otherwise",
      "f4e7534, steering alone, with undo and redo, told that 8 is read otherwise",
      "64fb967, a Staatsprint, told that 28 is read otherwise",
      "64fb967, a day of Zo bouwen wij, told that 9 is read otherwise",
      "64fb967, steering alone, with undo and redo, told that 7 is read otherwise",
      "58b7659, a Staatsprint, told that 40 is read otherwise",
      "58b7659, steering alone, with undo and redo, told that 3 is read otherwise",
      "c3ca8ee, a Staatsprint, told that 51 is read otherwise",
      "c3ca8ee, a day of Zo bouwen wij, told that 19 is read otherwise",
      "c3ca8ee, steering alone, with undo and redo, told that 34 is read otherwise",
      "b1dd9c6, a Staatsprint, told that 30 is read otherwise",
      "b1dd9c6, steering alone, with undo and redo, told that 7 is read otherwise",
      "dfc4ce3, a Staatsprint, told that 6 is read otherwise",
      "dfc4ce3, steering alone, with undo and redo, read otherwise from 36 on",
      "81c3a2f, a Staatsprint, told that 24 is read otherwise",
      "81c3a2f, a day of Zo bouwen wij, told that 55 is read otherwise",
      "81c3a2f, steering alone, with undo and redo, told that 5 is read otherwise",
      "d44f813, a day of Zo bouwen wij, read otherwise from 45 on",
    ]
  `)
})

test('every day that was ever stored as facts is just as it was', () => {
  const facts = factJournals()
  expect(facts.map(openedFacts)).toEqual(facts.map(() => 'as it was'))
})

test('a day of the present version is recorded: `node e2e/journals/record.ts` does it', () => {
  expect(factJournals(STATE_VERSION)).not.toEqual([])
})
