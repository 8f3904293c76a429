// SPDX-License-Identifier: EUPL-1.2

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
  jury: string
  judged: (jurors: number, sheets: number) => string
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
  /** A juror who closed the sheets, or decided between equals. */
  chair: string
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
