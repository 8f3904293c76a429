// SPDX-License-Identifier: EUPL-1.2
import { momentAt, pauseLiftsAt } from '../timeline/moment.ts'
import type { Run, Runs } from '../timeline/run.ts'
import { withRoom } from '../timeline/run-marks.ts'
import type { Applied } from './apply.ts'
import { endingLater } from './ending-later.ts'
import { type Context, countedSpan, driven } from './place.ts'

/** Holds every room of the context that runs. */
export function paused(context: Context): Applied<Runs> {
  const running = driven(context).filter(({ moment }) => moment.heldAt === null)
  if (running.length === 0) return { refusal: { name: 'already-paused' } }
  const shared = running.find(({ moment }) => moment.slot?.isMeetingPoint)
  if (shared?.moment.slot && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.moment.slot.id } }
  }
  const held = (run: Run): Run => ({ ...run, pausedSince: context.at })
  const runs = settlePauses({ ...context, places: running })
  return {
    value: running.reduce(
      (sofar, { roomId, moment }) =>
        moment.slot?.isMeetingPoint
          ? { ...sofar, common: held(sofar.common) }
          : withRoom(sofar, roomId, held),
      runs,
    ),
  }
}

/** Lets every room of the context go that is held. */
export function resumed(context: Context): Applied<Runs> {
  const held = context.places.filter(({ moment }) => moment.heldAt !== null)
  if (held.length === 0) return { refusal: { name: 'not-paused' } }
  const shared = held.find(({ moment }) => moment.slot?.isMeetingPoint)
  if (shared?.moment.slot && !context.isForAll) {
    return { refusal: { name: 'meeting-point', slotId: shared.moment.slot.id } }
  }
  return { value: settlePauses({ ...context, places: held }) }
}

/**
 * Ends the pauses of the context's rooms: what counted down when it was held lasts longer by
 * the pause. One that a meeting point has lifted ended then, and not only now.
 */
export function settlePauses(context: Context): Runs {
  const { at } = context
  return context.places.reduce((sofar, { roomId, timeline }) => {
    const since = timeline.pausedSince
    if (since === null) return sofar
    const moment = momentAt(timeline, since)
    const isShared = moment.slot?.isMeetingPoint === true
    // A meeting point's pause is everybody's: the first room has ended it for all.
    const run = isShared ? sofar.common : sofar.rooms[roomId]
    if (!run || run.pausedSince === null) return sofar
    const open: Runs = isShared
      ? { ...sofar, common: { ...run, pausedSince: null } }
      : withRoom(sofar, roomId, () => ({ ...run, pausedSince: null }))
    const span = countedSpan({ timeline, moment })
    const pausedMs = Math.min(at, pauseLiftsAt(timeline, since) ?? at) - since
    return span ? endingLater(context, open, roomId, span, pausedMs) : open
  }, context.runs)
}
