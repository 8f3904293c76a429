// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

/** What the report of a day says. A function takes what stands in the sentence. */
export type ReportWords = {
  title: string
  rehearsal: string
  rehearsalMore: string
  soFar: (time: string) => string
  wholeDay: (time: string) => string
  backToDesk: string
  otherLanguage: string
  asTable: string
  logAsTable: string
  print: string
  colophon: string

  theDay: string
  rooms: string
  overview: string
  legend: string
  joined: string
  commands: string
  gave: (who: string, given: number, takenBack: number) => string
  noCommands: string

  slot: string
  plan: string
  real: string
  earliest: string
  latest: string
  later: string
  longer: string
  lengthOf: string
  held: string
  ofRooms: (begun: number, rooms: number) => string
  middle: string
  /** What that is, under the table. */
  middleMore: string
  /** Nothing of the programme: after what was done sooner, or where people wait. */
  inBetween: string

  difference: string
  times: (count: number) => string
  goesOnSince: (time: string) => string
  toCome: string
  passedOver: string
  elsewhere: string
  notPlanned: string
  heldInAll: (length: string) => string
  neverHeld: string
  overInAll: (length: string) => string
  atMeetingPoints: string
  onTime: string
  tooLate: (length: string) => string
  tooEarly: (length: string) => string

  log: string
  logEmpty: string
  time: string
  who: string
  where: string
  what: string
  desk: (number: number) => string
  hub: string
  phones: string
  undone: (what: string) => string
  redone: (what: string) => string
  laterTakenBack: string
  toTeam: (team: string, count: number) => string
  joinedThen: (teams: string) => string
  left: (count: number) => string
  rolesTaken: (count: number) => string

  deskOnlyTitle: string
  deskOnly: string
  /** The columns of the table file, in order. */
  columns: Record<ReportColumn, string>
  logColumns: Record<LogColumn, string>
  levels: Record<'slot' | 'nested' | 'step' | 'activity', string>
  outcomes: Record<'done' | 'going-on' | 'to-come' | 'passed-over', string>
  yes: string
  no: string
  fileName: string
  logFileName: string
}

/** The report's columns as a file, in their order. */
export const REPORT_COLUMNS = [
  'room',
  'level',
  'slot',
  'step',
  'activity',
  'outcome',
  'plannedStart',
  'plannedEnd',
  'plannedStartTime',
  'plannedEndTime',
  'plannedSeconds',
  'start',
  'end',
  'startTime',
  'endTime',
  'seconds',
  'heldSeconds',
  'times',
  'startLaterSeconds',
  'longerSeconds',
  'rehearsal',
  'spanId',
] as const
export type ReportColumn = (typeof REPORT_COLUMNS)[number]

export const LOG_COLUMNS = ['at', 'time', 'who', 'where', 'what', 'takenBack', 'rehearsal'] as const
export type LogColumn = (typeof LOG_COLUMNS)[number]

