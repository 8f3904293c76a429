// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import {
  currentSpan,
  leafIndexOf,
  leavesOf,
  type Moment,
  momentAt,
  outermostStartingWith,
  pauseLiftsAt,
} from '../timeline/moment.ts'
import { type Mark, PLANNED_RUN, type Run, type Runs, runOf } from '../timeline/run.ts'
import { type Span, type Timeline, timelineOf } from '../timeline/timeline.ts'
import type { Applied } from './apply.ts'
import type { DeskCommand } from './commands.ts'
import type { Refusal } from './refusal.ts'

export type RunCommand = Extract<DeskCommand, { saw: Record<string, string> }>

export function isRunCommand(command: DeskCommand): command is RunCommand {
  return 'rooms' in command && 'saw' in command
}

/** A room as a command finds it. */
type Place = { roomId: string; timeline: Timeline; moment: Moment }

/**
 * What a room's wall stands at, as `saw` names it: the innermost span that goes on, or `''`.
 */
export function seenAt(moment: Moment): string {
  return currentSpan(moment)?.id ?? ''
}

/** The runs after `command` at `at`, or why not. Either all its rooms follow, or none does. */
export function applyToRuns(
  day: EventDay,
  runs: Runs,
  command: RunCommand,
  at: Instant,
): Applied<Runs> {
  const roomIds = command.rooms === 'all' ? day.rooms.map((room) => room.id) : command.rooms
  const unknown = roomIds.find((id) => !day.rooms.some((room) => room.id === id))
  if (unknown !== undefined) return { refusal: { name: 'unknown-room', roomId: unknown } }
  const places = roomIds.map((roomId) => placeOf(day, runs, roomId, at))
  const stale = places.find(({ roomId, moment }) => command.saw[roomId] !== seenAt(moment))
  if (stale) return { refusal: { name: 'stale', roomId: stale.roomId } }
  return change({ day, runs, places, isForAll: command.rooms === 'all', at }, command)
}

type Context = {
  day: EventDay
  runs: Runs
  places: Place[]
  isForAll: boolean
  at: Instant
}

function change(context: Context, command: RunCommand): Applied<Runs> {
  switch (command.type) {
    case 'next':
      return moved(context, 1)
    case 'previous':
      return moved(context, -1)
    case 'lengthen':
      return lengthened(context, command.byMs)
    case 'pause':
      return paused(context)
    case 'resume':
      return resumed(context)
    case 'backToPlan':
      return backToPlan(context)
    default:
      return command satisfies never
  }
}

function placeOf(day: EventDay, runs: Runs, roomId: string, at: Instant): Place {
  const timeline = timelineOf(day, roomId, runOf(runs, roomId))
  return { roomId, timeline, moment: momentAt(timeline, at) }
}

/** Moves every room one place on or back. */
function moved(context: Context, by: 1 | -1): Applied<Runs> {
  const moves = driven(context).flatMap((place) => {
    const target = targetOf(place, by, context.at)
    return target ? [{ place, target }] : []
  })
  if (moves.length === 0) {
    return { refusal: { name: by === 1 ? 'nothing-next' : 'nothing-before' } }
  }
  const refusal = meetingPointRefusal(context, moves)
  if (refusal) return { refusal }
  const runs = moves.reduce(
    (sofar, { place, target }) => startedAt(context, sofar, place, target),
    settlePauses(context).runs,
  )
  return { value: runs }
}

/** A hall that only tells of what goes on elsewhere follows; it isn't driven. */
function driven({ places, isForAll }: Context): Place[] {
  if (!isForAll) return places
  return places.filter(({ moment }) => !moment.slot?.isElsewhere)
}

function targetOf({ timeline, moment }: Place, by: 1 | -1, at: Instant): Span | null {
  const leaves = leavesOf(timeline)
  const leaf = leaves[leafIndexOf(leaves, currentSpan(moment), moment.heldAt ?? at) + by]
  return leaf ? outermostStartingWith(timeline, leaf) : null
}

