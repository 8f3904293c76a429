// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../instant.ts'
import { currentSpan, momentAt, pauseLiftsAt } from '../timeline/moment.ts'
import type { Run, Runs } from '../timeline/run.ts'
import { withMark, withRoom, withRunOf } from '../timeline/run-marks.ts'
import type { Applied } from './apply.ts'
import { endingLater } from './ending-later.ts'
import { type Context, driven, type Place, sharedRefusal } from './place.ts'

/** Holds every room of the context that runs. */
export function paused(context: Context): Applied<Runs> {
  const running = driven(context).filter(({ moment }) => moment.heldAt === null)
  if (running.length === 0) return { refusal: { name: 'already-paused' } }
  const refusal = sharedRefusal(context, running)
  if (refusal) return { refusal }
  const held = (run: Run): Run => ({ ...run, pausedSince: context.at })
  const settled = settlePauses({ ...context, places: running })
  return {
    value: running.reduce((runs, { roomId, moment }) => {
      const span = currentSpan(moment) ?? { isMeetingPoint: false }
      return withRunOf(runs, roomId, span, held)
    }, settled),
  }
}

/** Lets every room of the context go that is held. */
export function resumed(context: Context): Applied<Runs> {
  const held = context.places.filter(({ moment }) => moment.heldAt !== null)
  if (held.length === 0) return { refusal: { name: 'not-paused' } }
  const refusal = sharedRefusal(context, held)
  return refusal ? { refusal } : { value: settlePauses({ ...context, places: held }) }
}

/**
 * Ends the pauses of the context's rooms: what counted down when it was held lasts longer by
 * the pause. One that a meeting point has lifted ended then, and not only now.
 */
export function settlePauses(context: Context): Runs {
  const { at } = context
  return context.places.reduce((runs, place) => {
    const { roomId, timeline } = place
    const since = timeline.pausedSince
    if (since === null) return runs
    const moment = momentAt(timeline, since)
    const isShared = currentSpan(moment)?.isMeetingPoint === true
    // A meeting point's pause is everybody's: the first room has ended it for all.
    const run = isShared ? runs.common : runs.rooms[roomId]
    if (!run || run.pausedSince === null) return runs
    const open: Runs = isShared
      ? { ...runs, common: { ...run, pausedSince: null } }
      : withRoom(runs, roomId, () => ({ ...run, pausedSince: null }))
    const pausedMs = Math.min(at, pauseLiftsAt(timeline, since) ?? at) - since
    // What begins for everybody is held up by no pause before it.
    const apart = { ...context, isForAll: false }
    return later(apart, open, { roomId, timeline, moment }, pausedMs)
  }, context.runs)
}

/** Has what the digits stand for, an end or a beginning, come later by `byMs`. */
export function later(context: Context, runs: Runs, place: Place, byMs: Milliseconds): Runs {
  const { countdown } = place.moment
  if (countdown.kind === 'none') return runs
  const span = place.timeline.spans.find(({ id }) => id === countdown.spanId)
  if (!span) return runs
  if (countdown.kind !== 'until') return endingLater(context, runs, place.roomId, span, byMs)
  // What begins for everybody isn't put off by a room that waits for it.
  if (span.isMeetingPoint && !context.isForAll) return runs
  return withRunOf(runs, place.roomId, span, (run) =>
    withMark(run, span.id, { startAt: countdown.at + byMs }),
  )
}
