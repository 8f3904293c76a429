// SPDX-License-Identifier: EUPL-1.2

import type { EventDay } from '../../../day/day.ts'
import type { Instant, Milliseconds } from '../../../instant.ts'
import { findLast } from '../../../last.ts'
import type { Applied } from '../../../state/applied.ts'
import type { Refusal } from '../../../state/refusal.ts'
import type { Runs } from '../../../timeline/run.ts'
import { roomIdsOf, unknownRoom } from '../../rooms.ts'
import type { Absorber, SteeringCommand } from '../commands.ts'
import { absorb } from './absorb.ts'
import { backToPlan } from './back-to-plan.ts'
import { delayCounted } from './ending-later.ts'
import { beginAt, moveRooms } from './moves.ts'
import { endPauses, pause, resume } from './pauses.ts'
import {
  type Context,
  countedSpan,
  drivenPlaces,
  isOverInSome,
  type Place,
  placeOf,
  seenAt,
  sharedRefusal,
  withRuns,
} from './place.ts'
import { recordPast } from './record-past.ts'
import { endBreak, letRunOver, setPace, wait } from './waits.ts'

export { seenAt } from './place.ts'

export type RunCommand = SteeringCommand

/** The runs after `command` at `at`, or why not. Either all its rooms follow, or none does. */
export function applyToRuns(
  day: EventDay,
  runs: Runs,
  command: RunCommand,
  at: Instant,
): Applied<Runs> {
  const roomIds = roomIdsOf(day, command.rooms)
  const unknown = unknownRoom(day, roomIds)
  if (unknown) return { refusal: unknown }
  const places = roomIds.map((roomId) => placeOf(day, runs, roomId, at))
  const stale = places.find(({ roomId, moment }) => command.saw[roomId] !== seenAt(moment))
  if (stale) return { refusal: { name: 'stale', roomId: stale.roomId } }
  const isForAll = command.rooms === 'all'
  const refusal = isForAll ? null : heldForAll(runs, places)
  if (refusal) return { refusal }
  const found = { day, runs, places, isForAll, at }
  const recorded = withRuns(found, recordPast(found))
  const released = endPauses(recorded, ENDING_PAUSES.has(command.type))
  const context = released === recorded ? recorded : withRuns(released, recordPast(released))
  const changed = change(context, command)
  // What has passed is no change by itself.
  const isNothing = 'value' in changed && changed.value === recorded.runs
  return isNothing ? { value: runs } : changed
}

const ENDING_PAUSES: ReadonlySet<string> = new Set(['next', 'previous', 'begin', 'wait'])

/** What is held for everybody, one room can't steer. */
function heldForAll({ common }: Runs, places: readonly Place[]): Refusal | null {
  const since = common.pausedSince
  if (since === null) return null
  const held = findLast(
    places.flatMap(({ timeline }) => timeline.spans),
    ({ level, isMeetingPoint, start }) =>
      level === 'slot' && isMeetingPoint && start !== null && start <= since,
  )
  return held ? { name: 'meeting-point', slotId: held.id } : null
}

function change(context: Context, command: RunCommand): Applied<Runs> {
  switch (command.type) {
    case 'next':
      return moveRooms(context, 'next')
    case 'previous':
      return moveRooms(context, 'previous')
    case 'begin':
      return beginAt(context, command.spanId, command.at)
    case 'lengthen':
      return lengthen(context, command.byMs, command.absorber)
    case 'absorb':
      return absorb(context, command.absorber)
    case 'runOver':
      return overrun(context, command.byMs)
    case 'endBreak':
      return endBreak(context)
    case 'wait':
      return wait(context)
    case 'pace':
      return setPace(context, command.spanId, command.pace)
    case 'pause':
      return pause(context)
    case 'resume':
      return resume(context)
    case 'backToPlan':
      return backToPlan(context)
    default:
      return command satisfies never
  }
}

