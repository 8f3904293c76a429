// SPDX-License-Identifier: EUPL-1.2
import { type HelpDone, helpDoneIn } from '../features/help/help.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import type { Happened } from './fold/happened.ts'
import type { LogRecord, Sender } from './fold/log-builder.ts'
import type { ReportRow, RoomReport } from './room-report.ts'

/** A slot over all rooms in which it is. */
export type SlotReport = {
  slotId: string
  plannedStart: Instant | null
  /** How many rooms it is in, and how many of them have begun it. */
  rooms: number
  begun: number
  /** `null` while no room has begun it. */
  earliest: Instant | null
  latest: Instant | null
  /** The middle of the rooms, of two middles the mean; `null`: nothing to compare. */
  startLaterMs: Milliseconds | null
  longerMs: Milliseconds | null
}

export type CommandCount = { by: Sender; given: number; takenBack: number }

/** What is told of the day as a whole. Counts only: nobody is named. */
export type DayReport = {
  slots: readonly SlotReport[]
  commands: readonly CommandCount[]
  teams: readonly { teamId: string; joined: number }[]
  /** How many judged, on how many sheets. */
  jury: { jurors: number; sheets: number }
  /** Calls for help that are done; `null`: there was none. Whose they were is kept nowhere. */
  help: HelpDone | null
}

export function dayReportOf(happened: Happened, rooms: readonly RoomReport[]): DayReport {
  return {
    slots: slotsOf(rooms),
    commands: commandsOf(happened.records),
    teams: teamsOf(happened),
    jury: happened.end.jury.counted,
    help: helpDoneIn(happened.end.help),
  }
}

function slotsOf(rooms: readonly RoomReport[]): SlotReport[] {
  const bySlot = new Map<string, ReportRow[]>()
  for (const row of rooms.flatMap((room) => room.rows)) {
    const { id, level, isElsewhere } = row.span
    const isSlot = level === 'slot' || level === 'nested'
    // A hall that only tells of what goes on in the rooms begins nothing.
    if (isSlot && !isElsewhere) bySlot.set(id, [...(bySlot.get(id) ?? []), row])
  }
  return Array.from(bySlot, ([slotId, rows]) => slotReport(slotId, rows)).sort(
    (a, b) => (a.plannedStart ?? a.earliest ?? 0) - (b.plannedStart ?? b.earliest ?? 0),
  )
}

function slotReport(slotId: string, rows: readonly ReportRow[]): SlotReport {
  const starts = rows.flatMap(({ outcome }) => ('start' in outcome ? [outcome.start] : []))
  return {
    slotId,
    plannedStart: rows[0]?.planned.start ?? null,
    rooms: rows.length,
    begun: starts.length,
    earliest: starts.length > 0 ? Math.min(...starts) : null,
    latest: starts.length > 0 ? Math.max(...starts) : null,
    startLaterMs: medianOf(rows.map((row) => row.startLaterMs)),
    longerMs: medianOf(rows.map((row) => row.longerMs)),
  }
}

function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  const low = known[Math.ceil(known.length / 2) - 1]
  const high = known[Math.floor(known.length / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function commandsOf(records: readonly LogRecord[]): CommandCount[] {
  const counts = new Map<string, CommandCount>()
  for (const record of records) {
    if (record.kind !== 'command') continue
    const { by, isTakenBack } = record
    const key = 'number' in by ? `${by.kind} ${by.number}` : by.kind
    const count = counts.get(key) ?? { by, given: 0, takenBack: 0 }
    counts.set(key, count)
    count.given += 1
    if (isTakenBack) count.takenBack += 1
  }
  return [...counts.values()]
}

function teamsOf({ end }: Happened): { teamId: string; joined: number }[] {
  const people = Array.from(end.joining.people, ([, person]) => person)
  return end.day.teams.map(({ id }) => ({
    teamId: id,
    joined: people.filter(({ teamId }) => teamId === id).length,
  }))
}
