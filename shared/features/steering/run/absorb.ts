// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../instant.ts'
import type { Applied } from '../../../state/applied.ts'
import type { Refusal } from '../../../state/refusal.ts'
import { currentSpan } from '../../../timeline/moment.ts'
import type { Run, Runs } from '../../../timeline/run.ts'
import { withMark, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span } from '../../../timeline/timeline.ts'
import type { Absorber } from '../commands.ts'
import { moveRooms } from './moves.ts'
import { type Context, drivenPlaces, type Place, placeOf, withRuns } from './place.ts'
import { shrink } from './shrink.ts'
import { fromNextSlot, fromTurns } from './turn-time.ts'

/**
 * Takes the rooms' lateness from somewhere: all that follows moves, breaks too; or the next
 * break gives what it can; or the steps that remain do, in proportion. Where teams have turns: each
 * turn to come gives as much, or the last one, or what follows.
 */
export function absorb(context: Context, absorber: Absorber): Applied<Runs> {
  const rooms = drivenPlaces(context)
  let { runs } = context
  const refusals: Refusal[] = []
  for (const { roomId } of rooms) {
    // Of the runs as they were: where a room is doesn't follow from what another gives.
    const place = placeOf(context.day, context.runs, roomId, context.at)
    const absorbed = absorbIn(context, runs, place, absorber)
    if ('value' in absorbed) runs = absorbed.value
    else refusals.push(absorbed.refusal)
  }
  if (refusals.length < rooms.length) return { value: runs }
  // A room that is late says best why nothing can be done about it.
  const refusal = refusals.find(({ name }) => name !== 'nothing-to-absorb') ?? refusals[0]
  return { refusal: refusal ?? { name: 'nothing-to-absorb' } }
}

function absorbIn(context: Context, runs: Runs, place: Place, absorber: Absorber): Applied<Runs> {
  switch (absorber) {
    case 'rest':
      return { value: breaksAhead(context, place).reduce(keepLength(place, true), runs) }
    case 'break': {
      const [next] = breaksAhead(context, place)
      if (!next) return { refusal: noBreak(context, place) }
      return { value: keepLength(place, undefined)(runs, next) }
    }
    case 'steps':
      return fromSteps(context, runs, place)
    case 'turns':
    case 'last-turn':
      return fromTurns(context, runs, placeOfTurns(context, runs, place.roomId), absorber)
    case 'next-slot':
      return fromNextSlot(context, runs, placeOfTurns(context, runs, place.roomId))
    default:
      return absorber satisfies never
  }
}

/**
 * The room as it would be if the turn that runs over were done now: how late those to come are is
 * known by that alone. After the last turn nothing of the item is to come.
 */
function placeOfTurns(context: Context, runs: Runs, roomId: string): Place {
  const { day, at } = context
  const place = placeOf(day, runs, roomId, at)
  if (place.moment.countdown.kind !== 'over') return place
  const moved = moveRooms(withRuns(context, runs), 'next')
  if ('refusal' in moved) return place
  const after = placeOf(day, moved.value, roomId, at)
  return after.moment.slot?.id === place.moment.slot?.id ? after : place
}

/**
 * The breaks that lateness comes to. It passes from one meeting point to the next and on to the
 * rooms, but no room passes it on to a meeting point.
 */
function breaksAhead({ isForAll, at }: Context, { timeline, moment }: Place): Span[] {
  const reach: Span[] = []
  let isShared = isForAll && currentSpan(moment)?.isMeetingPoint === true
  for (const slot of slotsAhead(timeline.spans, at)) {
    if (slot.isMeetingPoint && !isShared) break
    isShared = slot.isMeetingPoint
    reach.push(slot)
  }
  return reach.filter(({ isAbsorbing }) => isAbsorbing)
}

function slotsAhead(spans: readonly Span[], at: Instant): Span[] {
  return spans.filter(({ level, start }) => level === 'slot' && (start === null || start > at))
}

function noBreak({ at }: Context, { roomId, timeline }: Place): Refusal {
  const point = slotsAhead(timeline.spans, at).find(({ isMeetingPoint }) => isMeetingPoint)
  return { name: 'no-break', roomId, slotId: point?.slotId ?? null }
}

function keepLength({ roomId }: Place, keepsLength: true | undefined) {
  return (runs: Runs, span: Span): Runs =>
    withRunOf(runs, roomId, span, (run): Run => withMark(run, span.id, { keepsLength }))
}

/** From the steps of the slot that goes on, or else of the next slot that has steps. */
function fromSteps(context: Context, runs: Runs, { roomId }: Place): Applied<Runs> {
  const place = placeOf(context.day, runs, roomId, context.at)
  const { spans } = place.timeline
  const current = spans.findIndex(({ id }) => id === place.moment.slot?.id)
  const slots = spans.filter(
    ({ level, uncutEnd }, index) =>
      level === 'slot' && (index === current || (uncutEnd !== null && index > current)),
  )
  let isLate = false
  for (const slot of slots) {
    // What is everybody's, and what lies past it, is only everybody's to take from.
    if (slot.isMeetingPoint && !context.isForAll) break
    const isCurrent = slot.id === place.moment.slot?.id
    const { end, uncutEnd, plannedEnd } = slot
    if (uncutEnd === null || plannedEnd === null || end === null) continue
    if (!isCurrent && end <= context.at) continue
    const lateMs = uncutEnd - plannedEnd
    isLate ||= lateMs > 0
    const shorter = lateMs > 0 ? shrink(runs, place, slot, lateMs, context.at) : null
    if (shorter) return { value: shorter }
  }
  return { refusal: isLate ? { name: 'no-steps', roomId } : { name: 'nothing-to-absorb' } }
}
