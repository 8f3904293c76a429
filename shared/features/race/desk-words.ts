// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of a race. */
export type RaceDeskWords = {
  race: string
  /** How many teams of how many a part has a count of, and whose are missing. */
  counted: (part: string, count: number, of: number) => string
  missing: (names: string) => string
  /** Of a count, whose it is; the desk's own goes without. */
  by: Record<'member' | 'captain' | 'desk', string>
  other: (count: number) => string
  close: string
  /** Beside it, while teams have no count of the last part. */
  unfinished: (teams: number, part: string) => string
  open: string
  isClosed: string
  hint: string
  leads: (names: string, count: number, many: boolean) => string
  team: string
}

export const raceDeskWords: Record<Language, RaceDeskWords> = {
  nl: {
    race: 'Race',
    counted: (part, count, of) => `${part}: ${count} van ${of} teams`,
    missing: (names) => `Nog niet: ${names}`,
    by: { member: 'team', captain: 'captain', desk: 'tafel' },
    other: (count) => `ook ${count}`,
    close: 'Sluit en maak bekend',
    unfinished: (teams, part) =>
      `${teams === 1 ? '1 team heeft' : `${teams} teams hebben`} nog geen aantal na ${part}.`,
    open: 'Open weer',
    isClosed: 'Gesloten: de uitslag is bekendgemaakt.',
    hint: 'Hoeveel ideeën hangen er in de hele rij? Met Enter of ↓ ga je naar het volgende team. Een leeg vak haalt het aantal weg.',
    leads: (names, count, many) => `${many ? 'Gelijk op' : 'Voorop met'} ${count}: ${names}`,
    team: 'Team',
  },
  en: {
    race: 'Race',
    counted: (part, count, of) => `${part}: ${count} of ${of} teams`,
    missing: (names) => `Not yet: ${names}`,
    by: { member: 'team', captain: 'captain', desk: 'desk' },
    other: (count) => `also ${count}`,
    close: 'Close and announce',
    unfinished: (teams, part) =>
      `${teams === 1 ? '1 team has' : `${teams} teams have`} no count after ${part} yet.`,
    open: 'Open again',
    isClosed: 'Closed: the result is announced.',
    hint: 'How many ideas hang in the whole row? Enter or ↓ goes to the next team. An empty field takes the count away.',
    leads: (names, count, many) => `${many ? 'Level at' : 'Ahead with'} ${count}: ${names}`,
    team: 'Team',
  },
}
