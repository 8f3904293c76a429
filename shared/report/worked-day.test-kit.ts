// SPDX-License-Identifier: EUPL-1.2

import type { EventDay } from '../day/day.ts'
import { clockText, on, sampleDay } from '../day/sample-day.test-kit.ts'
import { MINUTE } from '../instant.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { firstState } from '../state/state.ts'
import { type Happened, happening } from './fold/happened.ts'
import { inOneGo } from './fold/in-one-go.test-kit.ts'
import { type Report, reportOf } from './report.ts'
import type { ReportRow } from './room-report.ts'

/** The sample day with what the examples are about: longer, held, early, taken back, gone back. */
export function workedDay(): PlayedDay {
  const day = new PlayedDay(sampleDay('staatsprint'))
  day.lengthen('10:42', ['zaal-2'], 5 * MINUTE)
  day.steer('11:02:10', 'pause', ['zaal-3'])
  day.steer('11:06:40', 'resume', ['zaal-3'])
  day.steer('11:37', 'next', ['zaal-1'])
  day.steer('11:50', 'next', ['zaal-4'])
  day.desk('11:51', { type: 'undo', saw: day.state.history.undo?.step.seq ?? 0 })
  day.steer('11:58', 'previous', ['zaal-5'])
  return day
}

/** What happened by a time of day. */
export function happenedBy({ planned, facts }: PlayedDay, time: string): Happened {
  return inOneGo(happening(firstState(planned), facts, on(planned, time)))
}

/** The day's report as it is at a time of day. */
export function reportAt(played: PlayedDay, time: string): Report {
  return reportOf(happenedBy(played, time))
}

/** A row in a line: `10:30–11:05 35 | 10:30–11:10 40 | held 0 | +0 +5`, in minutes. */
export function rowText(day: EventDay, report: Report, roomId: string, spanId: string): string {
  const room = report.rooms.find((one) => one.roomId === roomId)
  const row = room?.rows.find(({ span }) => span.id === spanId)
  if (!row) throw new Error(`${roomId} has no ${spanId}`)
  const { planned, startLaterMs, longerMs } = row
  const plan = `${clockText(day, planned.start)}–${clockText(day, planned.end)} ${minutes(planned.lengthMs)}`
  return `${plan} | ${outcomeText(day, row)} | ${signed(startLaterMs)} ${signed(longerMs)}`
}

function outcomeText(day: EventDay, { outcome }: ReportRow): string {
  if (outcome.kind === 'to-come' || outcome.kind === 'passed-over') return outcome.kind
  const end = outcome.kind === 'done' ? clockText(day, outcome.end) : 'now'
  const times = outcome.times > 1 ? ` ×${outcome.times}` : ''
  const held = outcome.heldMs > 0 ? ` held ${minutes(outcome.heldMs)}` : ''
  return `${clockText(day, outcome.start)}–${end} ${minutes(outcome.tookMs)}${held}${times}`
}

function minutes(ms: number | null): string {
  return ms === null ? '-' : String(Math.round((ms / MINUTE) * 100) / 100)
}

function signed(ms: number | null): string {
  return ms === null ? '-' : `${ms >= 0 ? '+' : ''}${minutes(ms)}`
}
