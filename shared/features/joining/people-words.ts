// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of people who join, and of the desks that steer. */
export type PeopleWords = {
  people: string
  peopleHint: string
  /** Stands in the top line while many come at once. */
  crowdComes: string
  arrived: (inLastMinute: number, joined: number) => string
  noArrivals: string
  refusedNewcomers: (count: number) => string
  removeAll: (count: number) => string
  removeSilent: (count: number) => string
  takenRoles: string
  noTakenRoles: string
  participantNumber: (number: number) => string
  freeRole: string
  removePerson: string
  removeByNumber: string
  fromNumber: string
  toNumber: string
  removeNumbers: string
  desks: string
  thisDesk: string
  desk: (number: number | null) => string
  deskLinked: string
  deskAway: string
  withdraw: string
  /** For a reader that hears it: what a second press does. */
  pressAgainTo: (what: string) => string
  noDesks: string
}

const nl: PeopleWords = {
  people: 'Deelnemers',
  peopleHint:
    'Wie je weghaalt, leest dat op de telefoon en kan opnieuw meedoen, tenzij aanmelden gesloten is. Weghalen kan niet ongedaan worden gemaakt.',
  crowdComes: 'Veel nieuwe mensen',
  arrived: (inLastMinute, joined) =>
    `${inLastMinute} nieuwe mensen in één minuut vanaf één adres, ${joined} in tien minuten.`,
  noArrivals: 'Van geen enkel adres kwamen de laatste tien minuten veel mensen.',
  refusedNewcomers: (count) =>
    count === 1
      ? 'Eén aanmelding moest de laatste minuut wachten, omdat er te veel tegelijk kwamen.'
      : `${count} aanmeldingen moesten de laatste minuut wachten, omdat er te veel tegelijk kwamen.`,
  removeAll: (count) => `Haal deze ${count} weg`,
  removeSilent: (count) => `Haal de ${count} weg die niets meer deden`,
  takenRoles: 'Rollen',
  noTakenRoles: 'Nog niemand heeft een rol.',
  participantNumber: (number) => `deelnemer ${number}`,
  freeRole: 'Maak de rol vrij',
  removePerson: 'Haal deelnemer weg',
  removeByNumber: 'Weghalen op nummer',
  fromNumber: 'Van deelnemer',
  toNumber: 'tot en met',
  removeNumbers: 'Haal weg',
  desks: 'Regietafels',
  thisDesk: 'deze',
  desk: (number) => (number === null ? 'Regietafel die nog niets stuurde' : `Regietafel ${number}`),
  deskLinked: 'verbonden',
  deskAway: 'niet verbonden',
  withdraw: 'Trek toegang in',
  pressAgainTo: (what) => `Druk nog een keer: ${what}`,
  noDesks: 'Het is niet bekend welke regietafels er zijn.',
}

const en: PeopleWords = {
  people: 'Participants',
  peopleHint:
    'Whoever you remove reads that on their phone and can join again, unless joining is closed. Removing can’t be undone.',
  crowdComes: 'Many new people',
  arrived: (inLastMinute, joined) =>
    `${inLastMinute} new people in one minute from one address, ${joined} in ten minutes.`,
  noArrivals: 'From no address did many people come in the last ten minutes.',
  refusedNewcomers: (count) =>
    count === 1
      ? 'One person had to wait to join in the last minute, because too many came at once.'
      : `${count} tries to join had to wait in the last minute, because too many came at once.`,
  removeAll: (count) => `Remove these ${count}`,
  removeSilent: (count) => `Remove the ${count} who did nothing more`,
  takenRoles: 'Roles',
  noTakenRoles: 'Nobody has a role yet.',
  participantNumber: (number) => `participant ${number}`,
  freeRole: 'Free the role',
  removePerson: 'Remove participant',
  removeByNumber: 'Remove by number',
  fromNumber: 'From participant',
  toNumber: 'up to and including',
  removeNumbers: 'Remove',
  desks: 'Desks',
  thisDesk: 'this one',
  desk: (number) => (number === null ? 'Desk that has steered nothing yet' : `Desk ${number}`),
  deskLinked: 'connected',
  deskAway: 'not connected',
  withdraw: 'Withdraw access',
  pressAgainTo: (what) => `Press again: ${what}`,
  noDesks: 'It isn’t known which desks there are.',
}

export const peopleWords: Record<Language, PeopleWords> = { nl, en }
