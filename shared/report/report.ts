// SPDX-License-Identifier: EUPL-1.2
import { type RevealStep, revealedIn } from '../features/reveal/reveal.ts'
import type { Instant } from '../instant.ts'
import { type DayReport, dayReportOf } from './day-report.ts'
import type { Happened } from './fold/happened.ts'
import { type RaceReport, raceReportsOf } from './race-report.ts'
import { type RoomReport, roomReport } from './room-report.ts'

/** The plan against what really was. */
export type Report = {
  until: Instant
  /** Whether anything is still to come or to end. */
  isSoFar: boolean
  rooms: readonly RoomReport[]
  day: DayReport
  races: readonly RaceReport[]
  /** Who won, as far as everybody was told; nobody, of a trial. */
  revealed: readonly RevealStep[]
}

export function reportOf(happened: Happened): Report {
  const { until, rooms: walked } = happened
  const rooms = walked.map((room) => roomReport(happened, room))
  const isSoFar = walked.some(({ moment }) => {
    return moment.next !== null || moment.lookAgainAt !== null || moment.heldAt !== null
  })
  return {
    until,
    isSoFar,
    rooms,
    day: dayReportOf(happened, rooms),
    races: raceReportsOf(happened.end, until),
    revealed: revealedIn(happened.end.reveal),
  }
}
