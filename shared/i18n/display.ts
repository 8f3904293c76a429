// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** Time left as it is said, not counted: whole minutes or seconds. */
export type Left = { count: number; unit: 'minute' | 'second'; isAbout: boolean }

/** What a wall display says by itself. Short: it is read in passing, from across a room. */
export type DisplayWords = {
  rehearsal: string
  linkLost: string
  /** How sure the time is without the hub: within so many seconds; `null`: nobody can tell. */
  timeWithin(seconds: number | null): string

  connecting: string
  pairing: string
  pairingHow: string
  /** Its browser stores nothing. */
  pairingForgotten: string

  welcome: string
  /** @param place where, for whoever is in another room */
  beginsAt(time: string, place?: string): string
  dayIsOver: string
  /** Until the next day of the event, which begins then. */
  seeYou(weekday: string, time: string): string
  inTheRooms: string
  /** What everybody is at, and in which room; empty: nobody knows which. */
  plenaryIn(place: string): string
  /** Over what other rooms have while nothing goes on here. */
  nowInRooms: string
  soonInRooms: string
  phase(number: number): string
  step(number: number, of: number): string
  /** What the digits count, over them. */
  left: string
  leftAbout: string
  /** In the last minute of that. */
  leftLess: string
  /** Before what goes on beside what the title says. */
  nowBeside: string
  over: string
  held: string
  beginsIn: string
  until(time: string): string
  /** The same, by itself. */
  lastsUntil(time: string): string
  /** A title within a sentence: it may be a question, or more than one thing. */
  named(title: string): string
  goesOn(name: string): string
  itselfUntil(name: string, time: string): string

  /** Cues: large, for as long as it takes to look up. */
  getReady: string
  start: string
  now: string
  timeLeft(left: Left): string
  /** The same of something that has to be named: `Fase 4: nog 10 minuten`. */
  ofName(name: string, said: string): string
  nearlyTime: string
  timeIsUp: string
  breakIsOver: string

  /** Over what comes, before its clock starts. */
  comingSoon: string
  comingAt(time: string): string
  /** In its room, where others are elsewhere at the same time. */
  hereAt(time: string): string
  /** Under a list that is longer than the wall is high. */
  moreOnPhone(count: number): string
  /** To a room, or, as `null`, each to their own. */
  walkTo(room: string | null): string
  comingAfterSignal: string
  /** What people do until it is given. */
  waitForSignal: string
  /** Browsers keep sound back until then. */
  clickForSound: string
  /** Under the test pattern: how much earlier this display shows everything. */
  trim(ms: number): string
  /** Beside it, and while the display waits for its room: how its clock and its link are. */
  clock: string
  roundTrip(ms: string): string
  linkIsLost: string
  /** A disk stands for the time. */
  disk: string
  /** Over it: what it stands for. */
  diskLeft: string
  diskUntil: string

  next: string
  nextIs(title: string): string
  /** Whose turn it is in what, of how many: `Pitches, 2 van 6`. */
  turn(title: string, number: number, of: number): string
  nextAt(time: string): string
  nextHereAt(time: string): string
  /** Of what something else took the wall from. */
  goesOnAt(time: string): string
  minutes(count: number, isAbout: boolean): string
  afterSignal: string

  mode: Record<'individual' | 'team', string>
  silent: string
  dots(perPerson: number, canStack: boolean): string
  stacking(canStack: boolean): string
  /** What tells that an instruction says the same already. */
  says: Record<'individual' | 'team' | 'silent' | 'stacking', RegExp>
  mostIdeas(count: number): string
  reward(what: string): string
  needed: string
  questions: string

  joinHere: string
  joinTitle: string
  joinClosed: string
  noNetwork: string
  wifi: string
  password: string
  openNetwork: string
  scanOrGo: string
  andType: string
  /** What scanning is for. */
  scanTo: Record<'team' | 'programme', string>
  orTypeAt: string
  chooseTeam: string
  wifiCode: string
  joinCode: string
  joined(people: number, teams: number): string
}

