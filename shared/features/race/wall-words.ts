// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { TeamStanding } from './standing.ts'

/** What walls and the report say of a race. */
export type RaceWords = {
  /** Over the bars: after how much of it all are compared. */
  after: (part: string) => string
  ideas: (count: number) => string
  /** Of a team whose room isn't as far yet. */
  busy: string
  /** Of a team that nobody has counted for yet. */
  missing: string
  /** The same once the race is closed. */
  uncounted: string
  result: string
  /** @param names one: it has won; several: they are level */
  wins: (names: readonly string[]) => string
  /** What who wins gets. */
  reward: (names: number) => string
  /** In the report, of a race whose result was never announced. */
  open: string
  place: string
  team: string
}

export const raceWords: Record<Language, RaceWords> = {
  nl: {
    after: (part) => `Stand na ${part}`,
    ideas: (count) => (count === 1 ? '1 idee' : `${count} ideeën`),
    busy: 'nog bezig',
    missing: 'telt nog',
    uncounted: 'niet geteld',
    result: 'Uitslag',
    wins: (names) => (names.length === 1 ? `${names[0]} wint` : `Gelijk: ${listed(names, 'en')}`),
    reward: (names) => (names === 1 ? 'De beloning' : 'De beloning, voor elk van hen'),
    open: 'De race is niet gesloten: dit is de stand tot nu toe.',
    place: 'Plaats',
    team: 'Team',
  },
  en: {
    after: (part) => `Score after ${part}`,
    ideas: (count) => (count === 1 ? '1 idea' : `${count} ideas`),
    busy: 'still at it',
    missing: 'counting',
    uncounted: 'not counted',
    result: 'Result',
    wins: (names) => (names.length === 1 ? `${names[0]} wins` : `A tie: ${listed(names, 'and')}`),
    reward: (names) => (names === 1 ? 'The reward' : 'The reward, for each of them'),
    open: 'The race was not closed: this is the score so far.',
    place: 'Place',
    team: 'Team',
  },
}

/** What stands in place of a team's number; `null`: it has one. */
export function stateWord(
  state: TeamStanding['state'],
  isResult: boolean,
  language: Language,
): string | null {
  if (state === 'counted') return null
  return raceWords[language][isResult ? 'uncounted' : state]
}

function listed(names: readonly string[], and: string): string {
  const last = names[names.length - 1] ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