/** What is everybody's moves only with everybody, and only when everybody goes there. */
function meetingPointRefusal(
  { isForAll }: Context,
  moves: { place: Place; target: Span }[],
): Refusal | null {
  const shared = moves.flatMap(({ place, target }) =>
    [target, place.moment.slot].filter((span) => span?.isMeetingPoint === true),
  )[0]
  if (!shared) return null
  if (!isForAll) return { name: 'meeting-point', slotId: shared.slotId }
  const slots = new Set(moves.map(({ target }) => (target.isMeetingPoint ? target.id : '')))
  return slots.size > 1 ? { name: 'rooms-apart', slotId: shared.slotId } : null
}

/** Starts `target` at `at`; whatever was marked from there on is still to come again. */
function startedAt({ isForAll, at }: Context, runs: Runs, place: Place, target: Span): Runs {
  const ids = place.timeline.spans.map((span) => span.id)
  const later = new Set(ids.slice(ids.indexOf(target.id)))
  const kept = (run: Run): Run => ({
    ...run,
    marks: Object.fromEntries(Object.entries(run.marks).filter(([id]) => !later.has(id))),
  })
  const mark: Mark = { startedAt: at, lengthenedMs: 0 }
  if (!target.isMeetingPoint) {
    // Going back out of a meeting point takes its start with it, but only for all together.
    const common = isForAll ? kept(runs.common) : runs.common
    return withRoom({ ...runs, common }, place.roomId, (run) =>
      withMark(kept(run), target.id, mark),
    )
  }
  const cleared = withRoom(runs, place.roomId, kept)
  return { ...cleared, common: withMark(kept(cleared.common), target.id, mark) }
}

function lengthened(context: Context, byMs: Milliseconds): Applied<Runs> {
  const counting = driven(context).flatMap((place) => {
    const span = countedSpan(place)
    return span ? [{ place, span }] : []
  })
  if (counting.length === 0) return { refusal: { name: 'no-countdown' } }
  const shared = counting.find(({ span }) => span.isMeetingPoint)
  if (shared && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.span.slotId } }
  }
  const tooShort = counting.some(({ place, span }) => {
    const at = place.moment.heldAt ?? context.at
    return byMs < 0 && (span.end ?? at) + byMs < at
  })
  if (tooShort) return { refusal: { name: 'too-little-left' } }
  return { value: lengthenEach(context.runs, counting, byMs) }
}

function countedSpan({ timeline, moment }: Place): Span | null {
  const { countdown } = moment
  if (countdown.kind !== 'left' && countdown.kind !== 'over') return null
  return timeline.spans.find((span) => span.id === countdown.spanId) ?? null
}

/** A meeting point is lengthened once, however many rooms share it. */
function lengthenEach(
  runs: Runs,
  counting: { place: Place; span: Span }[],
  byMs: Milliseconds,
): Runs {
  const shared = new Map(
    counting.flatMap(({ span }) => (span.isMeetingPoint ? [[span.id, span] as const] : [])),
  )
  const own = counting.filter(({ span }) => !span.isMeetingPoint)
  const common = [...shared.keys()].reduce((run, id) => withLonger(run, id, byMs), runs.common)
  return own.reduce(
    (sofar, { place, span }) =>
      withRoom(sofar, place.roomId, (run) => withLonger(run, span.id, byMs)),
    { ...runs, common },
  )
}

function paused(context: Context): Applied<Runs> {
  const running = driven(context).filter(({ moment }) => moment.heldAt === null)
  if (running.length === 0) return { refusal: { name: 'already-paused' } }
  const shared = running.find(({ moment }) => moment.slot?.isMeetingPoint)
  if (shared?.moment.slot && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.moment.slot.id } }
  }
  const since = context.at
  const { runs } = settlePauses({ ...context, places: running })
  return {
    value: running.reduce((sofar, { roomId, moment }) => {
      if (!moment.slot?.isMeetingPoint) {
        return withRoom(sofar, roomId, (run) => ({ ...run, pausedSince: since }))
      }
      return { ...sofar, common: { ...sofar.common, pausedSince: since } }
    }, runs),
  }
}

