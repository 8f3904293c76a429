// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { State } from '../../state/state.ts'
import type { Mark, Run, Runs } from '../../timeline/run.ts'
import { runOf } from '../../timeline/run.ts'
import { type Span, timelineOf } from '../../timeline/timeline.ts'

/**
 * The state with another day. Marks of what is no longer in it go, and of what was given another
 * time those that say when. Displays of a room that is gone wait for another one; who was in a team
 * that is gone is asked anew, and is in it again where that comes back.
 */
export function withDay(state: State, day: EventDay): State {
  const rooms = new Set(day.rooms.map(({ id }) => id))
  const runs = runsIn(state.runs, state.day, day, rooms)
  const displays = Object.entries(state.displays)
  const hanging = displays.filter(([, { roomId }]) => rooms.has(roomId))
  const isSame = hanging.length === displays.length
  return {
    ...state,
    day,
    runs,
    displays: isSame ? state.displays : Object.fromEntries(hanging),
  }
}

function runsIn(runs: Runs, before: EventDay, after: EventDay, rooms: ReadonlySet<string>): Runs {
  const known = Object.entries(runs.rooms).filter(([roomId]) => rooms.has(roomId))
  const isMarked = [runs.common, ...Object.values(runs.rooms)].some(
    ({ ahead }) => Object.keys(ahead).length > 0,
  )
  const isSame = known.length === Object.keys(runs.rooms).length
  if (!isMarked) return isSame ? runs : { ...runs, rooms: Object.fromEntries(known) }
  const kept = { common: runs.common, rooms: Object.fromEntries(known) }
  const retimed = retimedBetween(before, after)
  const shared = new Set<string>()
  const own = known.map(([roomId, run]): [string, Run] => {
    const spans = spansIn(after, roomId, kept)
    return [roomId, withAhead(run, (id) => spans.get(id)?.isMeetingPoint === false, retimed)]
  })
  for (const { id: roomId } of after.rooms) {
    for (const span of spansIn(after, roomId, kept).values()) {
      if (span.isMeetingPoint) shared.add(span.id)
    }
  }
  return {
    common: withAhead(runs.common, (id) => shared.has(id), retimed),
    rooms: Object.fromEntries(own),
  }
}

function spansIn(day: EventDay, roomId: string, runs: Runs): ReadonlyMap<string, Span> {
  const { spans } = timelineOf(day, roomId, runOf(runs, roomId))
  return new Map(spans.map((span) => [span.id, span]))
}

/** Which slots have another start or end: what was arranged by hand before gives way to that. */
type Retimed = { start: ReadonlySet<string>; end: ReadonlySet<string> }

function retimedBetween(before: EventDay, after: EventDay): Retimed {
  const isOther = before.date !== after.date || before.timeZone !== after.timeZone
  const was = new Map(before.slots.map((slot) => [slot.id, slot]))
  const changed = (field: 'start' | 'end') =>
    after.slots.filter((slot) => isOther || was.get(slot.id)?.[field] !== slot[field])
  const ids = (field: 'start' | 'end') => new Set(changed(field).map(({ id }) => id))
  return { start: ids('start'), end: ids('end') }
}

function withAhead(run: Run, isThere: (id: string) => boolean, retimed: Retimed): Run {
  const marks = Object.entries(run.ahead)
  const kept = marks.flatMap(([id, mark]): [string, Mark][] => {
    if (!isThere(id)) return []
    const { startAt, endAt, ...rest } = mark
    const left: Mark = {
      ...rest,
      ...(startAt !== undefined && !retimed.start.has(id) && { startAt }),
      ...(endAt !== undefined && !retimed.end.has(id) && { endAt }),
    }
    if (Object.keys(left).length === Object.keys(mark).length) return [[id, mark]]
    return Object.keys(left).length === 0 ? [] : [[id, left]]
  })
  const isSame = kept.length === marks.length && kept.every(([id, mark]) => run.ahead[id] === mark)
  return isSame ? run : { ...run, ahead: Object.fromEntries(kept) }
}
