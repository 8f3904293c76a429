// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { timeOfDayInSeconds } from '../../day/time-of-day.ts'
import { reportWords } from '../../i18n/report/report.ts'
import { LOG_COLUMNS, REPORT_COLUMNS, type ReportColumn } from '../../i18n/report/report-words.ts'
import { type Instant, type Milliseconds, SECOND } from '../../instant.ts'
import { type Language, textIn } from '../../text.ts'
import type { LogLine } from '../log.ts'
import type { Report } from '../report.ts'
import type { ReportRow } from '../room-report.ts'
import { spanTitle } from '../span-title.ts'
import { type Cell, csvOf } from './csv.ts'

type Made = { day: EventDay; language: Language; isRehearsal: boolean }

/** The report as a file: a row per room and span, instants in ISO 8601 and as times of day. */
export function reportCsv(report: Report, made: Made): string {
  const { columns } = reportWords[made.language]
  const rows = report.rooms.flatMap(({ roomId, rows }) =>
    rows.map((row) => {
      const cells = cellsOf(roomId, row, made)
      return REPORT_COLUMNS.map((column) => cells[column])
    }),
  )
  return csvOf([REPORT_COLUMNS.map((column) => columns[column]), ...rows], made.language)
}

/** The log as a file: a row per line. */
export function logCsv(lines: readonly LogLine[], { language, isRehearsal }: Made): string {
  const words = reportWords[language]
  const yesOrNo = (is: boolean) => (is ? words.yes : words.no)
  const rows = lines.map(({ at, time, who, where, what, isTakenBack }) => {
    return [iso(at), time, who, where, what, yesOrNo(isTakenBack), yesOrNo(isRehearsal)]
  })
  return csvOf([LOG_COLUMNS.map((column) => words.logColumns[column]), ...rows], language)
}

function cellsOf(
  roomId: string,
  { span, planned, outcome, startLaterMs, longerMs }: ReportRow,
  { day, language, isRehearsal }: Made,
): Record<ReportColumn, Cell> {
  const words = reportWords[language]
  const room = day.rooms.find(({ id }) => id === roomId)
  const [slotId = '', stepId, activityId] = span.id.split('/')
  const title = (id: string) => spanTitle(day, id, language)
  const time = (at: Instant | null) => (at === null ? null : timeOfDayInSeconds(at, day.timeZone))
  const went = outcome.kind === 'done' || outcome.kind === 'going-on' ? outcome : null
  const end = outcome.kind === 'done' ? outcome.end : null
  return {
    room: room ? textIn(room.name, language) : roomId,
    level: words.levels[span.level],
    slot: title(slotId),
    step: stepId === undefined ? null : title(`${slotId}/${stepId}`),
    activity: activityId === undefined ? null : title(span.id),
    outcome: words.outcomes[outcome.kind],
    plannedStart: iso(planned.start),
    plannedEnd: iso(planned.end),
    plannedStartTime: time(planned.start),
    plannedEndTime: time(planned.end),
    plannedSeconds: seconds(planned.lengthMs),
    start: iso(went?.start ?? null),
    end: iso(end),
    startTime: time(went?.start ?? null),
    endTime: time(end),
    seconds: seconds(went?.tookMs ?? null),
    heldSeconds: seconds(went?.heldMs ?? null),
    times: went?.times ?? null,
    startLaterSeconds: seconds(startLaterMs),
    longerSeconds: seconds(longerMs),
    rehearsal: isRehearsal ? words.yes : words.no,
    spanId: span.id,
  }
}

/** To the second, as the times beside it. */
function iso(at: Instant | null): string | null {
  if (at === null) return null
  return new Date(Math.floor(at / SECOND) * SECOND).toISOString().replace('.000Z', 'Z')
}

function seconds(ms: Milliseconds | null): number | null {
  return ms === null ? null : Math.round(ms / SECOND)
}
