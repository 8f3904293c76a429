// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../instant.ts'
import { type Mark, PLANNED_RUN, type Run, type Runs } from './run.ts'

/** The runs with one room's changed. */
export function withRoom(runs: Runs, roomId: string, change: (run: Run) => Run): Runs {
  const run = change(runs.rooms[roomId] ?? PLANNED_RUN)
  return { ...runs, rooms: { ...runs.rooms, [roomId]: run } }
}

/** The runs with the room's changed, or with everybody's where `span` is a meeting point's. */
export function withRunOf(
  runs: Runs,
  roomId: string,
  span: { isMeetingPoint: boolean },
  change: (run: Run) => Run,
): Runs {
  return span.isMeetingPoint
    ? { ...runs, common: change(runs.common) }
    : withRoom(runs, roomId, change)
}

export function withMark(run: Run, id: string, mark: Mark): Run {
  return { ...run, marks: { ...run.marks, [id]: mark } }
}

export function withLonger(run: Run, id: string, byMs: Milliseconds): Run {
  const mark = run.marks[id] ?? { startedAt: null, lengthenedMs: 0 }
  return withMark(run, id, { ...mark, lengthenedMs: mark.lengthenedMs + byMs })
}

/** What was marked for `ids` is still to come again. */
export function withoutMarks(run: Run, ids: ReadonlySet<string>): Run {
  return {
    ...run,
    marks: Object.fromEntries(Object.entries(run.marks).filter(([id]) => !ids.has(id))),
  }
}
