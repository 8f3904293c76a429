// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { openFacts, openFormat1 } from './open-day.ts'
import { outcomeOf } from './outcome.ts'
import { beginningOf, type CommandJournal, dayText, type FactJournal } from './recorded.ts'

/** How a journal of commands opens today, in words. */
export function openedCommands(journal: CommandJournal): { outcome: string } {
  const personIds = peopleIn(journal.entries)
  for (const { after, at, ...golden } of journal.golden) {
    const entries = journal.entries.filter(({ seq }) => seq <= after)
    const { isSame, readOtherwise } = openFormat1(dayText(journal), entries, at, (opened) => ({
      isSame: isDeepStrictEqual(outcomeOf(opened.hub, personIds, at), golden),
      readOtherwise: opened.readOtherwise,
    }))
    const [first] = readOtherwise
    if (first !== undefined) return { outcome: `told that ${first} is read otherwise` }
    if (!isSame) return { outcome: `read otherwise from ${after} on` }
  }
  return { outcome: 'as it was' }
}

/** How a journal of facts opens today, in words. */
export function openedFacts(journal: FactJournal): string {
  const beginning = beginningOf(journal)
  const personIds = peopleIn(journal.facts.map(({ entry }) => entry))
  for (const { after, at, names, ...golden } of journal.golden) {
    const facts = journal.facts.filter(({ entry }) => entry.seq <= after)
    const outcome = openFacts({ beginning, facts, names }, at, (hub) =>
      outcomeOf(hub, personIds, at),
    )
    if (!isDeepStrictEqual(outcome, golden)) return `read otherwise from ${after} on`
  }
  return 'as it was'
}

function peopleIn(entries: readonly CommandJournal['entries'][number][]): Set<string> {
  return new Set(entries.flatMap(({ by }) => ('personId' in by ? by.personId : [])))
}