export const displayWords: Record<Language, DisplayWords> = {
  nl: {
    rehearsal: 'Repetitie',
    linkLost: 'Even geen verbinding; de tijd loopt door',
    timeWithin: (seconds) =>
      seconds === null ? 'tijd niet zeker' : `tijd klopt op ${seconds} s na`,

    connecting: 'Even verbinden',
    pairing: 'Dit scherm heeft nog geen zaal',
    pairingHow: 'Kies op de regietafel bij deze code de zaal waar dit scherm hangt.',
    pairingForgotten:
      'Deze browser bewaart niets. Na opnieuw laden moet dit scherm weer gekoppeld worden.',

    welcome: 'Welkom',
    beginsAt: (time, place) => `We beginnen om ${time}${place ? ` in ${place}` : ''}.`,
    dayIsOver: 'Bedankt',
    seeYou: (weekday, time) => `Tot ${weekday} ${time}`,
    inTheRooms: 'Nu in de werkzalen',
    plenaryIn: (place) => (place === '' ? 'Met iedereen' : `Nu in ${place}`),
    nowInRooms: 'Nu in de zalen',
    soonInRooms: 'Straks in de zalen',
    phase: (number) => `Fase ${number}`,
    step: (number, of) => (of === 1 ? 'Stap' : `Stap ${number} van ${of}`),
    left: 'Nog',
    leftAbout: 'Nog ongeveer',
    leftLess: 'Nog minder dan',
    nowBeside: 'Nu ook',
    over: 'Over tijd',
    held: 'De tijd staat stil',
    beginsIn: 'Begint over',
    until: (time) => `Tot ${time}.`,
    lastsUntil: (time) => `Tot ${time}`,
    named: (title) => `‘${title}’`,
    goesOn: (name) => `${name} loopt door.`,
    itselfUntil: (name, time) => `${name} tot ${time}`,

    getReady: 'Maak je klaar',
    start: 'Start',
    now: 'Nu',
    timeLeft: ({ count, unit, isAbout }) => {
      const words = { minute: ['minuut', 'minuten'], second: ['seconde', 'seconden'] }
      return `Nog ${isAbout ? 'ongeveer ' : ''}${count} ${words[unit][count === 1 ? 0 : 1]}`
    },
    ofName: (name, said) => `${name}: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`,
    nearlyTime: 'De tijd is bijna om',
    timeIsUp: 'De tijd is om',
    breakIsOver: 'De pauze is voorbij',

    comingSoon: 'Begint zo',
    comingAt: (time) => `Begint om ${time}`,
    hereAt: (time) => `Hier om ${time}`,
    walkTo: (room) => `Loop naar ${room ?? 'je zaal'}`,
    moreOnPhone: (count) => `En nog ${count} op je telefoon`,
    comingAfterSignal: 'Begint na het startsein',
    waitForSignal: 'Wacht op het startsein',
    clickForSound: 'Klik voor geluid',
    trim: (ms) => `Vertraging ${ms} ms`,
    clock: 'klok',
    roundTrip: (ms) => `retourtijd ${ms} ms`,
    linkIsLost: 'geen verbinding',
    disk: 'Schijf: hoeveel tijd er nog is',
    diskLeft: 'Tijd die nog over is',
    diskUntil: 'Tijd tot het begin',

    next: 'Straks',
    nextIs: (title) => `Straks: ${title}`,
    turn: (title, number, of) => (of === 1 ? title : `${title}, ${number}\u00A0van\u00A0${of}`),
    nextAt: (time) => `om ${time}`,
    nextHereAt: (time) => `hier om ${time}`,
    goesOnAt: (time) => `verder om ${time}`,
    minutes: (count, isAbout) =>
      `${isAbout ? 'ongeveer ' : ''}${wholeHours(count, 'uur') ?? `${count} min`}`,
    afterSignal: 'na het startsein',

    mode: { individual: 'Ieder voor zich', team: 'Met het hele team' },
    silent: 'In stilte',
    dots: (perPerson, canStack) =>
      `${perPerson} ${perPerson === 1 ? 'stip' : 'stippen'} per persoon, ${
        canStack ? 'meer op één plek mag' : 'één per plek'
      }`,
    stacking: (canStack) => (canStack ? 'Meer op één plek mag' : 'Eén per plek'),
    says: {
      individual: /eentje|zelf|ieder.* zich/i,
      team: /samen|elkaar|team/i,
      silent: /stil/i,
      stacking: /meer.* plek/i,
    },
    mostIdeas: (count) => `Maximaal ${count} ideeën`,
    reward: (what) => `Te winnen: ${what}`,
    needed: 'Nodig',
    questions: 'Vragen over:',

    joinHere: 'Doe mee',
    joinTitle: 'Doe mee met je team',
    joinClosed: 'Aanmelden is gesloten',
    noNetwork:
      'Telefoons kunnen nu niet meedoen: er is geen netwerk. Zodra het er is, zie je hier de code.',
    wifi: 'Wifi',
    password: 'Wachtwoord',
    openNetwork: 'zonder wachtwoord',
    scanOrGo: 'Scan de code, of ga naar',
    andType: 'en typ',
    scanTo: { team: 'Scan en kies je team', programme: 'Scan voor het programma' },
    orTypeAt: 'of typ deze code op',
    chooseTeam: 'Kies je team',
    wifiCode: 'QR-code voor de wifi',
    joinCode: 'QR-code om mee te doen',
    joined: (people, teams) =>
      `${people} ${people === 1 ? 'deelnemer' : 'deelnemers'} in ${teams} ${teams === 1 ? 'team' : 'teams'}`,
  },
  en: {
    rehearsal: 'Rehearsal',
    linkLost: 'No connection for now; the time goes on',
    timeWithin: (seconds) =>
      seconds === null ? 'time not certain' : `time right within ${seconds} s`,

    connecting: 'Connecting',
    pairing: 'This screen has no room yet',
    pairingHow: 'At the desk, choose the room where this screen hangs, beside this code.',
    pairingForgotten:
      'This browser stores nothing. After a reload this screen has to be paired again.',

    welcome: 'Welcome',
    beginsAt: (time, place) => `We begin at ${time}${place ? ` in ${place}` : ''}.`,
    dayIsOver: 'Thank you',
    seeYou: (weekday, time) => `See you on ${weekday} at ${time}`,
    inTheRooms: 'Now in the break-out rooms',
    plenaryIn: (place) => (place === '' ? 'Everybody together' : `Now in ${place}`),
    nowInRooms: 'Now in the rooms',
    soonInRooms: 'Soon in the rooms',
    phase: (number) => `Phase ${number}`,
    step: (number, of) => (of === 1 ? 'Step' : `Step ${number} of ${of}`),
    left: 'Time left',
    leftAbout: 'Time left, about',
    leftLess: 'Time left, less than',
    nowBeside: 'Now also',
    over: 'Over time',
    held: 'Paused',
    beginsIn: 'Begins in',
    until: (time) => `Until ${time}.`,
    lastsUntil: (time) => `Until ${time}`,
    named: (title) => `‘${title}’`,
    goesOn: (name) => `${name} goes on.`,
    itselfUntil: (name, time) => `${name} until ${time}`,

    getReady: 'Get ready',
    start: 'Start',
    now: 'Now',
    timeLeft: ({ count, unit, isAbout }) =>
      `${isAbout ? 'About ' : ''}${count} ${unit}${count === 1 ? '' : 's'} left`,
    ofName: (name, said) => `${name}: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`,
    nearlyTime: 'Time is nearly up',
    timeIsUp: 'Time is up',
    breakIsOver: 'The break is over',

    comingSoon: 'Begins soon',
    comingAt: (time) => `Begins at ${time}`,
    hereAt: (time) => `Here at ${time}`,
    walkTo: (room) => `Walk to ${room ?? 'your room'}`,
    moreOnPhone: (count) => `And ${count} more on your phone`,
    comingAfterSignal: 'Begins at the start signal',
    waitForSignal: 'Wait for the start signal',
    clickForSound: 'Click for sound',
    trim: (ms) => `Delay ${ms} ms`,
    clock: 'clock',
    roundTrip: (ms) => `round trip ${ms} ms`,
    linkIsLost: 'no connection',
    disk: 'Disk: how much time is left',
    diskLeft: 'Time left',
    diskUntil: 'Time until it begins',

    next: 'Next',
    nextIs: (title) => `Next: ${title}`,
    turn: (title, number, of) => (of === 1 ? title : `${title}, ${number}\u00A0of\u00A0${of}`),
    nextAt: (time) => `at ${time}`,
    nextHereAt: (time) => `here at ${time}`,
    goesOnAt: (time) => `goes on at ${time}`,
    minutes: (count, isAbout) =>
      `${isAbout ? 'about ' : ''}${wholeHours(count, 'hours') ?? `${count} min`}`,
    afterSignal: 'at the start signal',

    mode: { individual: 'Everybody alone', team: 'The whole team' },
    silent: 'In silence',
    dots: (perPerson, canStack) =>
      `${perPerson} ${perPerson === 1 ? 'dot' : 'dots'} each, ${
        canStack ? 'several in one place is fine' : 'one per place'
      }`,
    stacking: (canStack) => (canStack ? 'Several in one place is fine' : 'One per place'),
    says: {
      individual: /your own|yourself|alone/i,
      team: /together|each other|team/i,
      silent: /silen/i,
      stacking: /several/i,
    },
    mostIdeas: (count) => `${count} ideas at most`,
    reward: (what) => `To win: ${what}`,
    needed: 'Needed',
    questions: 'Questions about:',

    joinHere: 'Join in',
    joinTitle: 'Join with your team',
    joinClosed: 'Joining is closed',
    noNetwork: 'Phones can’t join now: there is no network. Once there is, the code is here.',
    wifi: 'Wi-Fi',
    password: 'Password',
    openNetwork: 'no password',
    scanOrGo: 'Scan the code, or go to',
    andType: 'and type',
    scanTo: { team: 'Scan and pick a team', programme: 'Scan for the programme' },
    orTypeAt: 'or type this code at',
    chooseTeam: 'Choose your team',
    wifiCode: 'QR code for the Wi-Fi',
    joinCode: 'QR code to join',
    joined: (people, teams) =>
      `${people} ${people === 1 ? 'person' : 'people'} in ${teams} ${teams === 1 ? 'team' : 'teams'}`,
  },
}

/** Nobody tells `180 min` at a glance; an hour by itself is as well said in minutes. */
function wholeHours(minutes: number, word: string): string | null {
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} ${word}` : null
}