const nl: ReportWords = {
  title: 'Wat er gebeurde',
  rehearsal: 'Repetitie',
  rehearsalMore: 'Dit is geoefend. Het is niet wat er op de dag zelf gebeurde.',
  soFar: (time) => `Tot nu toe, ${time}`,
  wholeDay: (time) => `De hele dag, gemaakt om ${time}`,
  backToDesk: 'Terug naar de regietafel',
  otherLanguage: 'In English',
  asTable: 'Plan en echt als tabel (CSV)',
  logAsTable: 'Logboek als tabel (CSV)',
  print: 'Afdrukken',
  colophon:
    'Tijden staan op deze pagina in hele minuten, in het logboek en in de tabellen (CSV) met seconden. Alleen aantallen: er staan geen namen in van wie meedeed, en geen teksten die iemand typte.',

  theDay: 'De dag',
  rooms: 'Zalen',
  overview: 'Plan en echt',
  legend:
    'Per zaal boven dun het plan, daaronder wat de schermen toonden. Een cijfer is een fase, donkergrijs is samen, lichtgrijs per zaal, een dunne rand is pauze, gestreept is stilgezet, een zwarte rand is over tijd.',
  joined: 'Deden mee',
  commands: 'Opdrachten',
  gave: (who, given, takenBack) =>
    takenBack === 0 ? `${who}: ${given}` : `${who}: ${given} (${takenBack} ongedaan gemaakt)`,
  noCommands: 'Niemand gaf een opdracht.',

  slot: 'Onderdeel',
  plan: 'Plan',
  real: 'Echt',
  earliest: 'Vroegst',
  latest: 'Laatst',
  later: 'Begon',
  longer: 'Duurde',
  lengthOf: 'Duur',
  held: 'Stil',
  ofRooms: (begun, rooms) => `${begun} van ${rooms}`,
  middle: 'Anders dan plan, mediaan',
  middleMore:
    'Mediaan: leg de zalen op volgorde van het verschil met het plan, dan is dit het verschil van de middelste zaal.',

  difference: 'Anders dan plan',
  times: (count) => `${count} keer`,
  goesOnSince: (time) => `bezig sinds ${time}`,
  toCome: 'komt nog',
  passedOver: 'niet aan toegekomen',
  inBetween: 'ertussenin',
  elsewhere: 'in de werkzalen',
  notPlanned: 'niet in het plan',
  heldInAll: (length) => `Stilgezet: ${length}`,
  neverHeld: 'Nooit stilgezet',
  overInAll: (length) => `over tijd: ${length}`,
  atMeetingPoints: 'Samen',
  onTime: 'op tijd',
  tooLate: (length) => `${length} later`,
  tooEarly: (length) => `${length} eerder`,

  log: 'Logboek',
  logEmpty: 'Er is nog niets gebeurd.',
  time: 'Tijd',
  who: 'Wie',
  where: 'Waar',
  what: 'Wat',
  desk: (number) => `regietafel ${number}`,
  hub: 'hub',
  phones: 'telefoons',
  undone: (what) => `Ongedaan gemaakt: ${what}`,
  redone: (what) => `Opnieuw uitgevoerd: ${what}`,
  laterTakenBack: 'later ongedaan gemaakt',
  toTeam: (team, count) => `${team} ${count}`,
  joinedThen: (teams) => `Meegedaan: ${teams}`,
  left: (count) => `weggegaan: ${count}`,
  rolesTaken: (count) => (count === 1 ? '1 rol genomen' : `${count} rollen genomen`),

  deskOnlyTitle: 'Dit is voor de regietafel',
  deskOnly: 'Open het adres van de regietafel op dit apparaat en probeer het dan opnieuw.',
  columns: {
    room: 'zaal',
    level: 'soort',
    slot: 'onderdeel',
    step: 'stap',
    activity: 'activiteit',
    outcome: 'verloop',
    plannedStart: 'gepland begin',
    plannedEnd: 'gepland eind',
    plannedStartTime: 'gepland begin (tijd)',
    plannedEndTime: 'gepland eind (tijd)',
    plannedSeconds: 'geplande duur (s)',
    start: 'begin',
    end: 'eind',
    startTime: 'begin (tijd)',
    endTime: 'eind (tijd)',
    seconds: 'duur (s)',
    heldSeconds: 'waarvan stilgezet (s)',
    times: 'keer begonnen',
    startLaterSeconds: 'later begonnen (s)',
    longerSeconds: 'langer (s)',
    rehearsal: 'repetitie',
    spanId: 'id',
  },
  logColumns: {
    at: 'tijdstip',
    time: 'tijd',
    who: 'wie',
    where: 'waar',
    what: 'wat',
    takenBack: 'later ongedaan gemaakt',
    rehearsal: 'repetitie',
  },
  levels: { slot: 'onderdeel', nested: 'onderdeel', step: 'stap', activity: 'activiteit' },
  outcomes: {
    done: 'geweest',
    'going-on': 'bezig',
    'to-come': 'komt nog',
    'passed-over': 'niet aan toegekomen',
  },
  yes: 'ja',
  no: 'nee',
  fileName: 'verslag',
  logFileName: 'logboek',
}

