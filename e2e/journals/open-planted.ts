// SPDX-License-Identifier: EUPL-1.2
// Opens all days that were stored as facts in a process whose rules are others:
// `node e2e/journals/open-planted.ts [PLANT]`.
import { registerHooks } from 'node:module'

const RULES = '/shared/state/apply.ts'
const APPLY = 'export function apply(state: State, entry: Entry): Applied<State> {\n'

/** What is put before all rules, by name. */
export const PLANTS: Record<string, string> = {
  'no lengthening': `
    if (entry.command.type === 'lengthen') return { refusal: { name: 'no-countdown' } }
  `,
  'a minute more': `
    if (entry.command.type === 'lengthen') {
      const command = { ...entry.command, byMs: entry.command.byMs + 60_000 }
      entry = { ...entry, command }
    }
  `,
}

export type FoundPlanted = {
  /** How each day opens, in words. */
  opened: string[]
  /** How far each goes where its commands are carried out anew, and what comes of it. */
  carriedOutAnew: string[]
}

if (import.meta.main) console.log(JSON.stringify(await openAll(process.argv[2])))

async function openAll(plant: string | undefined): Promise<FoundPlanted> {
  if (plant !== undefined) plantRule(PLANTS[plant] ?? '')
  // Only now: what was imported before has the rules as they are.
  const { openedCommands, openedFacts } = await import('./opened.ts')
  const { carriedOutAnew } = await import('./carried-out-anew.ts')
  const { commandJournals, factJournals, LAST_OF_FORMAT_1 } = await import('./recorded.ts')
  const journals = factJournals()
  const commands = commandJournals().filter(({ commit }) => commit === LAST_OF_FORMAT_1)
  return {
    opened: [...journals.map(openedFacts), ...commands.map(openedCommands)],
    carriedOutAnew: journals.map(carriedOutAnew),
  }
}

function plantRule(code: string): void {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!url.endsWith(RULES)) return loaded
      const source = String(loaded.source)
      if (!source.includes(APPLY)) throw new Error(`${RULES} has no place for a planted rule`)
      return { ...loaded, source: source.replace(APPLY, APPLY + code) }
    },
  })
}
