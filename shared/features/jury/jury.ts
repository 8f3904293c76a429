// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'

/** More than sit behind any table; it bounds what a slip at the desk can cost. */
export const MOST_JURORS = 30
/** A page of text, of one team. */
export const LONGEST_NOTE = 2_000

/** Somebody who judges, by what the desk gave them: a code that each of their devices is let in by. */
export type Juror = {
  /** Counts up as jurors are added: the 2 in "Jurylid 2". */
  number: number
  /** `null`: withdrawn. What was judged with it stays, and a new one opens it again. */
  code: string | null
  /** One of all jurors. */
  isChair: boolean
}

/** What one juror makes of one team. Nobody else is told, but for what the desk sums up. */
export type Sheet = {
  /** By criterion; one that isn't there is still to be given. */
  scores: Readonly<Record<string, number>>
  /** Where the day has no criteria: the juror's own order, 1 first; `null`: not in it. */
  rank: number | null
  /** Private: of all others, the desk as well, nobody sees it. `null`: none, or wiped. */
  note: string | null
  at: Instant
}

/** A juror's sheets, by team. */
export type Sheets = Readonly<Record<string, Sheet>>

export type Jury = {
  /** By an id that the desk made, which no code tells. */
  jurors: Readonly<Record<string, Juror>>
  jurorsEver: number
  /** By juror. */
  sheets: Readonly<Record<string, Sheets>>
  isClosed: boolean
  /** Teams with equal totals that the chair is asked to put in order; `null`: none. */
  asked: readonly string[] | null
  /** Teams with equal totals in the order that was decided on, the first first. */
  tieBreaks: readonly (readonly string[])[]
  /** How many judged, on how many sheets: what a report still tells once a wipe has taken those. */
  counted: { jurors: number; sheets: number }
}

export const NO_JURY: Jury = {
  jurors: {},
  jurorsEver: 0,
  sheets: {},
  isClosed: false,
  asked: null,
  tieBreaks: [],
  counted: { jurors: 0, sheets: 0 },
}

export const NO_SHEETS: Sheets = {}

export const EMPTY_SHEET: Omit<Sheet, 'at'> = { scores: {}, rank: null, note: null }

/** The day's criteria; none: jurors put teams in order. */
export function criteriaOf({ jury }: Pick<EventDay, 'jury'>): readonly Criterion[] {
  return jury?.criteria ?? []
}

export function sheetsOf({ sheets }: Pick<Jury, 'sheets'>, jurorId: string): Sheets {
  return ownOf(sheets, jurorId) ?? NO_SHEETS
}

/** Whether nothing of a sheet is left to be given; a note may stay empty. */
export function isComplete(sheet: Sheet | null, criteria: readonly Criterion[]): boolean {
  if (!sheet) return false
  if (criteria.length === 0) return sheet.rank !== null
  return criteria.every(({ id }) => ownOf(sheet.scores, id) !== null)
}

/** The same jurors, of whom none has judged anything. */
export function withoutSheets({ jurors, jurorsEver, counted }: Jury): Jury {
  return { ...NO_JURY, jurors, jurorsEver, counted: { jurors: counted.jurors, sheets: 0 } }
}

/** In the order in which they were added: a journal that is opened again knows no other than of their ids. */
export function jurorsInOrder({ jurors }: Pick<Jury, 'jurors'>): [jurorId: string, Juror][] {
  return Object.entries(jurors).sort(([, one], [, other]) => one.number - other.number)
}

/** Those whose codes are good. */
export function codedJurors<J extends Juror>(jurors: readonly J[]): (J & { code: string })[] {
  return jurors.flatMap((juror) => {
    const { code } = juror
    return code === null ? [] : { ...juror, code }
  })
}

/** Whether a juror's devices are let in. */
export function isLetIn({ jurors }: Pick<Jury, 'jurors'>, jurorId: string): boolean {
  const juror = ownOf(jurors, jurorId)
  return juror !== null && juror.code !== null
}

/** The juror who is let in by a code, or `null`: it is wrong, or withdrawn. */
export function jurorIdBy({ jurors }: Pick<Jury, 'jurors'>, code: string): string | null {
  return Object.keys(jurors).find((jurorId) => jurors[jurorId]?.code === code) ?? null
}
