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
  const merged = Object.entries({ ...run.ahead[id], ...mark }).filter(
    ([, value]) => value !== undefined,
  )
  const { [id]: _before, ...others } = run.ahead
  if (merged.length === 0) return { ...run, ahead: others }
  return { ...run, ahead: { ...others, [id]: Object.fromEntries(merged) } }
}

/** The run with what was written down of a span forgotten: it is still to come again. */
export function withoutFact(run: Run, id: string): Run {
  if (!run.past.facts[id]) return run
  const { [id]: _fact, ...facts } = run.past.facts
  return { ...run, past: { ...run.past, facts } }
}

/** The run in which `id` has begun, but goes on again. */
export function goingOnAgain(run: Run, id: string): Run {
  const fact = run.past.facts[id]
  if (!fact) return run
  const { endedAt: _end, overSince: _since, ranOver: _over, ...begun } = fact
  return { ...run, past: { ...run.past, facts: { ...run.past.facts, [id]: begun } } }
}
