// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

type Counted = { count: number; other: number | null }

/** What a phone says of its team's race. */
export type RacePhoneWords = {
  /** What is asked, around the part that goes on or was last. */
  howMany: [before: string, after: string]
  /** From the second part on: the row holds the earlier ideas too. */
  wholeRow: string
  send: string
  correct: string
  /** Under the field. */
  hint: string
  ideas: (count: number) => string
  /** Where two of a team told different counts: which of them stands, and why. */
  disputed: Record<'captain' | 'desk' | 'member', (counted: Counted) => string>
  captainDecides: string
  fewer: (before: number) => string
  closed: string
  place: (place: number, of: number, isShared: boolean) => string
  notCompared: string
  winners: (count: number, many: boolean) => string
  reward: string
}

export const racePhoneWords: Record<Language, RacePhoneWords> = {
  nl: {
    howMany: ['Hoeveel ideeën hangen er in jullie rij na ', '?'],
    wholeRow: 'Tel de hele rij, dus ook de ideeën van daarvoor.',
    send: 'Geef door',
    correct: 'Verbeter',
    hint: 'Alleen cijfers, van 0 tot 999.',
    ideas: (count) => `${count} ${count === 1 ? 'idee' : 'ideeën'}`,
    disputed: {
      captain: ({ count, other }) =>
        `Doorgegeven zijn ${count} en ${other}. De ${count} van de teamcaptain telt.`,
      desk: ({ count, other }) =>
        `Jullie gaven ${other} door, de begeleider telde ${count}. De ${count} telt.`,
      member: ({ count, other }) => `Doorgegeven zijn ${other} en ${count}. De ${count} telt.`,
    },
    captainDecides: 'De teamcaptain kan het verbeteren tot de race gesloten is.',
    fewer: (before) => `Dat zijn er minder dan eerst (${before}). Tel de hele rij.`,
    closed: 'De race is gesloten.',
    place: (place, of, isShared) =>
      `Jullie plaats: ${isShared ? 'gedeeld ' : ''}${place}e, van ${of} teams`,
    notCompared: 'Jullie aantal is niet vergeleken met dat van de andere teams.',
    winners: (count, many) =>
      `${many ? 'winnen samen' : 'wint'}, met ${count} ${count === 1 ? 'idee' : 'ideeën'}`,
    reward: 'Beloning',
  },
  en: {
    howMany: ['How many ideas hang in your row after ', '?'],
    wholeRow: 'Count the whole row, with the ideas from before.',
    send: 'Send',
    correct: 'Correct',
    hint: 'Digits only, from 0 to 999.',
    ideas: (count) => `${count} ${count === 1 ? 'idea' : 'ideas'}`,
    disputed: {
      captain: ({ count, other }) =>
        `Both ${count} and ${other} were sent. The captain’s ${count} counts.`,
      desk: ({ count, other }) =>
        `You sent ${other}, the facilitator counted ${count}. The ${count} counts.`,
      member: ({ count, other }) => `Both ${other} and ${count} were sent. The ${count} counts.`,
    },
    captainDecides: 'The team captain can correct it until the race is closed.',
    fewer: (before) => `That is fewer than before (${before}). Count the whole row.`,
    closed: 'The race is closed.',
    place: (place, of, isShared) =>
      `Your place: ${isShared ? 'shared ' : ''}${place}, of ${of} teams`,
    notCompared: 'Your count was not compared with those of the other teams.',
    winners: (count, many) =>
      `${many ? 'win together' : 'wins'}, with ${count} ${count === 1 ? 'idea' : 'ideas'}`,
    reward: 'Reward',
  },
}
