// SPDX-License-Identifier: EUPL-1.2
import type { Pace, Slot } from '../../../shared/day/day.ts'
import type { SpanStatus } from '../../../shared/features/planning/passed/span-status.ts'
import { slotKindWords } from '../../../shared/i18n/slot-kinds.ts'
import type { Language } from '../../../shared/text.ts'

/** What the planner says. */
export type PlannerWords = {
  programme: string
  /** How the plan is moved through, for whoever hears it. */
  howTo: string
  everywhere: string
  acts: string
  add: string
  addAt: (time: string) => string
  newTitle: string
  newTitleHint: string
  split: string
  repeat: string
  remove: string
  zoom: string
  zoomIn: string
  zoomOut: string
  minutes: (minutes: number) => string
  length: (minutes: number) => string
  empty: (time: string, room: string) => string
  untilNext: string
  now: (time: string) => string
  past: string
  onlyTexts: Record<SpanStatus, string>
  unplaced: string
  noItems: string
  item: string
  wall: (room: string) => string
  keys: string
  keyList: readonly (readonly [string, string])[]
  title: string
  description: string
  speakers: string
  speakersHint: string
  remark: string
  remarkHint: string
  time: string
  timeHint: string
  notATime: (text: string) => string
  dayOf: string
  kind: string
  kinds: Record<Slot['kind'], string>
  scope: string
  scopes: Record<Slot['scope'], string>
  rooms: string
  place: string
  noPlace: string
  groups: string
  phase: string
  noPhase: string
  parent: string
  noParent: string
  leastMinutes: string
  pace: string
  paces: Record<Pace, string>
  dayPace: string
  isFixed: string
  link: string
  roundsField: string
  roundsHint: string
  notRounds: (text: string) => string
  turns: string
  turnsHint: string
  turnsTake(count: number, minutes: number): string
  notTurns(text: string): string
  /** What a turn without parts is called. */
  turn: string
  turnOrder: string
  asTeams: string
  inRounds: string
  round: (number: number, time: string) => string
  isBeside: string
  advice: string
  adviceCount: (count: number) => string
  noAdvice: string
  moreAdvice: (count: number) => string
  goThere: string
}

const nl: PlannerWords = {
  programme: 'Programma',
  howTo:
    'Pijlen gaan van onderdeel naar onderdeel; Enter bewerkt; Alt met pijlen verplaatst, Shift met pijlen maakt langer of korter.',
  everywhere: 'alle zalen',
  acts: 'Bewerken',
  add: 'Voeg toe',
  addAt: (time) => `Voeg toe om ${time}`,
  newTitle: 'Wat komt hier?',
  newTitleHint: 'Koffie, of 10.30 Koffie +15',
  split: 'Splits',
  repeat: 'Herhaal',
  remove: 'Verwijder',
  zoom: 'Vergroting',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  minutes: (minutes) => `${minutes} min`,
  length: (minutes) => lengthIn(minutes, 'uur'),
  empty: (time, room) => `${time}, ${room}: nog niets`,
  untilNext: 'zonder eindtijd',
  now: (time) => `Nu, ${time}`,
  past: 'geweest',
  onlyTexts: {
    ended: 'Dit is geweest: alleen de teksten kunnen nog anders.',
    'going-on': 'Dit is bezig: de teksten kunnen nog anders, en het einde.',
  },
  unplaced: 'Nog zonder tijd of zaal',
  noItems: 'Nog niets gepland. Kies een tijd en druk op Enter.',
  item: 'Onderdeel',
  wall: (room) => `Zo hangt het in ${room}`,
  keys: 'Toetsen',
  keyList: [
    ['↑ ↓ ← →', 'naar een ander onderdeel'],
    ['Enter', 'bewerk, of voeg toe waar niets is'],
    ['0–9 +', 'typ een tijd of lengte'],
    ['Alt ↑ ↓', '5 minuten eerder of later'],
    ['Alt Shift ↑ ↓', 'met alles wat erna komt'],
    ['Alt ← →', 'naar een andere zaal'],
    ['Shift ↑ ↓', '5 minuten korter of langer'],
    ['Shift ← →', 'een zaal minder of meer'],
    ['s', 'splits'],
    ['d', 'herhaal erna'],
    ['Del', 'verwijder'],
    ['− =', 'kleiner, groter'],
    ['u', 'maak ongedaan'],
  ],
  title: 'Titel',
  description: 'Omschrijving',
  speakers: 'Sprekers',
  speakersHint: 'één per regel',
  remark: 'Opmerking',
  remarkHint: 'voor wie regisseert; op geen scherm',
  time: 'Tijd',
  timeHint: '9.30, 9.30–10.15 of +45',
  notATime: (text) => `‘${text}’ is geen tijd. Typ 9.30, 9.30–10.15 of +45.`,
  dayOf: 'Dag',
  kind: 'Soort',
  kinds: slotKindWords.nl,
  scope: 'Voor wie',
  scopes: {
    plenary: 'iedereen samen',
    rooms: 'per zaal',
    jury: 'de jury',
    free: 'vrij',
  },
  rooms: 'Zalen',
  place: 'Plek',
  noPlace: 'geen andere plek',
  groups: 'Groepen',
  phase: 'Fase',
  noPhase: 'geen',
  parent: 'Valt binnen',
  noParent: 'niets',
  leastMinutes: 'Minstens (min)',
  pace: 'Begint',
  paces: { clock: 'op de klok', facilitator: 'met ‘volgende’', signal: 'op een startsein' },
  dayPace: 'zoals de dag',
  isFixed: 'Vast op deze tijd',
  link: 'Sluit aan op wat ervoor komt',
  roundsField: 'Rondes',
  roundsHint: '3×20, of 3×20+5 met 5 min ertussen',
  notRounds: (text) => `‘${text}’ zijn geen rondes. Typ 3×20 of 3×20+5.`,
  turns: 'Beurten',
  turnsHint: '3 pitch + 2 vragen; nog een getal is de tijd ertussen',
  turnsTake: (count, minutes) => `${count} beurten, samen ${minutes} min`,
  notTurns: (text) => `‘${text}’ zijn geen beurten. Typ 3 pitch + 2 vragen.`,
  turn: 'Beurt',
  turnOrder: 'Volgorde van de teams',
  asTeams: 'Zoals in de lijst van teams',
  inRounds: 'In ronde',
  round: (number, time) => `${number} · ${time}`,
  isBeside: 'Gaat ernaast door',
  advice: 'Om naar te kijken',
  adviceCount: (count) =>
    count === 1 ? '1 ding om naar te kijken' : `${count} dingen om naar te kijken`,
  noAdvice: 'Niets om naar te kijken',
  moreAdvice: (count) => `En nog ${count}.`,
  goThere: 'Ga erheen',
}

