// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of the plan, and of the workshops in it that get rooms and times. */
export type ScheduleWords = {
  plan: string
  unscheduled: string
  allHere: string
  allHereBut: (names: string) => string
  /** Over what is odd in the day: how many such things there are. */
  dayWarnings(count: number): string
  schedule: string
  scheduleHint: string
  workshop: string
  workshopUnscheduled: string
  workshopBegun: string
  start: string
  end: string
  notAfterStart: (field: string, value: string, start: string) => string
  outsideBlock: (field: string, value: string, block: string, from: string, to: string) => string
  timeHasPassed: (field: string, value: string) => string
  afterMidnight: string
  giveRoom: string
  missing: string
  /** The grid of an unconference, and the session that is put into a cell of it. */
  round: string
  freeCell: string
  overCell: string
  gridFull: string
  sessionTitle: string
  sessionBy: string
  putIn: (room: string, time: string) => string
  /** Of the teams whose turn is still to come. */
  turnOrder: string
  turnEarlier: string
  keysPlan: string
  keysMoveInPlan: string
}

const nl: ScheduleWords = {
  plan: 'Plan',
  unscheduled: 'tijd volgt',
  allHere: 'alle zalen',
  allHereBut: (names) => `alle behalve ${names}`,
  dayWarnings: (count) =>
    count === 1 ? '1 ding om na te kijken' : `${count} dingen om na te kijken`,
  schedule: 'Workshops inplannen',
  scheduleHint: 'Wat al begonnen is, houdt zijn zaal en tijd.',
  workshop: 'Onderdeel',
  workshopUnscheduled: 'nog geen zaal en tijd',
  workshopBegun: 'begonnen',
  start: 'Begin',
  end: 'Einde',
  notAfterStart: (field, value, start) =>
    `${field}: ${value} ligt niet na het begin, ${start}. Typ een later einde.`,
  outsideBlock: (field, value, block, from, to) =>
    `${field}: ${value} valt buiten ‘${block}’ (${from}–${to}). Typ een tijd die daarin valt.`,
  timeHasPassed: (field, value) => `${field}: ${value} is al voorbij. Typ een latere tijd.`,
  afterMidnight: 'na middernacht',
  giveRoom: 'Inplannen',
  missing: 'Kies ten minste één zaal, en typ begin en einde als 13:20.',
  round: 'Ronde',
  freeCell: 'vrij',
  overCell: 'voorbij',
  gridFull: 'Er is geen plek meer vrij.',
  sessionTitle: 'Sessie',
  sessionBy: 'Door wie (mag leeg)',
  putIn: (room, time) => `Zet in ${room}, ${time}`,
  turnOrder: 'Volgorde van teams',
  turnEarlier: 'Eerder',
  keysPlan: 'Naar het plan, om zalen ergens heen te brengen',
  keysMoveInPlan: 'Van onderdeel naar onderdeel in het plan',
}

const en: ScheduleWords = {
  plan: 'Plan',
  unscheduled: 'to follow',
  allHere: 'all rooms',
  allHereBut: (names) => `all but ${names}`,
  dayWarnings: (count) => (count === 1 ? '1 thing to check' : `${count} things to check`),
  schedule: 'Schedule workshops',
  scheduleHint: 'What has begun keeps its room and time.',
  workshop: 'Item',
  workshopUnscheduled: 'no room and time yet',
  workshopBegun: 'begun',
  start: 'Start',
  end: 'End',
  notAfterStart: (field, value, start) =>
    `${field}: ${value} is not after the start, ${start}. Type a later end.`,
  outsideBlock: (field, value, block, from, to) =>
    `${field}: ${value} lies outside ‘${block}’ (${from}–${to}). Type a time within it.`,
  timeHasPassed: (field, value) => `${field}: ${value} has passed. Type a later time.`,
  afterMidnight: 'after midnight',
  giveRoom: 'Schedule',
  missing: 'Choose at least one room, and type start and end like 13:20.',
  round: 'Round',
  freeCell: 'free',
  overCell: 'over',
  gridFull: 'No place is free any more.',
  sessionTitle: 'Session',
  sessionBy: 'By whom (may be empty)',
  putIn: (room, time) => `Put into ${room}, ${time}`,
  turnOrder: 'Order of teams',
  turnEarlier: 'Earlier',
  keysPlan: 'To the plan, to bring rooms to a place',
  keysMoveInPlan: 'From item to item in the plan',
}

export const scheduleWords: Record<Language, ScheduleWords> = { nl, en }
