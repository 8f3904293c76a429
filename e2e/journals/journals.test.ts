// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import type { Hub } from '../../electron/hub/hub.ts'
import { detailOf } from '../../electron/machine/start-problem.ts'
import { openFormat1 } from './open-format-1.ts'
import { outcomeOf } from './outcome.ts'
import { dayText, type RecordedJournal, recordedVersions } from './recorded.ts'

/** How a journal opens today: `as it was`, or what is wrong. */
function opened(journal: RecordedJournal): string {
  const personIds = new Set(journal.entries.flatMap(({ by }) => by.personId ?? []))
  try {
    for (const { after, at, ...golden } of journal.golden) {
      const entries = journal.entries.filter(({ seq }) => seq <= after)
      const look = (hub: Hub) => outcomeOf(hub, personIds, at)
      const outcome = openFormat1(dayText(journal), entries, at, look)
      if (!isDeepStrictEqual(outcome, golden)) return `read otherwise from ${after} on`
    }
    return 'as it was'
  } catch (error) {
    return `refused: ${detailOf(error).replace(/\/\S*/, 'FILE')}`
  }
}

test('what older rules accepted opens as it was', () => {
  const found = recordedVersions('format-1').flatMap(({ commit, journals }) =>
    journals.map((journal) => [commit, journal.name, opened(journal)].join(', ')),
  )
  expect(found.filter((line) => !line.endsWith('as it was'))).toMatchInlineSnapshot(`
    [
      "4e3f59d, a Staatsprint, refused: FILE is damaged ([); --replace begins anew",
      "4e3f59d, steering alone, with undo and redo, refused: FILE is damaged ([); --replace begins anew",
      "e97f400, a Staatsprint, refused: FILE is damaged ([); --replace begins anew",
      "e97f400, steering alone, with undo and redo, refused: FILE is damaged ([); --replace begins anew",
      "f4e7534, a Staatsprint, refused: FILE is damaged ([); --replace begins anew",
      "f4e7534, steering alone, with undo and redo, refused: FILE is damaged ([); --replace begins anew",
      "64fb967, a Staatsprint, read otherwise from 18 on",
      "64fb967, a day of Zo bouwen wij, refused: entry 9 (redo) is refused now: undo-is-stale",
      "64fb967, steering alone, with undo and redo, refused: entry 7 (lengthen) is refused now: stale",
      "58b7659, a Staatsprint, refused: entry 40 (lengthen) is refused now: no-break",
      "58b7659, steering alone, with undo and redo, refused: entry 3 (begin) is refused now: stale",
      "c3ca8ee, a Staatsprint, refused: entry 51 (begin) is refused now: has-begun",
      "c3ca8ee, a day of Zo bouwen wij, refused: entry 19 (begin) is refused now: has-begun",
      "c3ca8ee, steering alone, with undo and redo, refused: entry 34 (begin) is refused now: has-begun",
      "b1dd9c6, a Staatsprint, refused: entry 30 (lengthen) is refused now: no-break",
      "b1dd9c6, steering alone, with undo and redo, refused: entry 7 (lengthen) is refused now: no-break",
      "dfc4ce3, a Staatsprint, refused: entry 6 (lengthen) is refused now: no-break",
      "dfc4ce3, steering alone, with undo and redo, read otherwise from 36 on",
      "81c3a2f, a Staatsprint, refused: entry 24 (absorb) is refused now: stale",
      "81c3a2f, a day of Zo bouwen wij, refused: entry 55 (undo) is refused now: undo-is-stale",
      "81c3a2f, steering alone, with undo and redo, refused: entry 5 (lengthen) is refused now: no-break",
      "d44f813, a day of Zo bouwen wij, read otherwise from 45 on",
    ]
  `)
})
