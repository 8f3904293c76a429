// SPDX-License-Identifier: EUPL-1.2
import type { Scene } from '../features/screens/commands.ts'
import type { Language } from '../text.ts'
import { type DisplaysWords, displaysWords } from './desk-displays.ts'
import { type FaultWords, faultWords } from './desk-faults.ts'
import { type PanelWords, panelWords } from './desk-panels.ts'
import { type RehearsalWords, rehearsalWords } from './desk-rehearsal.ts'

/** What the desk says about rooms and commands. A function takes what stands in the sentence. */
type MainWords = {
  desk: string
  rehearsal: string
  connecting: string
  connected: string
  linkLost: string
  linkLostMore: string
  reloadNeeded: string
  reload: string
  /** After the number. */
  phones: (count: number) => string
  joined: (count: number) => string
  /** In place of the date: the hub's date is another one. */
  otherDate: (day: string, today: string) => string
  lockJoining: string
  joiningIsLocked: string
  joiningIsOpen: string
  undo: string
  nothingToUndo: string
  language: string
  help: string
  report: string
  close: string
  displayWaits: (count: number) => string

  rooms: string
  allRooms: string
  forRooms: string
  /** Not counted: a hall that only tells of what goes on elsewhere isn't driven along. */
  everyRoom: (count: number) => string

  time: string
  next: string
  previous: string
  pause: string
  resume: string
  oneLess: string
  oneMore: string
  fiveMore: string
  minutesLess: (count: number) => string
  minutesMore: (count: number) => string
  backToPlan: string
  /** What a room's screen shows now, and what it is told to show. */
  shows: string
  show: string
  scenes: Record<Scene, string>
  write: string

  onPlan: string
  behind: (minutes: number) => string
  ahead: (minutes: number) => string
  left: string
  over: string
  until: string
  /** Before a date and time, where digits would count too far. */
  leftFar: string
  overFar: string
  untilFar: string
  held: string
  noCountdown: string
  elsewhere: string
  nothingNow: string
  nextUp: (time: string | null) => string
  lastItem: string
  noDisplay: string
  displaysConnected: (connected: number, paired: number) => string
  displaysUnknown: string
  clock: string
  messageHere: string

  plan: string
  unscheduled: string
  allHere: string
  allHereBut: (names: string) => string

  done: (what: string, where: string) => string
  notSent: string
  noAnswer: string
}

const nl: MainWords = {
  desk: 'Regietafel',
  rehearsal: 'Repetitie',
  connecting: 'Verbinden met de hub …',
  connected: 'Verbonden',
  linkLost: 'Geen verbinding met de hub.',
  linkLostMore:
    'Opdrachten worden niet verstuurd. De schermen lopen door op hun eigen klok. We proberen het steeds opnieuw; kijk of de hub draait en of dit apparaat op hetzelfde netwerk zit.',
  reloadNeeded: 'De hub is vernieuwd. Deze pagina is te oud om mee te sturen.',
  reload: 'Laad opnieuw',
  phones: (count) => (count === 1 ? 'telefoon nu' : 'telefoons nu'),
  joined: (count) => (count === 1 ? 'doet mee' : 'doen mee'),
  otherDate: (day, today) => `De dag is op ${day}; vandaag is ${today}.`,
  lockJoining: 'Aanmelden sluiten',
  joiningIsLocked: 'Aanmelden is gesloten',
  joiningIsOpen: 'Aanmelden is open',
  undo: 'Ongedaan maken',
  nothingToUndo: 'niets',
  language: 'Taal',
  help: 'Toetsen',
  report: 'Verslag',
  close: 'Sluiten',
  displayWaits: (count) => (count === 1 ? '1 scherm wacht' : `${count} schermen wachten`),

  rooms: 'Zalen',
  allRooms: 'Alle zalen',
  forRooms: 'Voor',
  everyRoom: (count) => (count === 1 ? 'de zaal' : 'alle zalen'),

  time: 'Tijd',
  next: 'Volgende',
  previous: 'Terug',
  pause: 'Stilzetten',
  resume: 'Verder',
  oneLess: '−1 min',
  oneMore: '+1 min',
  fiveMore: '+5 min',
  minutesLess: (count) => (count === 1 ? '−1 minuut' : `−${count} minuten`),
  minutesMore: (count) => (count === 1 ? '+1 minuut' : `+${count} minuten`),
  backToPlan: 'Terug naar plan',
  shows: 'Toont',
  show: 'Toon',
  scenes: {
    programme: 'Programma',
    coming: 'Wat komt',
    join: 'Meedoen',
    message: 'Bericht',
    blank: 'Niets',
  },
  write: 'Schrijf bericht',

  onPlan: 'op schema',
  behind: (minutes) => `${minutes} min achter`,
  ahead: (minutes) => `${minutes} min voor`,
  left: 'nog',
  over: 'over tijd',
  until: 'begint over',
  leftFar: 'nog tot',
  overFar: 'over tijd sinds',
  untilFar: 'begint',
  held: 'stilgezet',
  noCountdown: 'geen eindtijd',
  elsewhere: 'in de werkzalen',
  nothingNow: 'Nu niets',
  nextUp: (time) => (time === null ? 'Straks' : `Straks, ${time}`),
  lastItem: 'Hierna niets meer',
  noDisplay: 'geen scherm',
  displaysConnected: (connected, paired) =>
    paired === 1
      ? connected === 1
        ? '1 scherm'
        : 'scherm weg'
      : `${connected} van ${paired} schermen`,
  displaysUnknown: 'schermen: onbekend',
  clock: 'Klok',
  messageHere: 'Bericht',

  plan: 'Plan',
  unscheduled: 'n.t.b.',
  allHere: 'alle zalen',
  allHereBut: (names) => `alle behalve ${names}`,

  done: (what, where) => (where ? `${what}: ${where}` : what),
  notSent:
    'Niet verstuurd: er is geen verbinding met de hub. Wacht tot die er weer is en druk opnieuw.',
  noAnswer: 'Er kwam geen antwoord van de hub. Kijk hoe het nu staat voor je opnieuw drukt.',
}

