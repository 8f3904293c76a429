// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What walls and phones say of turns. */
type PitchWords = {
  order: string
  after: (team: string) => string
  youAreNext: (team: string) => string
  yourTurn: string
  youNext: string
  youAfter: (team: string) => string
  youFirst: string
  youIn: (turns: number) => string
  turns: string
  yours: string
  now: string
  next: string
  isDrawn: string
}

export const pitchWords: Record<Language, PitchWords> = {
  nl: {
    order: 'De volgorde',
    after: (team) => `daarna ${team}`,
    youAreNext: (team) => `${team}: jullie zijn hierna`,
    yourTurn: 'Jullie zijn aan de beurt.',
    youNext: 'Jullie zijn hierna. Sta klaar.',
    youAfter: (team) => `Na ${team} zijn jullie.`,
    youFirst: 'Jullie zijn als eerste aan de beurt.',
    youIn: (turns) => `Nog ${turns} teams, dan zijn jullie.`,
    turns: 'Wie pitcht wanneer',
    yours: 'jullie team',
    now: 'nu',
    next: 'hierna',
    isDrawn: 'De volgorde wordt geloot. Kijk op het scherm.',
  },
  en: {
    order: 'The order',
    after: (team) => `then ${team}`,
    youAreNext: (team) => `${team}: you’re next`,
    yourTurn: 'It’s your turn.',
    youNext: 'You’re next. Get ready.',
    youAfter: (team) => `You’re after ${team}.`,
    youFirst: 'You go first.',
    youIn: (turns) => `${turns} more teams, then you.`,
    turns: 'Who pitches when',
    yours: 'your team',
    now: 'now',
    next: 'next',
    isDrawn: 'The order is being drawn. Look at the screen.',
  },
}
