// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Instant, Milliseconds } from '../instant.ts'
import type { Runs } from '../timeline/run.ts'
import type { Span } from '../timeline/timeline.ts'
import type { Applied } from './apply.ts'
import { backToPlan } from './back-to-plan.ts'
import type { DeskCommand } from './commands.ts'
import { endingLater } from './ending-later.ts'
import { moved } from './moves.ts'
import { paused, resumed } from './pauses.ts'
import { type Context, countedSpan, driven, type Place, placeOf, seenAt } from './place.ts'
import type { Refusal } from './refusal.ts'

export { seenAt } from './place.ts'

export type RunCommand = Extract<DeskCommand, { saw: Record<string, string> }>

export function isRunCommand(command: DeskCommand): command is RunCommand {
  return 'rooms' in command && 'saw' in command
}

/** The runs after `command` at `at`, or why not. Either all its rooms follow, or none does. */
export function applyToRuns(
  day: EventDay,
  runs: Runs,
  command: RunCommand,
  at: Instant,
): Applied<Runs> {
  const named = command.rooms === 'all' ? day.rooms.map((room) => room.id) : command.rooms
  const roomIds = Array.from(new Set(named))
  const unknown = roomIds.find((id) => !day.rooms.some((room) => room.id === id))
  if (unknown !== undefined) return { refusal: { name: 'unknown-room', roomId: unknown } }
  const places = roomIds.map((roomId) => placeOf(day, runs, roomId, at))
  const stale = places.find(({ roomId, moment }) => command.saw[roomId] !== seenAt(moment))
  if (stale) return { refusal: { name: 'stale', roomId: stale.roomId } }
  const isForAll = command.rooms === 'all'
  const refusal = isForAll ? null : heldForAll(runs, places)
  return refusal ? { refusal } : change({ day, runs, places, isForAll, at }, command)
}

/** What is held for everybody, one room can't steer. */
function heldForAll({ common }: Runs, places: readonly Place[]): Refusal | null {
  const since = common.pausedSince
  if (since === null) return null
  const held = places
    .flatMap(({ timeline }) => timeline.spans)
    .findLast(({ level, isMeetingPoint, start }) => {
      return level === 'slot' && isMeetingPoint && start !== null && start <= since
    })
  return held ? { name: 'meeting-point', slotId: held.id } : null
}

function change(context: Context, command: RunCommand): Applied<Runs> {
  switch (command.type) {
    case 'next':
      return moved(context, 'next')
    case 'previous':
      return moved(context, 'previous')
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
  return { value: onceEach(context, counting, byMs) }
}

/** A meeting point is lengthened once, however many rooms share it. */
function onceEach(
  context: Context,
  counting: readonly { place: Place; span: Span }[],
  byMs: Milliseconds,
): Runs {
  const done = new Set<string>()
  return counting.reduce((sofar, { place, span }) => {
    if (span.isMeetingPoint && done.has(span.id)) return sofar
    done.add(span.id)
    return endingLater(context, sofar, place.roomId, span, byMs)
  }, context.runs)
}
