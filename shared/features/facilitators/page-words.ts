// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What a facilitator's page says. */
export type FacilitatorWords = {
  facilitator(number: number): string
  otherLanguage: string
  connecting: string
  linkLost: string
  reload: string
  withdrawn: [title: string, sentence: string]
  help: string
  nobodyWaits: string
  waits(minutes: number): string
  newCall(team: string, room: string): string
  claim: string
  unclaim: string
  done: string
  mine: string
  somebodyGoes: string
  notBegun: string
  nothingNow: string
  over: string
  nextUp: string
  left: string
  overtime: string
  until: string
  held: string
  awaitsSignal: string
  next: string
  startSignal: string
  more(minutes: number): string
  pause: string
  resume: string
  deskSteers: string
  notSent: string
  sent: string
}

export const facilitatorWords: Record<Language, FacilitatorWords> = {
  nl: {
    facilitator: (number) => `Begeleider ${number}`,
    otherLanguage: 'English',
    connecting: 'Verbinden…',
    linkLost: 'Geen verbinding. De tijd loopt door; knoppen doen het weer zodra er verbinding is.',
    reload: 'Laad de pagina opnieuw',
    withdrawn: [
      'Je bent hier geen begeleider meer',
      'De regie heeft deze telefoon ingetrokken. Vraag de regie om een nieuwe code als je weer begeleidt.',
    ],
    help: 'Hulp',
    nobodyWaits: 'Niemand wacht op hulp.',
    waits: (minutes) => (minutes === 0 ? 'vraagt nu hulp' : `wacht ${minutes} min`),
    newCall: (team, room) => `Vraag om hulp: ${team}, ${room}`,
    claim: 'Ik ga',
    unclaim: 'Ik ga toch niet',
    done: 'Klaar',
    mine: 'Jij gaat',
    somebodyGoes: 'Er gaat al iemand',
    notBegun: 'Nog niet begonnen',
    nothingNow: 'Nu geen programma',
    over: 'De dag is klaar',
    nextUp: 'Straks',
    left: 'nog',
    overtime: 'over tijd',
    until: 'begint over',
    held: 'De tijd staat stil',
    awaitsSignal: 'Wacht op het startsein',
    next: 'Volgende',
    startSignal: 'Startsein',
    more: (minutes) => (minutes === 1 ? '+1 minuut' : `+${minutes} minuten`),
    pause: 'Pauzeer',
    resume: 'Ga verder',
    deskSteers: 'Dit is voor alle zalen samen; de regie bedient het.',
    notSent: 'Dat is niet verstuurd. Kijk of je verbinding hebt en druk opnieuw.',
    sent: 'Gedaan',
  },
  en: {
    facilitator: (number) => `Facilitator ${number}`,
    otherLanguage: 'Nederlands',
    connecting: 'Connecting…',
    linkLost: 'No connection. Time goes on; the buttons work again once you are connected.',
    reload: 'Reload the page',
    withdrawn: [
      'You are no facilitator here any more',
      'The desk has withdrawn this phone. Ask the desk for a new code if you facilitate again.',
    ],
    help: 'Help',
    nobodyWaits: 'Nobody waits for help.',
    waits: (minutes) => (minutes === 0 ? 'asks now' : `waits ${minutes} min`),
    newCall: (team, room) => `Call for help: ${team}, ${room}`,
    claim: 'I’m going',
    unclaim: 'I’m not going after all',
    done: 'Done',
    mine: 'You are going',
    somebodyGoes: 'Somebody is going already',
    notBegun: 'Not begun yet',
    nothingNow: 'No programme now',
    over: 'The day is over',
    nextUp: 'Next',
    left: 'time left',
    overtime: 'over time',
    until: 'begins in',
    held: 'Time stands still',
    awaitsSignal: 'Waits for the start signal',
    next: 'Next',
    startSignal: 'Start signal',
    more: (minutes) => (minutes === 1 ? '+1 minute' : `+${minutes} minutes`),
    pause: 'Pause',
    resume: 'Go on',
    deskSteers: 'This is for all rooms together; the desk steers it.',
    notSent: 'That was not sent. See whether you are connected and press again.',
    sent: 'Done',
  },
}
