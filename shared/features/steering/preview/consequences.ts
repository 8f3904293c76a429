// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../../../instant.ts'
import type { SpanId } from '../../../timeline/layout/room-plan.ts'
import type { Moment } from '../../../timeline/moment.ts'
import type { Outcome } from '../../../timeline/outcome.ts'
import { TURN_GRAIN_MS } from '../run/turn-time.ts'

/** One consequence for a room's day, shown to the facilitator as a line. */
export type Consequence =
  /** Goes on now, and ends then; `wasEnd` is `null` where no end was known. */
  | { kind: 'until'; spanId: SpanId; end: Instant; wasEnd: Instant | null }
  /** Begins now, and ends then; `end` is `null` where none is known. */
  | { kind: 'begins'; spanId: SpanId; end: Instant | null }
  /** Comes then; `end` is `null` where none is known. */
  | { kind: 'at'; spanId: SpanId; start: Instant; end: Instant | null }
  /** Gets another length than it had. */
  | { kind: 'lasts'; spanId: SpanId; ms: Milliseconds; wasMs: Milliseconds }
  /** Begins only when somebody moves on to it. */
  | { kind: 'on-next'; spanId: SpanId }
  /** Parts of turns to come that are so much shorter, which leaves so much of each. */
  | { kind: 'turns-give'; spanIds: SpanId[]; byMs: Milliseconds; leftMs: Milliseconds }
  /** So much of a turn's lateness is still there. */
  | { kind: 'still-late'; slotId: SpanId; byMs: Milliseconds }
  /** Nothing goes on meanwhile. */
  | { kind: 'waits'; from: Instant; until: Instant }
  /** Parts that were still to come, and get no time. */
  | { kind: 'skips'; spanIds: SpanId[] }
  /** Gets no time any more. */
  | { kind: 'lapses'; slotIds: SpanId[] }
  /** A break that gives time back. */
  | { kind: 'gives'; slotId: SpanId; byMs: Milliseconds; leftMs: Milliseconds }
  /** What runs into something that can't be moved. */
  | { kind: 'cut'; slotId: SpanId; bySlotId: SpanId; at: Instant; lostMs: Milliseconds }
  | { kind: 'back'; at: Instant }
  | { kind: 'not-back' }

type Moved = Outcome['moved'][number]

/**
 * What is worth telling of an outcome: the parts of what goes on, then whole slots. Parts of a
 * later slot move along with it and are told of only where they get another length.
 */
export function consequencesOf(outcome: Outcome, moment: Moment, at: Instant): Consequence[] {
  const { turns = [], lateMs } = outcome
  const given = new Set(turns.flatMap(({ spanIds }) => spanIds.flatMap((id) => [id, turnOf(id)])))
  const told = outcome.moved.filter((one) => !given.has(one.spanId) && isTold(one, outcome, moment))
  // Told wherever it stands: nothing after it is certain.
  const waits = outcome.moved.find(({ to }) => to.start === null)
  const times = told.flatMap((one) => (one.to.start === null ? [] : timesOf(one, at)))
  const stillLate = turns.length > 0 && lateMs > 0 && moment.slot ? [moment.slot.id] : []
  return [
    ...turns.map((one) => ({ kind: 'turns-give', ...one }) as const),
    ...times,
    ...stillLate.map((slotId) => ({ kind: 'still-late', slotId, byMs: lateMs }) as const),
    ...(waits ? [{ kind: 'on-next', spanId: waits.spanId } as const] : []),
    ...(outcome.skipped.length > 0 ? [{ kind: 'lapses', slotIds: outcome.skipped } as const] : []),
    ...outcome.absorbed
      .filter(({ leftMs }) => leftMs > 0)
      .map((one) => ({ kind: 'gives', ...one }) as const),
    ...cutOf(outcome, moment, at),
    // Less than is worth finding is on plan for everybody but a stopwatch.
    ...(stillLate.length > 0 && lateMs < TURN_GRAIN_MS ? [] : backOf(outcome, at)),
  ]
}

/** What a part of a turn is part of. */
function turnOf(spanId: SpanId): SpanId {
  return spanId.split('/').slice(0, 2).join('/')
}

function isTold(one: Moved, { moved, absorbed }: Outcome, moment: Moment): boolean {
  const { spanId, level, to } = one
  const [slotId = '', stepId] = spanId.split('/')
  const isHere = slotId === moment.slot?.id
  if (level === 'nested') return true
  if (level === 'slot') {
    if (absorbed.some((other) => other.slotId === spanId)) return false
    // The last of its parts says when it ends.
    return !isHere || !moved.some((other) => isPart(other, spanId) && other.to.end === to.end)
  }
  if (hasNewLength(one) && !isAsLongAs(one, moved, slotId)) return true
  if (level === 'step') return isHere
  if (`${slotId}/${stepId}` !== moment.step?.id) return false
  const isWithinStep = !moved.some((other) => other.spanId === moment.step?.id)
  return isWithinStep || spanId === moment.activity?.id
}

function isPart({ spanId, level }: Moved, slotId: SpanId): boolean {
  return level === 'step' && spanId.startsWith(`${slotId}/`)
}

/** A part that fills its slot, or its step, says nothing that that one doesn't say. */
function isAsLongAs({ spanId, to }: Moved, moved: readonly Moved[], slotId: SpanId): boolean {
  const around = [slotId, spanId.split('/').slice(0, 2).join('/')]
  return moved.some(
    (other) =>
      other.spanId !== spanId &&
      around.includes(other.spanId) &&
      other.to.start === to.start &&
      other.to.end === to.end,
  )
}

function hasNewLength({ from, to }: Moved): boolean {
  const [wasMs, ms] = [lengthOf(from), lengthOf(to)]
  return wasMs !== null && ms !== null && wasMs !== ms
}

function lengthOf({ start, end }: Moved['to']): Milliseconds | null {
  return start === null || end === null ? null : end - start
}

function timesOf(one: Moved, at: Instant): Consequence[] {
  const { spanId, from, to } = one
  if (to.start === null) return []
  if (to.start <= at) {
    if (from.start === null || from.start > at) return [{ kind: 'begins', spanId, end: to.end }]
    if (to.end === null) return []
    return [{ kind: 'until', spanId, end: to.end, wasEnd: from.end }]
  }
  const [wasMs, ms] = [lengthOf(from), lengthOf(to)]
  if (ms !== null && wasMs !== null && ms !== wasMs) return [{ kind: 'lasts', spanId, ms, wasMs }]
  return [{ kind: 'at', spanId, start: to.start, end: to.end }]
}

/** What has begun already cuts nothing that is still to come. */
function cutOf({ cut }: Outcome, { slot }: Moment, at: Instant): Consequence[] {
  if (cut === null || cut.at <= Math.max(at, slot?.start ?? at)) return []
  return [{ kind: 'cut', ...cut }]
}

function backOf({ backOnPlanAt }: Outcome, at: Instant): Consequence[] {
  if (backOnPlanAt === null) return [{ kind: 'not-back' }]
  return backOnPlanAt > at ? [{ kind: 'back', at: backOnPlanAt }] : []
}
