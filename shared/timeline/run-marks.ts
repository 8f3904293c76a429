// SPDX-License-Identifier: EUPL-1.2
import { type Mark, PLANNED_RUN, type Run, type Runs } from './run.ts'

/** The runs with one room's changed. */
export function withRoom(runs: Runs, roomId: string, change: (run: Run) => Run): Runs {
  const before = runs.rooms[roomId] ?? PLANNED_RUN
  const run = change(before)
  return run === before ? runs : { ...runs, rooms: { ...runs.rooms, [roomId]: run } }
}

/** The runs with the room's changed, or with everybody's where `span` is a meeting point's. */
export function withRunOf(
  runs: Runs,
  roomId: string,
  span: { isMeetingPoint: boolean },
  change: (run: Run) => Run,
): Runs {
  if (!span.isMeetingPoint) return withRoom(runs, roomId, change)
  const common = change(runs.common)
  return common === runs.common ? runs : { ...runs, common }
}

/** What is to be changed in a mark; `undefined` makes it as planned again. */
export type MarkChange = { readonly [K in keyof Mark]: Mark[K] | undefined }

/** The run with one span's mark changed. */
export function withMark(run: Run, id: string, mark: MarkChange): Run {
  const merged = Object.entries({ ...run.marks[id], ...mark }).filter(
    ([, value]) => value !== undefined,
  )
  const { [id]: _before, ...others } = run.marks
  if (merged.length === 0) return { ...run, marks: others }
  return { ...run, marks: { ...others, [id]: Object.fromEntries(merged) } }
}

/** What was marked for `ids` is still to come again. */
export function withoutMarks(run: Run, ids: ReadonlySet<string>): Run {
  const kept = Object.entries(run.marks).filter(([id]) => !ids.has(id))
  if (kept.length === Object.keys(run.marks).length) return run
  return { ...run, marks: Object.fromEntries(kept) }
}
