// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** Words that only the hub's pages hold and the phone's script doesn't need. */
export type JoinPagesWords = {
  skip: string
  otherLanguage: string
  rehearsal: string
  asOf(time: string): string
  reload: string
  alsoConsider: string
  /** Before the groups that somebody may choose among, to see the programme of one alone. */
  programmeFor: string
  allGroups: string
  lookUp: string
  introduction: string
  aloud: string
  jury: string
  juryMembers: string
  juryCriteria: string
  pitchMinutes(minutes: number): string
  dayTips: string
  about: string
  location: string
  audience: string
  cost: string
  practical: string
  wifiName: string
  wifiPassword: string
  wifiOpen: string
  stayConnected: string
  openInBrowser: string
  roomCode: string
  privacy: string
  enterTitle: string
  enterCode: string
  enterHint: string
  enter: string
  problems: Record<'unknown-code' | 'other-day' | 'too-many', string>
  startOver: string
  /** Before the name as it was taken. */
  nameCut: string
  noCookies: string
  /** To a phone that sent a form and no secret of its own. */
  pressAgain: string
}

export const joinPagesWords: Record<Language, JoinPagesWords> = {
  nl: {
    skip: 'Direct naar wat er nu gebeurt',
    otherLanguage: 'English',
    rehearsal: 'Repetitie: wat je hier doet, telt niet voor de echte dag.',
    asOf: (time) => `Bijgewerkt om ${time}.`,
    reload: 'Ververs',
    alsoConsider: 'Neem ook mee',
    programmeFor: 'Programma voor',
    allGroups: 'Iedereen',
    lookUp: 'Om op te zoeken',
    introduction: 'Vragen om kennis te maken',
    aloud: 'Je geeft de antwoorden hardop. Je hoeft niets in te typen.',
    jury: 'De jury',
    juryMembers: 'In de jury',
    juryCriteria: 'Waar de jury op let',
    pitchMinutes: (minutes) => `Een pitch duurt ${minutes} minuten.`,
    dayTips: 'Tips voor de dag',
    about: 'Over deze dag',
    location: 'Plaats',
    audience: 'Voor wie',
    cost: 'Kosten',
    practical: 'Wifi en je telefoon',
    wifiName: 'Naam van het netwerk',
    wifiPassword: 'Wachtwoord',
    wifiOpen: 'Geen wachtwoord nodig',
    stayConnected:
      'Blijf verbonden, ook als je telefoon zegt dat er geen internet is. Dit netwerk heeft dat niet nodig.',
    openInBrowser:
      'Doet de pagina niets? Kies in het menu van je scanner voor ‘Openen in browser’.',
    roomCode: 'Code van deze zaal',
    privacy: 'Privacy',
    enterTitle: 'Doe mee',
    enterCode: 'Code van je zaal',
    enterHint: 'De code van vier tekens staat op het scherm in je zaal.',
    enter: 'Verder',
    problems: {
      'unknown-code':
        'Deze code kennen we niet. Kijk nog eens op het scherm in je zaal en typ hem opnieuw.',
      'other-day':
        'Deze code is van een dag die nu niet open is. Op de schermen staat een andere dag. Doe je daaraan mee? Typ dan de code die nu op het scherm in je zaal staat.',
      'too-many': 'Er is te vaak een code geprobeerd. Wacht een minuut en probeer het opnieuw.',
    },
    startOver: 'Typ de code van je zaal',
    nameCut: 'Niet alles van je naam past op het scherm. Zo staat hij er nu:',
    pressAgain: 'We kennen je telefoon nog niet. Druk nog een keer.',
    noCookies:
      'Je telefoon weigert cookies. Laat deze pagina open, anders herkennen we je niet meer. Of sta cookies toe en ververs de pagina.',
  },
  en: {
    skip: 'Straight to what is on now',
    otherLanguage: 'Nederlands',
    rehearsal: 'Rehearsal: what you do here does not count for the real day.',
    asOf: (time) => `Updated at ${time}.`,
    reload: 'Reload',
    alsoConsider: 'Consider too',
    programmeFor: 'Programme for',
    allGroups: 'Everybody',
    lookUp: 'To look up',
    introduction: 'Questions to get to know each other',
    aloud: 'You give the answers aloud. There is nothing to type.',
    jury: 'The jury',
    juryMembers: 'On the jury',
    juryCriteria: 'What the jury looks for',
    pitchMinutes: (minutes) => `A pitch takes ${minutes} minutes.`,
    dayTips: 'Tips for the day',
    about: 'About this day',
    location: 'Place',
    audience: 'For whom',
    cost: 'Cost',
    practical: 'Wi-Fi and your phone',
    wifiName: 'Name of the network',
    wifiPassword: 'Password',
    wifiOpen: 'No password needed',
    stayConnected:
      'Stay connected, even if your phone says that there is no internet. This network needs none.',
    openInBrowser:
      'Does the page do nothing? Choose ‘Open in browser’ in the menu of your scanner.',
    roomCode: 'Code of this room',
    privacy: 'Privacy',
    enterTitle: 'Join',
    enterCode: 'Code of your room',
    enterHint: 'The code of four characters is on the screen in your room.',
    enter: 'Go on',
    problems: {
      'unknown-code': 'We don’t know this code. Look at the screen in your room and type it again.',
      'other-day':
        'This code is of a day that is not open now. The screens show another day. Do you take part in that? Then type the code that is on the screen in your room now.',
      'too-many': 'Codes were tried too often. Wait a minute and try again.',
    },
    startOver: 'Type the code of your room',
    nameCut: 'Your name does not fit on the screen as a whole. This is how it reads now:',
    pressAgain: 'We do not know your phone yet. Press once more.',
    noCookies:
      'Your phone refuses cookies. Keep this page open, or we no longer know you. Or allow cookies and reload the page.',
  },
}