const en: MainWords = {
  desk: 'Desk',
  rehearsal: 'Rehearsal',
  connecting: 'Connecting to the hub …',
  connected: 'Connected',
  linkLost: 'No link to the hub.',
  linkLostMore:
    'Commands are not sent. The displays go on by their own clocks. We keep trying; see whether the hub is running and this device is on the same network.',
  reloadNeeded: 'The hub was renewed. This page is too old to steer with.',
  reload: 'Reload',
  phones: (count) => (count === 1 ? 'phone now' : 'phones now'),
  joined: () => 'joined',
  otherDate: (day, today) => `The day is on ${day}; today is ${today}.`,
  lockJoining: 'Close joining',
  joiningIsLocked: 'Joining is closed',
  joiningIsOpen: 'Joining is open',
  undo: 'Undo',
  nothingToUndo: 'nothing',
  language: 'Language',
  help: 'Keys',
  report: 'Report',
  close: 'Close',
  displayWaits: (count) => (count === 1 ? '1 display waits' : `${count} displays wait`),

  rooms: 'Rooms',
  allRooms: 'All rooms',
  forRooms: 'For',
  everyRoom: (count) => (count === 1 ? 'the room' : 'all rooms'),

  time: 'Time',
  next: 'Next',
  previous: 'Back',
  pause: 'Hold',
  resume: 'Go on',
  oneLess: '−1 min',
  oneMore: '+1 min',
  fiveMore: '+5 min',
  minutesLess: (count) => (count === 1 ? '−1 minute' : `−${count} minutes`),
  minutesMore: (count) => (count === 1 ? '+1 minute' : `+${count} minutes`),
  backToPlan: 'Back to plan',
  shows: 'Shows',
  show: 'Show',
  scenes: {
    programme: 'Programme',
    coming: 'What comes',
    join: 'Join',
    message: 'Message',
    blank: 'Nothing',
  },
  write: 'Write message',

  onPlan: 'on plan',
  behind: (minutes) => `${minutes} min behind`,
  ahead: (minutes) => `${minutes} min ahead`,
  left: 'left',
  over: 'over time',
  until: 'begins in',
  leftFar: 'left until',
  overFar: 'over time since',
  untilFar: 'begins',
  held: 'held',
  noCountdown: 'no end time',
  elsewhere: 'in the break-out rooms',
  nothingNow: 'Nothing now',
  nextUp: (time) => (time === null ? 'Next' : `Next, ${time}`),
  lastItem: 'Nothing after this',
  noDisplay: 'no display',
  displaysConnected: (connected, paired) =>
    paired === 1
      ? connected === 1
        ? '1 display'
        : 'display away'
      : `${connected} of ${paired} displays`,
  displaysUnknown: 'displays: unknown',
  clock: 'Clock',
  messageHere: 'Message',

  plan: 'Plan',
  unscheduled: 't.b.a.',
  allHere: 'all rooms',
  allHereBut: (names) => `all but ${names}`,

  done: (what, where) => (where ? `${what}: ${where}` : what),
  notSent: 'Not sent: there is no link to the hub. Wait until it is back and press again.',
  noAnswer: 'No answer came from the hub. See how things stand before you press again.',
}

export type DeskWords = MainWords & DisplaysWords & FaultWords & PanelWords & RehearsalWords

export const deskWords: Record<Language, DeskWords> = {
  nl: { ...nl, ...displaysWords.nl, ...faultWords.nl, ...panelWords.nl, ...rehearsalWords.nl },
  en: { ...en, ...displaysWords.en, ...faultWords.en, ...panelWords.en, ...rehearsalWords.en },
}
