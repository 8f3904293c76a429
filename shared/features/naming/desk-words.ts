// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk and facilitators’ phones say of the names that teams choose. */
export type NamingDeskWords = {
  title: string
  hint: string
  /** Beside the link that leads there. */
  waiting: (count: number) => string
  yell: string
  /** What is seen on the screens now. */
  shown: string
  keepsName: string
  yes: string
  no: string
  /** What the screens show, taken off them. */
  takeOff: string
  takeOffHint: (name: string) => string
  /** As it is said aloud. */
  newName: (team: string) => string
  /** The same, on a page where it stands. */
  newNameHere: (team: string) => string
}

export const namingDeskWords: Record<Language, NamingDeskWords> = {
  nl: {
    title: 'Teamnamen die wachten',
    hint: 'Tot je ja zegt, ziet alleen het team zelf wat het koos.',
    waiting: (count) => `${count} ${count === 1 ? 'teamnaam wacht' : 'teamnamen wachten'}`,
    yell: 'Yell',
    shown: 'Op de schermen',
    keepsName: 'houdt de naam',
    yes: 'Ja, toon het',
    no: 'Nee',
    takeOff: 'Haal van de schermen',
    takeOffHint: (name) =>
      `Haal je het van de schermen, dan heet het team weer ${name} en wordt gewist wat het koos.`,
    newName: (team) => `${team} koos een teamnaam of yell. Kijk bij Teams.`,
    newNameHere: (team) => `${team} koos een teamnaam of yell.`,
  },
  en: {
    title: 'Team names that wait',
    hint: 'Until you say yes, only the team itself sees what it chose.',
    waiting: (count) => `${count} ${count === 1 ? 'team name waits' : 'team names wait'}`,
    yell: 'Yell',
    shown: 'On the screens',
    keepsName: 'keeps its name',
    yes: 'Yes, show it',
    no: 'No',
    takeOff: 'Take off the screens',
    takeOffHint: (name) =>
      `Off the screens, the team is called ${name} again, and what it chose is wiped.`,
    newName: (team) => `${team} chose a team name or a yell. See Teams.`,
    newNameHere: (team) => `${team} chose a team name or a yell.`,
  },
}
