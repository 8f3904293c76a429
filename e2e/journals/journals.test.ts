// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { openFormat1 } from './open-format-1.ts'
import { outcomeOf } from './outcome.ts'
import { dayText, type RecordedJournal, recordedVersions } from './recorded.ts'

// The last rules of format 1: what was written in it is read by them.
const LAST = '74c64e7'

/** How a journal opens today, in words, and whether whoever opens it is told of it. */
function opened(journal: RecordedJournal): { outcome: string; isTold: boolean } {
  const personIds = new Set(
    journal.entries.flatMap(({ by }) => ('personId' in by ? by.personId : [])),
  )
  for (const { after, at, ...golden } of journal.golden) {
    const entries = journal.entries.filter(({ seq }) => seq <= after)
    const found = openFormat1(dayText(journal), entries, at, ({ hub, readOtherwise }) => {
      const isSame = isDeepStrictEqual(outcomeOf(hub, personIds, at), golden)
      return { isSame, readOtherwise }
    })
    const isTold = found.readOtherwise.length > 0
    if (isTold) return { outcome: `told that ${found.readOtherwise[0]} is read otherwise`, isTold }
    if (!found.isSame) return { outcome: `read otherwise from ${after} on`, isTold }
  }
  return { outcome: 'as it was', isTold: false }
}

const recorded = recordedVersions('format-1').flatMap(({ commit, journals }) =>
  journals.map((journal) => ({ commit, journal, ...opened(journal) })),
)

test('every day that was ever recorded opens', () => {
  expect(recorded).toHaveLength(81)
})

test('what was written by the last rules of its format is just as it was', () => {
  const ofLast = recorded.filter(({ commit }) => commit === LAST)
  expect(ofLast.map(({ outcome }) => outcome)).toEqual(Array(9).fill('as it was'))
})

test('what older rules wrote is as it was, or whoever opens it is told', () => {
  const otherwise = recorded.filter(({ outcome }) => outcome !== 'as it was')
  const lines = otherwise.map(({ commit, journal, outcome }) =>
    [commit, journal.name, outcome].join(', '),
  )
  expect(lines).toMatchInlineSnapshot(`
    [
      "4e3f59d, a Staatsprint, told that 5 is read otherwise",
      "4e3f59d, steering alone, with undo and redo, read otherwise from 9 on",
      "e97f400, a Staatsprint, told that 10 is read otherwise",
      "e97f400, steering alone, with undo and redo, read otherwise from 9 on",
      "f4e7534, a Staatsprint, told that 9 is read otherwise",
      "f4e7534, steering alone, with undo and redo, told that 8 is read otherwise",
      "64fb967, a Staatsprint, read otherwise from 18 on",
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
