// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import type { Face } from '../features/screens/commands.ts'
import type { Language } from '../text.ts'

/** What the desk says of steps back, of bringing rooms to a place, of pace and of workshops. */
export type SteeringWords = {
  wait: (time: string | null) => string
  waitsAlready: (time: string | null) => string
  endBreak: string
  /** In place of `next`, where what comes next begins at one. */
  startSignal: string
  holdAll: string
  goOnAll: string
  challenge: string
  challengeNamed: (number: number, title: string, rooms: string) => string

  redo: string
  history: string
  historyEmpty: string
  historyHint: string
  deskNumber: (number: number) => string
  undoToHere: string
  redoToHere: string
  wasUndone: string
  stepsBack: (count: number) => string

  bring: string
  bringHint: string
  /** Over what is odd in the day: how many such things there are. */
  dayWarnings(count: number): string
  bringTitle: (where: string, what: string) => string
  now: string
  atTime: string
  timeLabel: string
  notATime: (field: string, value: string) => string
  afterMidnight: string
  /** After it was sent. */
  broughtTo: (what: string, time: string | null) => string
  bringNow: string
  bringAt: (time: string) => string
  follows: string

  settings: string
  settingsFor: (where: string) => string
  pace: string
  paces: Record<Pace, string>
  /** The same after it was chosen. */
  paceSet: Record<Pace, string>
  paceScopes: { all: string; slot: (what: string) => string; next: (what: string) => string }
  face: string
  faces: Record<Face, string>
  faceSet: Record<Face, string>
  /** What stays where the clock is hidden. */
  hiddenHint: string
  sound: string
  soundOn: string
  soundIsOn: string
  soundOff: string
  soundSetOn: string
  soundSetOff: string
  testSound: string
  /** Before what comes next without a time of its own. */
  nextUpWaiting: Record<Pace, string>

  schedule: string
  scheduleHint: string
  messageSaid: (text: string) => string
  workshop: string
  workshopUnscheduled: string
  workshopBegun: string
  start: string
  end: string
  notAfterStart: (field: string, value: string, start: string) => string
  outsideBlock: (field: string, value: string, block: string, from: string, to: string) => string
  timeHasPassed: (field: string, value: string) => string
  giveRoom: string
  missing: string
}

const nl: SteeringWords = {
  wait: (time) => (time === null ? 'Wacht op begintijd' : `Wacht tot ${time}`),
  waitsAlready: (time) => (time === null ? 'Wacht al' : `Wacht al tot ${time}`),
  endBreak: 'Einde pauze',
  startSignal: 'Startsein',
  holdAll: 'Alles stil',
  goOnAll: 'Alles verder',
  challenge: 'Challenge',
  challengeNamed: (number, title, rooms) => `Challenge ${number}, ${title}: ${rooms}`,

  redo: 'Opnieuw',
  history: 'Verloop',
  historyEmpty: 'Er is nog niets gedaan dat ongedaan kan worden.',
  historyHint: 'Het laatste staat bovenaan. Ongedaan maken neemt ook alles mee wat erna kwam.',
  deskNumber: (number) => `regietafel ${number}`,
  undoToHere: 'Tot en met hier ongedaan maken',
  redoToHere: 'Tot en met hier opnieuw',
  wasUndone: 'ongedaan gemaakt',
  stepsBack: (count) => (count === 1 ? 'Eén stap terug' : `${count} stappen terug`),

  bring: 'Breng hierheen',
  bringHint: 'Kies een onderdeel om zalen daarheen te brengen.',
  dayWarnings: (count) =>
    count === 1 ? '1 ding om na te kijken' : `${count} dingen om na te kijken`,
  bringTitle: (where, what) => `Breng ${where} naar ${what}`,
  now: 'Nu',
  atTime: 'Op een tijdstip',
  timeLabel: 'Tijdstip',
  notATime: (field, value) => `${field}: ‘${value}’ is geen tijd. Typ een tijd als 13:20.`,
  afterMidnight: 'na middernacht',
  broughtTo: (what, time) => `Naar ${what}${time === null ? '' : ` om ${time}`}`,
  bringNow: 'Begin nu',
  bringAt: (time) => `Begin om ${time}`,
  follows: 'Wat er dan verandert',

  settings: 'Tempo, klok, geluid',
  settingsFor: (where) => `Tempo, klok en geluid: ${where}`,
  pace: 'Tempo',
  paces: { clock: 'Vanzelf', facilitator: 'Met ‘volgende’', signal: 'Na startsein' },
  paceSet: {
    clock: 'Gaat vanzelf verder',
    facilitator: 'Gaat verder met ‘volgende’',
    signal: 'Gaat verder na startsein',
  },
  paceScopes: {
    all: 'Alles in deze zalen',
    slot: (what) => `Alleen ${what}`,
    next: (what) => `Straks: ${what}`,
  },
  face: 'Klok op het scherm',
  faces: { digits: 'Cijfers', disk: 'Schijf', marks: 'Verborgen' },
  faceSet: {
    digits: 'Klok met cijfers',
    disk: 'Klok als schijf',
    marks: 'Klok verborgen',
  },
  hiddenHint: 'Verborgen: geen klok, wel de seintjes (begin, bijna klaar, tijd is om).',
  sound: 'Geluid',
  soundOn: 'Aan',
  soundIsOn: 'geluid aan',
  soundOff: 'Uit',
  soundSetOn: 'Geluid aan',
  soundSetOff: 'Geluid uit',
  testSound: 'Probeer het geluid',
  nextUpWaiting: {
    clock: 'Straks',
    facilitator: 'Straks, met ‘volgende’',
    signal: 'Straks, na startsein',
  },

  schedule: 'Zaal en tijd geven',
  scheduleHint: 'Wat al begonnen is, houdt zijn zaal en tijd.',
  messageSaid: (text) => `Bericht ‘${text}’`,
  workshop: 'Onderdeel',
  workshopUnscheduled: 'nog geen zaal en tijd',
  workshopBegun: 'begonnen',
  start: 'Begin',
  end: 'Einde',
  giveRoom: 'Geef zaal en tijd',
  notAfterStart: (field, value, start) =>
    `${field}: ${value} ligt niet na het begin, ${start}. Typ een later einde.`,
  outsideBlock: (field, value, block, from, to) =>
    `${field}: ${value} valt buiten ‘${block}’ (${from}–${to}). Typ een tijd die daarin valt.`,
  timeHasPassed: (field, value) => `${field}: ${value} is al voorbij. Typ een later tijdstip.`,
  missing: 'Kies ten minste één zaal, en typ begin en einde als 13:20.',
}

