// SPDX-License-Identifier: EUPL-1.2
import { apply } from '../../shared/state/apply.ts'
import { lifted } from '../../shared/state/facts/migrations.ts'
import { beginningOf, type FactJournal } from './recorded.ts'

/** What the rules of now make of a journal's commands: for comparison, no day is opened so. */
export function carriedOutAnew(journal: FactJournal): string {
  let { first: state } = lifted(beginningOf(journal), [])
  for (const { entry } of journal.facts) {
    const applied = apply(state, entry)
    if ('refusal' in applied) return `${applied.refusal.name} at ${entry.seq}`
    state = applied.value
  }
  return JSON.stringify(state.runs)
}
