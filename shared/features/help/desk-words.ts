// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of teams that ask for help. */
export type HelpDeskWords = {
  help: string
  /** On the button, while teams wait: how many, and the longest in whole minutes. */
  waiting(teams: number, minutes: number): string
  tip: string
  nobody: string
  waits(minutes: number): string
  facilitator(number: number): string
  by(facilitator: number | 'desk'): string
  claim: string
  unclaim: string
  done: string
  soFar(calls: number, minutes: number): string
  newCall(team: string, room: string): string
}

export const helpDeskWords: Record<Language, HelpDeskWords> = {
  nl: {
    help: 'Hulp',
    waiting: (teams, minutes) =>
      minutes === 0 ? `Hulp: ${teams}` : `Hulp: ${teams}, ${minutes} min`,
    tip: 'Welke teams om hulp vragen, en wie er gaat',
    nobody: 'Geen team vraagt om hulp.',
    waits: (minutes) => (minutes === 0 ? 'vraagt nu' : `wacht ${minutes} min`),
    facilitator: (number) => `begeleider ${number}`,
    by: (who) => (who === 'desk' ? 'Regie gaat' : `Begeleider ${who} gaat`),
    claim: 'Ik ga',
    unclaim: 'Toch niet',
    done: 'Klaar',
    soFar: (calls, minutes) =>
      `Al ${calls} keer geholpen; teams wachtten gemiddeld ${minutes} min.`,
    newCall: (team, room) => `${team} vraagt om hulp, ${room}.`,
  },
  en: {
    help: 'Help',
    waiting: (teams, minutes) =>
      minutes === 0 ? `Help: ${teams}` : `Help: ${teams}, ${minutes} min`,
    tip: 'Which teams ask for help, and who goes',
    nobody: 'No team asks for help.',
    waits: (minutes) => (minutes === 0 ? 'asks now' : `waits ${minutes} min`),
    facilitator: (number) => `facilitator ${number}`,
    by: (who) => (who === 'desk' ? 'The desk goes' : `Facilitator ${who} goes`),
    claim: 'I’m going',
    unclaim: 'Not after all',
    done: 'Done',
    soFar: (calls, minutes) =>
      `Helped ${calls} ${calls === 1 ? 'time' : 'times'} so far; teams waited ${minutes} min on average.`,
    newCall: (team, room) => `${team} asks for help, ${room}.`,
  },
}