const en: PlannerWords = {
  programme: 'Programme',
  howTo:
    'Arrows go from item to item; Enter edits; Alt with arrows moves, Shift with arrows makes longer or shorter.',
  everywhere: 'all rooms',
  acts: 'Edit',
  add: 'Add',
  addAt: (time) => `Add at ${time}`,
  newTitle: 'What comes here?',
  newTitleHint: 'Coffee, or 10.30 Coffee +15',
  split: 'Split',
  repeat: 'Repeat',
  remove: 'Remove',
  zoom: 'Magnification',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  minutes: (minutes) => `${minutes} min`,
  length: (minutes) => lengthIn(minutes, 'h'),
  empty: (time, room) => `${time}, ${room}: nothing yet`,
  untilNext: 'no end time',
  now: (time) => `Now, ${time}`,
  past: 'past',
  onlyTexts: {
    ended: 'This is over: only its texts can still change.',
    'going-on': 'This goes on: its texts can still change, and its end.',
  },
  unplaced: 'Without a time or a room yet',
  noItems: 'Nothing planned yet. Choose a time and press Enter.',
  item: 'Item',
  wall: (room) => `How it hangs in ${room}`,
  keys: 'Keys',
  keyList: [
    ['↑ ↓ ← →', 'to another item'],
    ['Enter', 'edit, or add where there is nothing'],
    ['0–9 +', 'type a time or a length'],
    ['Alt ↑ ↓', '5 minutes earlier or later'],
    ['Alt Shift ↑ ↓', 'with all that comes after'],
    ['Alt ← →', 'to another room'],
    ['Shift ↑ ↓', '5 minutes shorter or longer'],
    ['Shift ← →', 'a room less or more'],
    ['s', 'split'],
    ['d', 'repeat after it'],
    ['Del', 'remove'],
    ['− =', 'smaller, larger'],
    ['u', 'undo'],
  ],
  title: 'Title',
  description: 'Description',
  speakers: 'Speakers',
  speakersHint: 'one a line',
  remark: 'Remark',
  remarkHint: 'for who steers; on no screen',
  time: 'Time',
  timeHint: '9.30, 9.30–10.15 or +45',
  notATime: (text) => `‘${text}’ is not a time. Type 9.30, 9.30–10.15 or +45.`,
  dayOf: 'Day',
  kind: 'Kind',
  kinds: slotKindWords.en,
  scope: 'For whom',
  scopes: {
    plenary: 'everybody together',
    rooms: 'by room',
    jury: 'the jury',
    free: 'free',
  },
  rooms: 'Rooms',
  place: 'Place',
  noPlace: 'no other place',
  groups: 'Groups',
  phase: 'Phase',
  noPhase: 'none',
  parent: 'Lies in',
  noParent: 'nothing',
  leastMinutes: 'At least (min)',
  pace: 'Begins',
  paces: { clock: 'by the clock', facilitator: 'with ‘next’', signal: 'at a start signal' },
  dayPace: 'as the day does',
  isFixed: 'Fixed at this time',
  link: 'Follow on',
  roundsField: 'Rounds',
  roundsHint: '3×20, or 3×20+5 with 5 min between',
  notRounds: (text) => `‘${text}’ are no rounds. Type 3×20 or 3×20+5.`,
  turns: 'Turns',
  turnsHint: '3 pitch + 2 questions; one more number is the time between',
  turnsTake: (count, minutes) => `${count} turns, ${minutes} min together`,
  notTurns: (text) => `‘${text}’ are no turns. Type 3 pitch + 2 questions.`,
  turn: 'Turn',
  turnOrder: 'Order of the teams',
  asTeams: 'As in the list of teams',
  inRounds: 'In round',
  round: (number, time) => `${number} · ${time}`,
  isBeside: 'Goes on beside it',
  advice: 'To look at',
  adviceCount: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  noAdvice: 'Nothing to look at',
  moreAdvice: (count) => `And ${count} more.`,
  goThere: 'Go there',
}

function lengthIn(minutes: number, hour: string): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} min`
}

export const plannerWords: Record<Language, PlannerWords> = { nl, en }
