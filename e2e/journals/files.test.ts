// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FORMAT } from '../../electron/store/file/tables.ts'
import { EventDay } from '../../shared/day/day.ts'
import { factsOf, openFacts } from './open-day.ts'
import { copyOf, openFolder, withFolder } from './open-folder.ts'
import { outcomeOf } from './outcome.ts'
import {
  commandJournals,
  dayText,
  factJournals,
  type Golden,
  JOURNALS,
  KEPT_FILES,
} from './recorded.ts'
import { writeFormat1 } from './write-format-1.ts'

// Where SQLite keeps `user_version`.
const USER_VERSION_AT = 60

const peopleIn = (golden: Golden) => golden.people.map(([id]) => id)

test('every journal of format 1 opens from its file, and who opens it hears what is read otherwise', () => {
  for (const journal of commandJournals()) {
    const golden = journal.golden.at(-1)
    if (!golden) throw new Error(`${journal.name} has no golden`)
    const { at } = golden
    const kept = factsOf(dayText(journal), journal.entries)
    const expected = openFacts(kept, at, (hub) => outcomeOf(hub, peopleIn(golden), at))
    withFolder(
      (database) => writeFormat1(database, dayText(journal), journal.entries),
      (data) =>
        openFolder(data, at, ({ hub, notes }) => {
          expect(EventDay.safeParse(hub.day).error).toBeUndefined()
          expect(outcomeOf(hub, peopleIn(golden), at)).toEqual(expected)
          for (const seq of kept.readOtherwise) expect(notes.join()).toContain(String(seq))
        }),
    )
  }
})

const files = globSync('{format,state}-*/*.sqlite', { cwd: JOURNALS }).toSorted()

test.each(files)('the file %s opens as it was, and once more after that', (file) => {
  const golden = goldenOf(file)
  const { after, at, names, ...outcome } = golden
  withFolder(copyOf(`${JOURNALS}/${file}`), (data) => {
    for (const _ of ['once', 'again']) {
      openFolder(data, at, ({ hub }) => {
        expect(outcomeOf(hub, peopleIn(golden), at)).toEqual(outcome)
      })
    }
  })
})

test('a file of the present format is recorded: `node e2e/journals/record.ts` does it', () => {
  expect(files.map((file) => formatOf(`${JOURNALS}/${file}`))).toContain(FORMAT)
})

/** What the code that wrote the file made of the day in it. */
function goldenOf(file: string): Golden & { names?: unknown } {
  const name = file.replace(/\.sqlite$/, '')
  const journals = [...commandJournals(), ...factJournals()]
  const journal = journals.find((one) => one.recording === name && one.name === KEPT_FILES)
  const golden = journal?.golden.at(-1)
  if (!golden) throw new Error(`nothing is known of ${file}`)
  return golden
}

/** From the file's header: opening it would leave files beside it. */
function formatOf(path: string): number {
  return readFileSync(path).readUInt32BE(USER_VERSION_AT)
}