function resumed(context: Context): Applied<Runs> {
  const held = context.places.filter(({ moment }) => moment.heldAt !== null)
  if (held.length === 0) return { refusal: { name: 'not-paused' } }
  const shared = held.find(({ moment }) => moment.slot?.isMeetingPoint)
  if (shared?.moment.slot && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.moment.slot.id } }
  }
  return { value: settlePauses({ ...context, places: held }).runs }
}

/**
 * Ends the pauses of the context's rooms: what counted down when it was held lasts longer by
 * the pause. One that a meeting point has lifted ended then, and not only now.
 */
function settlePauses(context: Context): { runs: Runs } {
  const { places, at } = context
  const settled = places.reduce((runs, { roomId, timeline }) => {
    const since = timeline.pausedSince
    if (since === null) return runs
    const pausedMs = Math.min(at, pauseLiftsAt(timeline, since) ?? at) - since
    const moment = momentAt(timeline, since)
    const span = countedSpan({ roomId, timeline, moment })
    const longer = (run: Run): Run => {
      const open = { ...run, pausedSince: null }
      return span && run.pausedSince !== null ? withLonger(open, span.id, pausedMs) : open
    }
    return span?.isMeetingPoint || moment.slot?.isMeetingPoint
      ? { ...runs, common: longer(runs.common) }
      : withRoom(runs, roomId, longer)
  }, context.runs)
  return { runs: settled }
}

/** Puts each room where the plan has it now, with the time that the plan has left there. */
function backToPlan(context: Context): Applied<Runs> {
  const changes = driven(context).flatMap((place) => {
    const planned = plannedPlace(context.day, place.roomId, context.at)
    return planned && !isAsPlanned(place, planned) ? [{ place, target: planned }] : []
  })
  if (changes.length === 0) return { refusal: { name: 'on-plan' } }
  const refusal = meetingPointRefusal(context, changes)
  if (refusal) return { refusal }
  const { runs } = settlePauses(context)
  return {
    value: changes.reduce((sofar, { place, target }) => {
      const isThere = currentSpan(place.moment)?.id === target.id
      const moved = isThere
        ? sofar
        : startedAt(context, sofar, place, outermostStartingWith(place.timeline, target))
      return endingAsPlanned(context, moved, place.roomId, target)
    }, runs),
  }
}

function plannedPlace(day: EventDay, roomId: string, at: Instant): Span | null {
  return currentSpan(momentAt(timelineOf(day, roomId, PLANNED_RUN), at))
}

function isAsPlanned({ timeline, moment }: Place, planned: Span): boolean {
  const current = currentSpan(moment)
  if (current?.id !== planned.id || moment.heldAt !== null) return false
  return timeline.spans.every(
    (span) => span.end === span.plannedEnd || (span.end ?? 0) < (planned.start ?? 0),
  )
}

/** Lengthens or shortens the place so that it ends when the plan says. */
function endingAsPlanned(context: Context, runs: Runs, roomId: string, target: Span): Runs {
  const now = timelineOf(context.day, roomId, runOf(runs, roomId))
  const span = now.spans.find((candidate) => candidate.id === target.id)
  if (!span || span.end === null || target.plannedEnd === null) return runs
  const byMs = target.plannedEnd - span.end
  return span.isMeetingPoint
    ? { ...runs, common: withLonger(runs.common, span.id, byMs) }
    : withRoom(runs, roomId, (run) => withLonger(run, span.id, byMs))
}

function withRoom(runs: Runs, roomId: string, change: (run: Run) => Run): Runs {
  const run = change(runs.rooms[roomId] ?? PLANNED_RUN)
  return { ...runs, rooms: { ...runs.rooms, [roomId]: run } }
}

function withLonger(run: Run, id: string, byMs: Milliseconds): Run {
  const mark = run.marks[id] ?? { startedAt: null, lengthenedMs: 0 }
  return withMark(run, id, { ...mark, lengthenedMs: mark.lengthenedMs + byMs })
}

function withMark(run: Run, id: string, mark: Mark): Run {
  return { ...run, marks: { ...run.marks, [id]: mark } }
}
