// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, type Milliseconds } from '../../instant.ts'
import type { Language } from '../../text.ts'
import type { HelpDone } from './help.ts'

type HelpWords = {
  /** On a wall, for who looks up: how many teams wait. Which, they know themselves. */
  waiting(teams: number): string
  help: string
  /** In the report: how often somebody was asked for, and how long teams waited. */
  reported(done: HelpDone): string
}

export const helpWords: Record<Language, HelpWords> = {
  nl: {
    waiting: (teams) => (teams === 1 ? '1 team vraagt hulp' : `${teams} teams vragen hulp`),
    help: 'Hulp',
    reported: ({ calls, waitedMs, longestMs }) =>
      `${calls} keer; teams wachtten gemiddeld ${minutes(waitedMs / calls)}, het langst ${minutes(longestMs)}`,
  },
  en: {
    waiting: (teams) => (teams === 1 ? '1 team asks for help' : `${teams} teams ask for help`),
    help: 'Help',
    reported: ({ calls, waitedMs, longestMs }) =>
      `${calls} ${calls === 1 ? 'time' : 'times'}; teams waited ${minutes(waitedMs / calls)} on average, ${minutes(longestMs)} at most`,
  },
}

function minutes(ms: Milliseconds): string {
  return `${Math.round(ms / MINUTE)} min`
}