function lengthen(
  context: Context,
  byMs: Milliseconds,
  absorber: Absorber | undefined,
): Applied<Runs> {
  const counting = drivenPlaces(context).filter(({ moment }) => moment.countdown.kind !== 'none')
  if (counting.length === 0) return { refusal: { name: 'no-countdown' } }
  const refusal =
    sharedRefusal(context, counting) ??
    awaitedRefusal(context, counting) ??
    apartRefusal(context, counting)
  if (refusal) return { refusal }
  const longer = eachOnce(counting).reduce(
    (runs, place) => delayCounted(context, runs, place, byMs),
    context.runs,
  )
  const ends = counting.map((place) => {
    const after = placeOf(context.day, longer, place.roomId, context.at)
    return { place, at: countedAt(after, place), wasAt: countedAt(place, place) }
  })
  const isTooShort = ends.some(({ place, at, wasAt }) => {
    return byMs < 0 && (at === null || at < earliest(context, place) || at !== (wasAt ?? 0) + byMs)
  })
  if (isTooShort) return { refusal: { name: 'too-little-left' } }
  if (ends.every(({ at, wasAt }) => at === wasAt))
    return { refusal: cutRefusal(counting, context.at) }
  return absorber ? absorb({ ...context, runs: longer }, absorber) : { value: longer }
}

/** What goes on runs over, once it has had the time that is added. */
function overrun(context: Context, byMs: Milliseconds | undefined): Applied<Runs> {
  const longer = byMs === undefined ? { value: context.runs } : lengthen(context, byMs, undefined)
  if ('refusal' in longer) return longer
  return letRunOver({ ...context, runs: longer.value })
}

/**
 * When what the digits count to can be at the earliest: what is held has to have something left,
 * and what lifts a pause isn't held up by it.
 */
function earliest({ at }: Context, { timeline, moment }: Place): Instant {
  const { countdown } = moment
  const isAwaited = countdown.kind === 'until'
  const span = isAwaited ? timeline.spans.find(({ id }) => id === countdown.spanId) : null
  return span?.isMeetingPoint || span?.isFixed
    ? at
    : moment.heldAt === null
      ? at
      : moment.heldAt + 1
}

/** What is over in one room isn't lengthened because it runs over in another. */
function apartRefusal({ places, at }: Context, counting: readonly Place[]): Refusal | null {
  const span = counting.map(countedSpan).find((one) => one && isOverInSome(places, one, at))
  return span ? { name: 'rooms-apart', slotId: span.slotId } : null
}

/** One room can't put off what it waits for together with others. */
function awaitedRefusal({ isForAll }: Context, places: readonly Place[]): Refusal | null {
  const awaited = places
    .map(({ moment, timeline }) =>
      timeline.spans.find(
        ({ id }) => moment.countdown.kind === 'until' && id === moment.countdown.spanId,
      ),
    )
    .find((span) => span?.isMeetingPoint)
  return awaited && !isForAll ? { name: 'meeting-point', slotId: awaited.slotId } : null
}

/** A meeting point is lengthened once, however many rooms share it. */
function eachOnce(places: readonly Place[]): Place[] {
  const points = places.map(({ timeline, moment: { countdown } }) => {
    const id = countdown.kind === 'none' ? null : countdown.spanId
    return timeline.spans.find((span) => span.id === id && span.isMeetingPoint)?.id ?? null
  })
  return places.filter((_, index) => {
    const id = points[index] ?? null
    return id === null || points.indexOf(id) === index
  })
}

/** When what the digits of `before` stand for ends, or begins. */
function countedAt({ timeline }: Place, before: Place): Instant | null {
  const { countdown } = before.moment
  if (countdown.kind === 'none') return null
  const span = timeline.spans.find(({ id }) => id === countdown.spanId)
  return (countdown.kind === 'until' ? span?.start : span?.end) ?? null
}

/** What more time would run into, and can't move. */
function cutRefusal(places: readonly Place[], at: Instant): Refusal {
  const slots = places
    .flatMap(({ timeline }) => timeline.spans)
    .filter(({ level }) => level === 'slot')
  const next = slots.find(
    ({ isMeetingPoint, start }) => isMeetingPoint && start !== null && start > at,
  )
  return next ? { name: 'cut-short', slotId: next.id } : { name: 'no-countdown' }
}
