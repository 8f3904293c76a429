// SPDX-License-Identifier: EUPL-1.2
import { type DisplaysWords, displaysWords } from '../../features/displays/desk-words.ts'
import { type HistoryWords, historyWords } from '../../features/history/desk-words.ts'
import { type JoiningWords, joiningWords } from '../../features/joining/desk-words.ts'
import { type RehearsalWords, rehearsalWords } from '../../features/rehearsal/desk-words.ts'
import { type ScheduleWords, scheduleWords } from '../../features/schedule/desk-words.ts'
import { type ScreensWords, screensWords } from '../../features/screens/desk-words.ts'
import { type SelectionWords, selectionWords } from '../../features/selection/desk-words.ts'
import { type SteeringWords, steeringWords } from '../../features/steering/desk-words.ts'
import { type OfferWords, offerWords } from '../../features/steering/preview/offer-words.ts'
import { type ViewingWords, viewingWords } from '../../features/viewing/desk-words.ts'
import { type NowWords, nowWords } from '../../now/desk-words.ts'
import type { Language } from '../../text.ts'
import { type AccessWords, accessWords } from './desk-access.ts'
import { type FaultWords, faultWords } from './desk-faults.ts'
import { type PageWords, pageWords } from './desk-pages.ts'

/** What the desk says of itself: its link, its keys, what became of a command. */
type ShellWords = {
  desk: string
  connecting: string
  connected: string
  linkLost: string
  linkLostMore: string
  reloadNeeded: string
  reload: string
  /** In place of the date: the hub's date is another one. */
  otherDate: (day: string, today: string) => string
  language: string
  help: string
  report: string
  close: string
  done: (what: string, where: string) => string
  notSent: string
  noAnswer: string
  cancel: string
  keysTitle: string
  keysSwitch: string
  keysOff: string
  notATime: (field: string, value: string) => string
  areYouSure: string
}

const nl: ShellWords = {
  desk: 'Regietafel',
  connecting: 'Even verbinden …',
  connected: 'Verbonden',
  linkLost: 'Geen verbinding met de laptop met Zaalscherm.',
  linkLostMore:
    'Opdrachten worden niet verstuurd. De schermen lopen door op hun eigen klok. We proberen het steeds opnieuw; kijk of Zaalscherm daar draait en of dit apparaat op hetzelfde netwerk zit.',
  reloadNeeded: 'Zaalscherm is vernieuwd. Deze pagina is te oud om mee te sturen.',
  reload: 'Laad opnieuw',
  otherDate: (day, today) => `${day}; vandaag ${today}`,
  language: 'Taal',
  help: 'Toetsen',
  report: 'Verslag',
  close: 'Sluiten',
  done: (what, where) => (where ? `${what}: ${where}` : what),
  notSent: 'Niet verstuurd: er is geen verbinding. Wacht tot die er weer is en druk opnieuw.',
  noAnswer: 'Er kwam geen antwoord. Kijk hoe het nu staat voor je opnieuw drukt.',
  cancel: 'Annuleer',
  keysTitle: 'Toetsen',
  keysSwitch: 'Lettertoetsen gebruiken',
  keysOff: 'Lettertoetsen staan uit; alles werkt met Tab, pijlen, spatie en Enter.',
  notATime: (field, value) => `${field}: ‘${value}’ is geen tijd. Typ een tijd als 13:20.`,
  areYouSure: 'Zeker weten?',
}

const en: ShellWords = {
  desk: 'Desk',
  connecting: 'Connecting …',
  connected: 'Connected',
  linkLost: 'No connection to the laptop with Zaalscherm.',
  linkLostMore:
    'Commands are not sent. The screens go on by their own clocks. We keep trying; see whether Zaalscherm is running there and this device is on the same network.',
  reloadNeeded: 'Zaalscherm was renewed. This page is too old to steer with.',
  reload: 'Reload',
  otherDate: (day, today) => `${day}; today ${today}`,
  language: 'Language',
  help: 'Keys',
  report: 'Report',
  close: 'Close',
  done: (what, where) => (where ? `${what}: ${where}` : what),
  notSent: 'Not sent: there is no connection. Wait until it is back and press again.',
  noAnswer: 'No answer came. See how things stand before you press again.',
  cancel: 'Cancel',
  keysTitle: 'Keys',
  keysSwitch: 'Use letter keys',
  keysOff: 'Letter keys are off; everything works with Tab, arrows, space and Enter.',
  notATime: (field, value) => `${field}: ‘${value}’ is not a time. Type a time such as 13:20.`,
  areYouSure: 'Are you sure?',
}

export type DeskWords = ShellWords &
  SteeringWords &
  ScreensWords &
  ScheduleWords &
  JoiningWords &
  HistoryWords &
  DisplaysWords &
  RehearsalWords &
  SelectionWords &
  NowWords &
  AccessWords &
  OfferWords &
  ViewingWords &
  FaultWords &
  PageWords

export const deskWords: Record<Language, DeskWords> = {
  nl: {
    ...nl,
    ...steeringWords.nl,
    ...screensWords.nl,
    ...scheduleWords.nl,
    ...joiningWords.nl,
    ...historyWords.nl,
    ...displaysWords.nl,
    ...rehearsalWords.nl,
    ...selectionWords.nl,
    ...nowWords.nl,
    ...accessWords.nl,
    ...offerWords.nl,
    ...viewingWords.nl,
    ...faultWords.nl,
    ...pageWords.nl,
  },
  en: {
    ...en,
    ...steeringWords.en,
    ...screensWords.en,
    ...scheduleWords.en,
    ...joiningWords.en,
    ...historyWords.en,
    ...displaysWords.en,
    ...rehearsalWords.en,
    ...selectionWords.en,
    ...nowWords.en,
    ...accessWords.en,
    ...offerWords.en,
    ...viewingWords.en,
    ...faultWords.en,
    ...pageWords.en,
  },
}