const en: SteeringWords = {
  wait: (time) => (time === null ? 'Wait for start time' : `Wait until ${time}`),
  waitsAlready: (time) => (time === null ? 'Waits already' : `Waits until ${time}`),
  endBreak: 'End break',
  startSignal: 'Start signal',
  holdAll: 'Hold all',
  goOnAll: 'All go on',
  challenge: 'Challenge',
  challengeNamed: (number, title, rooms) => `Challenge ${number}, ${title}: ${rooms}`,

  redo: 'Redo',
  history: 'History',
  historyEmpty: 'Nothing has been done yet that could be undone.',
  historyHint: 'The latest is on top. Undoing takes along all that came after.',
  deskNumber: (number) => `desk ${number}`,
  undoToHere: 'Undo up to and including this',
  redoToHere: 'Redo up to and including this',
  wasUndone: 'undone',
  stepsBack: (count) => (count === 1 ? 'One step back' : `${count} steps back`),

  bring: 'Bring here',
  bringHint: 'Choose an item to bring rooms there.',
  dayWarnings: (count) => (count === 1 ? '1 thing to check' : `${count} things to check`),
  bringTitle: (where, what) => `Bring ${where} to ${what}`,
  now: 'Now',
  atTime: 'At a time',
  timeLabel: 'Time',
  notATime: (field, value) => `${field}: ‘${value}’ is not a time. Type a time such as 13:20.`,
  afterMidnight: 'after midnight',
  broughtTo: (what, time) => `To ${what}${time === null ? '' : ` at ${time}`}`,
  bringNow: 'Begin now',
  bringAt: (time) => `Begin at ${time}`,
  follows: 'What then changes',

  settings: 'Pace, clock, sound',
  settingsFor: (where) => `Pace, clock and sound: ${where}`,
  pace: 'Pace',
  paces: { clock: 'By itself', facilitator: 'With ‘next’', signal: 'At a start signal' },
  paceSet: {
    clock: 'Goes on by itself',
    facilitator: 'Goes on with ‘next’',
    signal: 'Goes on at a start signal',
  },
  paceScopes: {
    all: 'All in these rooms',
    slot: (what) => `Only ${what}`,
    next: (what) => `Next: ${what}`,
  },
  face: 'Clock on the screen',
  faces: { digits: 'Digits', disk: 'Disk', marks: 'Hidden' },
  faceSet: { digits: 'Clock in digits', disk: 'Clock as a disk', marks: 'Clock hidden' },
  hiddenHint: 'Hidden: no clock, but its cues still show (start, almost done, time is up).',
  sound: 'Sound',
  soundOn: 'On',
  soundIsOn: 'sound on',
  soundOff: 'Off',
  soundSetOn: 'Sound on',
  soundSetOff: 'Sound off',
  testSound: 'Try the sound',
  nextUpWaiting: {
    clock: 'Next',
    facilitator: 'Next, with ‘next’',
    signal: 'Next, at the start signal',
  },

  schedule: 'Give rooms and times',
  scheduleHint: 'What has begun keeps its room and time.',
  messageSaid: (text) => `Message ‘${text}’`,
  workshop: 'Item',
  workshopUnscheduled: 'no room and time yet',
  workshopBegun: 'begun',
  start: 'Start',
  end: 'End',
  giveRoom: 'Give room and time',
  notAfterStart: (field, value, start) =>
    `${field}: ${value} is not after the start, ${start}. Type a later end.`,
  outsideBlock: (field, value, block, from, to) =>
    `${field}: ${value} lies outside ‘${block}’ (${from}–${to}). Type a time within it.`,
  timeHasPassed: (field, value) => `${field}: ${value} has passed. Type a later time.`,
  missing: 'Choose at least one room, and type start and end like 13:20.',
}

export const steeringWords: Record<Language, SteeringWords> = { nl, en }
