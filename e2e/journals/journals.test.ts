// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { EventDay } from '../../shared/day/day.ts'
import { apply } from '../../shared/state/apply.ts'
import { Entry } from '../../shared/state/entry.ts'
import { firstState } from '../../shared/state/state.ts'
import { outcomeOf } from './outcome.ts'
import { dayText, type RecordedJournal, recordedVersions } from './recorded.ts'

/** What today's rules make of a journal that older rules accepted: `as it was`, or what is wrong. */
function replayed(journal: RecordedJournal): string {
  const day = EventDay.safeParse(JSON.parse(dayText(journal)))
  if (!day.success) return 'day refused'
  let state = firstState(day.data)
  for (const raw of journal.entries) {
    const applied = apply(state, Entry.parse(raw))
    if ('refusal' in applied) return `refused at ${raw.seq}: ${applied.refusal.name}`
    state = applied.value
    const golden = journal.golden.find(({ after }) => after === raw.seq)
    if (!golden) continue
    const { after, at, ...outcome } = golden
    if (!isDeepStrictEqual(outcomeOf(state, at), outcome)) return `read otherwise from ${after} on`
  }
  return 'as it was'
}

test('what older rules accepted is refused or read otherwise by the rules of today', () => {
  const found = recordedVersions('format-1').flatMap(({ commit, journals }) =>
    journals.map((journal) => [commit, journal.name, replayed(journal)].join(', ')),
  )
  expect(found).toMatchInlineSnapshot(`
    [
      "4e3f59d, a Staatsprint, day refused",
      "4e3f59d, a day of Zo bouwen wij, as it was",
      "4e3f59d, steering alone, with undo and redo, day refused",
      "e97f400, a Staatsprint, day refused",
      "e97f400, a day of Zo bouwen wij, as it was",
      "e97f400, steering alone, with undo and redo, day refused",
      "f4e7534, a Staatsprint, day refused",
      "f4e7534, a day of Zo bouwen wij, as it was",
      "f4e7534, steering alone, with undo and redo, day refused",
      "64fb967, a Staatsprint, read otherwise from 18 on",
      "64fb967, a day of Zo bouwen wij, refused at 9: undo-is-stale",
      "64fb967, steering alone, with undo and redo, refused at 7: stale",
      "58b7659, a Staatsprint, refused at 40: no-break",
      "58b7659, a day of Zo bouwen wij, as it was",
      "58b7659, steering alone, with undo and redo, refused at 3: stale",
      "c3ca8ee, a Staatsprint, refused at 51: has-begun",
      "c3ca8ee, a day of Zo bouwen wij, refused at 19: has-begun",
      "c3ca8ee, steering alone, with undo and redo, refused at 34: has-begun",
      "b1dd9c6, a Staatsprint, refused at 30: no-break",
      "b1dd9c6, a day of Zo bouwen wij, as it was",
      "b1dd9c6, steering alone, with undo and redo, refused at 7: no-break",
      "dfc4ce3, a Staatsprint, refused at 6: no-break",
      "dfc4ce3, a day of Zo bouwen wij, as it was",
      "dfc4ce3, steering alone, with undo and redo, read otherwise from 36 on",
      "4ccf7f4, a Staatsprint, as it was",
      "4ccf7f4, a day of Zo bouwen wij, as it was",
      "4ccf7f4, steering alone, with undo and redo, as it was",
      "d9046e0, a Staatsprint, as it was",
      "d9046e0, a day of Zo bouwen wij, as it was",
      "d9046e0, steering alone, with undo and redo, as it was",
      "81c3a2f, a Staatsprint, refused at 24: stale",
      "81c3a2f, a day of Zo bouwen wij, refused at 55: undo-is-stale",
      "81c3a2f, steering alone, with undo and redo, refused at 5: no-break",
      "8ae3b3a, a Staatsprint, as it was",
      "8ae3b3a, a day of Zo bouwen wij, as it was",
      "8ae3b3a, steering alone, with undo and redo, as it was",
      "4fa90e7, a Staatsprint, as it was",
      "4fa90e7, a day of Zo bouwen wij, as it was",
      "4fa90e7, steering alone, with undo and redo, as it was",
      "cad6806, a Staatsprint, as it was",
      "cad6806, a day of Zo bouwen wij, as it was",
      "cad6806, steering alone, with undo and redo, as it was",
      "d44f813, a Staatsprint, as it was",
      "d44f813, a day of Zo bouwen wij, read otherwise from 45 on",
      "d44f813, steering alone, with undo and redo, as it was",
      "8e55d93, a Staatsprint, as it was",
      "8e55d93, a day of Zo bouwen wij, as it was",
      "8e55d93, steering alone, with undo and redo, as it was",
      "1e0f608, a Staatsprint, as it was",
      "1e0f608, a day of Zo bouwen wij, as it was",
      "1e0f608, steering alone, with undo and redo, as it was",
      "c937f6a, a Staatsprint, as it was",
      "c937f6a, a day of Zo bouwen wij, as it was",
      "c937f6a, steering alone, with undo and redo, as it was",
      "822b6f5, a Staatsprint, as it was",
      "822b6f5, a day of Zo bouwen wij, as it was",
      "822b6f5, steering alone, with undo and redo, as it was",
      "16c746b, a Staatsprint, as it was",
      "16c746b, a day of Zo bouwen wij, as it was",
      "16c746b, steering alone, with undo and redo, as it was",
      "948f812, a Staatsprint, as it was",
      "948f812, a day of Zo bouwen wij, as it was",
      "948f812, steering alone, with undo and redo, as it was",
      "0fa8411, a Staatsprint, as it was",
      "0fa8411, a day of Zo bouwen wij, as it was",
      "0fa8411, steering alone, with undo and redo, as it was",
      "7b3878f, a Staatsprint, as it was",
      "7b3878f, a day of Zo bouwen wij, as it was",
      "7b3878f, steering alone, with undo and redo, as it was",
      "b96d9c3, a Staatsprint, as it was",
      "b96d9c3, a day of Zo bouwen wij, as it was",
      "b96d9c3, steering alone, with undo and redo, as it was",
      "74c64e7, a Staatsprint, as it was",
      "74c64e7, a day of Zo bouwen wij, as it was",
      "74c64e7, steering alone, with undo and redo, as it was",
      "74c64e7, a long day, as it was",
      "74c64e7, a long Staatsprint, as it was",
      "74c64e7, pauses and what was arranged, as it was",
      "74c64e7, scheduling, as it was",
      "74c64e7, people and displays, as it was",
      "74c64e7, undo and redo in chains, as it was",
    ]
  `)
})