const en: ReportWords = {
  title: 'What happened',
  rehearsal: 'Rehearsal',
  rehearsalMore: 'This was practice. It is not what happened on the day itself.',
  soFar: (time) => `So far, ${time}`,
  wholeDay: (time) => `The whole day, made at ${time}`,
  backToDesk: 'Back to the desk',
  otherLanguage: 'In het Nederlands',
  asTable: 'Plan and real as a table (CSV)',
  logAsTable: 'Log as a table (CSV)',
  print: 'Print',
  colophon:
    'Times on this page are in whole minutes, in the log and in the tables (CSV) with seconds. Counts only: it names nobody who took part, and holds no text that somebody typed.',

  theDay: 'The day',
  rooms: 'Rooms',
  overview: 'Plan and real',
  legend:
    'For each room the plan, thin, above what the screens showed. A digit is a phase, dark grey is together, light grey by room, a thin edge is a break, striped is held, a black edge is over time.',
  joined: 'Joined',
  commands: 'Commands',
  gave: (who, given, takenBack) =>
    takenBack === 0 ? `${who}: ${given}` : `${who}: ${given} (${takenBack} undone)`,
  noCommands: 'Nobody gave a command.',

  slot: 'Item',
  plan: 'Plan',
  real: 'Real',
  earliest: 'Earliest',
  latest: 'Latest',
  later: 'Began',
  longer: 'Took',
  lengthOf: 'Length',
  held: 'Held',
  ofRooms: (begun, rooms) => `${begun} of ${rooms}`,
  middle: 'Unlike plan, median',
  middleMore:
    'Median: with the rooms in order of how far they were from the plan, this is how far the middle one was.',

  difference: 'Unlike plan',
  times: (count) => (count === 2 ? 'twice' : `${count} times`),
  goesOnSince: (time) => `going on since ${time}`,
  toCome: 'still to come',
  passedOver: 'never reached',
  inBetween: 'in between',
  elsewhere: 'in the break-out rooms',
  notPlanned: 'not in the plan',
  heldInAll: (length) => `Held: ${length}`,
  neverHeld: 'Never held',
  overInAll: (length) => `over time: ${length}`,
  atMeetingPoints: 'Together',
  onTime: 'on time',
  tooLate: (length) => `${length} later`,
  tooEarly: (length) => `${length} earlier`,

  log: 'Log',
  logEmpty: 'Nothing has happened yet.',
  time: 'Time',
  who: 'Who',
  where: 'Where',
  what: 'What',
  desk: (number) => `desk ${number}`,
  hub: 'hub',
  phones: 'phones',
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Redone: ${what}`,
  laterTakenBack: 'undone later',
  toTeam: (team, count) => `${team} ${count}`,
  joinedThen: (teams) => `Joined: ${teams}`,
  left: (count) => `left: ${count}`,
  rolesTaken: (count) => (count === 1 ? '1 role taken' : `${count} roles taken`),

  deskOnlyTitle: 'This is for the desk',
  deskOnly: "Open the desk's address on this device, then try again.",
  columns: {
    room: 'room',
    level: 'kind',
    slot: 'item',
    step: 'step',
    activity: 'activity',
    outcome: 'course',
    plannedStart: 'planned start',
    plannedEnd: 'planned end',
    plannedStartTime: 'planned start (time)',
    plannedEndTime: 'planned end (time)',
    plannedSeconds: 'planned length (s)',
    start: 'start',
    end: 'end',
    startTime: 'start (time)',
    endTime: 'end (time)',
    seconds: 'length (s)',
    heldSeconds: 'of which held (s)',
    times: 'times begun',
    startLaterSeconds: 'began later (s)',
    longerSeconds: 'longer (s)',
    rehearsal: 'rehearsal',
    spanId: 'id',
  },
  logColumns: {
    at: 'instant',
    time: 'time',
    who: 'who',
    where: 'where',
    what: 'what',
    takenBack: 'undone later',
    rehearsal: 'rehearsal',
  },
  levels: { slot: 'item', nested: 'item', step: 'step', activity: 'activity' },
  outcomes: {
    done: 'done',
    'going-on': 'going on',
    'to-come': 'still to come',
    'passed-over': 'never reached',
  },
  yes: 'yes',
  no: 'no',
  fileName: 'report',
  logFileName: 'log',
}

export const reportWords: Record<Language, ReportWords> = { nl, en }
