// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util'
import { factsOf, openFacts } from './open-day.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { beginningOf, type CommandJournal, dayText, type FactJournal } from './recorded.ts'

/** How a journal of commands opens today, in words. */
export function openedCommands(journal: CommandJournal): string {
  const personIds = peopleIn(journal.entries)
  const { readOtherwise, facts, ...kept } = factsOf(dayText(journal), journal.entries)
  const [first] = readOtherwise
  if (first !== undefined) return `told that ${first} is read otherwise`
  for (const { after, at, ...golden } of journal.golden) {
    const until = { ...kept, facts: facts.slice(0, after) }
    const outcome = openFacts(until, at, (hub) => outcomeOf(hub, personIds, at))
    // A store holds the names of now alone.
    const isLast = after === facts.length
    const isSame = isLast
      ? isDeepStrictEqual(outcome, golden)
      : isDeepStrictEqual(nameless(outcome), nameless(golden))
    if (!isSame) return `read otherwise from ${after} on`
  }
  return 'as it was'
}

function nameless({ people, ...outcome }: Outcome): Outcome {
  return {
    ...outcome,
    people: people.map(([id, number, team, , roles]) => [id, number, team, null, roles]),
  }
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
