// SPDX-License-Identifier: EUPL-1.2
import { endAfter } from '../../day/dates.ts'
import type { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import type { Instant } from '../../instant.ts'
import type { Fact } from '../../state/facts/fact.ts'
import { withFact } from '../../state/facts/fold.ts'
import type { State } from '../../state/state.ts'
import { layingOut } from './laying-out.ts'
import { LogBuilder, type LogRecord, type TakenBack } from './log-builder.ts'
import { RoomWalk, type WalkedRoom } from './room-walk.ts'

/** What follows from a journal, in no language yet. */
export type Happened = {
  /** The day as its file has it: the plan that all is compared with. */
  planned: EventDay
  /** When what is told ends. */
  until: Instant
  /** The day as the journal left it. */
  end: State
  rooms: readonly WalkedRoom[]
  records: readonly LogRecord[]
  takenBack: readonly TakenBack[]
}

/**
 * Folds the journal fact by fact, and walks every room through the time in between: a room's
 * walls showed what follows from the state of that moment, and nothing else.
 * Stops after each of them, so that a long journal can be folded in turns.
 * @param first the state before anything happened
 * @param facts all that was accepted, in order
 * @param until when what is told ends; what came after it is left out
 */
export function* happening(
  first: State,
  facts: Iterable<Fact>,
  until: Instant,
): Generator<undefined, Happened> {
  const planned = first.day
  let state = first
  const timelineIn = layingOut()
  const log = new LogBuilder()
  let from = Math.min(until, beginningOf(planned))
  let walks: Map<string, RoomWalk> | null = null
  for (const fact of facts) {
    const { entry } = fact
    if (entry.at > until) break
    if (!walks) {
      from = Math.min(from, entry.at)
      walks = walksFrom(state, from, timelineIn)
    }
    const before = state
    state = withFact(before, fact)
    // Most rooms have the same timeline as before: only the others are walked.
    for (const [roomId, walk] of walks) {
      const earlier = timelineIn(before, roomId)
      const timeline = timelineIn(state, roomId)
      if (timeline !== earlier) walk.turn(timeline, entry.at)
    }
    log.take(entry, before, state, timelineIn)
    yield
  }
  walks ??= walksFrom(state, from, timelineIn)
  return {
    planned,
    until,
    end: state,
    rooms: Array.from(walks.values(), (walk) => walk.end(until)),
    ...log.end(state),
  }
}

/**
 * When what is told ends: now, or the end of the day where that is over. Whatever somebody did
 * after it is told as well.
 * @param lastAt when the last entry was made; 0: there is none
 */
export function endOfReport(planned: EventDay, lastAt: Instant, now: Instant): Instant {
  return Math.max(lastAt, Math.min(now, closeOf(planned)))
}

/** The instant at which nothing of the day goes on any more: the end of the night after its last date. */
export function closeOf(day: EventDay): Instant {
  return endAfter(day, '30:00')
}

function beginningOf(day: EventDay): Instant {
  return instantOf(day.date, '00:00', day.timeZone)
}

function walksFrom(
  state: State,
  from: Instant,
  timelineIn: ReturnType<typeof layingOut>,
): Map<string, RoomWalk> {
  const { rooms } = state.day
  return new Map(rooms.map(({ id }) => [id, new RoomWalk(timelineIn(state, id), from)]))
}
