// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import type { Run } from '../run.ts'
import { partBegins, partsPace } from './begins.ts'
import { begunByHandAt, endFrom, given, hasEnded } from './given.ts'
import { type Bounds, type Layout, type Marks, NOWHERE } from './laid.ts'
import type { PlannedPart } from './room-plan.ts'

/** What parts are part of. */
type Parent = {
  /** Whether it has begun, or will; otherwise its parts wait with it. */
  hasBegun: boolean
  /** Whether its parts have their own time, also where the plan was too full for it. */
  isWhole: boolean
  /** Whether it goes on past its end until somebody moves on. */
  waits: boolean
}

/** What all parts of a slot are laid out with. */
type Inside = { run: Pick<Run, 'past' | 'ahead'>; until: Instant; laid: Layout }

/**
 * Lays parts out one after the other.
 * @param from when what they are part of begins, or would begin at the earliest
 * @param pace how parts begin that name no pace of their own
 * @returns when the last of them ends at the earliest; parts of unknown length count for nothing
 */
export function layParts(
  parts: readonly PlannedPart[],
  from: Instant,
  parent: Parent,
  pace: Pace,
  inside: Inside,
): Instant {
  const { run, until, laid } = inside
  const marks = run.ahead
  const { hasBegun, isWhole } = parent
  let sofar = from
  // Where it isn't known when a part ends, somebody has to begin the next.
  let isKnown = hasBegun
  parts.forEach((part, index) => {
    const mark = marks[part.id]
    const fact = hasBegun ? given(run, part.id) : undefined
    if (hasEnded(fact)) {
      laid.set(part.id, { start: fact.begunAt, end: fact.endedAt, uncutEnd: fact.endedAt })
      layGivenParts(part.parts, run, laid)
      sofar = Math.max(sofar, fact.endedAt)
      isKnown = true
      return
    }
    const begins = partBegins(part, index, pace, marks)
    const innerPace = partsPace(part, pace, marks)
    const passedAt = hasBegun ? beganAfter(parts, index, from, run) : null
    const isByHand = hasBegun && begunByHandAt(run, part.id) !== undefined
    const byHandAt = isByHand ? Math.max(from, until, mark?.startAt ?? from) : null
    const toCome = isKnown && begins === 'clock' ? Math.max(sofar, until) : null
    const start = fact?.begunAt ?? byHandAt ?? toCome
    const earliest = start ?? sofar
    const isOwn = isWhole || isByHand
    const next = parts[index + 1]
    const isNextByHand = next && partBegins(next, index + 1, pace, marks) !== 'clock'
    const waits = mark?.endAt === undefined && (isNextByHand ?? parent.waits)
    const inner = { hasBegun: start !== null, isWhole: isOwn, waits }
    const innerEnd = layParts(part.parts, earliest, inner, innerPace, inside)
    const plannedMs = isOwn ? part.ownMs : part.lengthMs
    const lengthMs = plannedMs === null ? null : plannedMs + (mark?.lengthenedMs ?? 0)
    const own = earliest + (lengthMs ?? 0)
    const needed = Math.max(earliest, innerEnd, own)
    const isOpen = isOpenPast(part.parts, needed, run, laid) || areAwaited(part.parts, marks, laid)
    const isKnownEnd = lengthMs !== null && !isOpen
    const natural = start === null || !isKnownEnd ? null : needed
    const lasts = endedAt(start, mark?.endAt) ?? natural
    const end = endFrom(fact, lasts, until, waits)
    const bounds = { ...upTo({ start, end }, passedAt), uncutEnd: end }
    laid.set(part.id, bounds)
    cutParts(part.parts, bounds.end, laid)
    sofar = bounds.end ?? needed
    isKnown = bounds.end !== null
  })
  return sofar
}

/** Of what is part of something that is over nothing is left to lay out. */
export function layGivenParts(
  parts: readonly PlannedPart[],
  run: Pick<Run, 'past'>,
  laid: Layout,
): void {
  for (const part of parts) {
    const { begunAt = null, endedAt = null } = given(run, part.id) ?? {}
    laid.set(part.id, { start: begunAt, end: endedAt, uncutEnd: endedAt })
    layGivenParts(part.parts, run, laid)
  }
}

/** Whether one was made to wait for somebody, and still does: nobody knows when they are done. */
function areAwaited(parts: readonly PlannedPart[], marks: Marks, laid: Layout): boolean {
  return parts.some(({ id }) => marks[id]?.begins === 'facilitator' && laid.get(id)?.start === null)
}

/** Whether one of unknown length was begun when no time was left for it: nobody knows its end. */
export function isOpenPast(
  parts: readonly PlannedPart[],
  end: Instant,
  run: Pick<Run, 'past' | 'ahead'>,
  laid: Layout,
): boolean {
  return parts.some((part) => {
    if (laid.get(part.id)?.end !== null) return false
    const startAt = begunByHandAt(run, part.id)
    const isOpen = part.lengthMs === null && startAt !== undefined && startAt >= end
    return isOpen || isOpenPast(part.parts, end, run, laid)
  })
}

function endedAt(start: Instant | null, endAt: Instant | undefined): Instant | null {
  return start === null || endAt === undefined ? null : Math.max(start, endAt)
}

/** What is still open, or has yet to begin, is over once a later one was begun. */
function upTo({ start, end }: Bounds, passedAt: Instant | null): Bounds {
  if (passedAt === null) return { start, end }
  return { start: Math.min(start ?? passedAt, passedAt), end: Math.min(end ?? passedAt, passedAt) }
}

function beganAfter(
  parts: readonly PlannedPart[],
  index: number,
  from: Instant,
  run: Inside['run'],
): Instant | null {
  for (let later = index + 1; later < parts.length; later += 1) {
    const id = parts[later]?.id ?? ''
    const at = given(run, id)?.begunAt ?? run.ahead[id]?.startAt
    if (at !== undefined) return Math.max(from, at)
  }
  return null
}

/** Ends parts at `bound` that reach past it. */
export function cutParts(parts: readonly PlannedPart[], bound: Instant | null, laid: Layout): void {
  if (bound === null) return
  for (const part of parts) {
    const { start, end, uncutEnd } = laid.get(part.id) ?? NOWHERE
    const cut = {
      uncutEnd,
      start: start === null ? null : Math.min(start, bound),
      end: end === null ? null : Math.min(end, bound),
    }
    laid.set(part.id, cut)
    cutParts(part.parts, cut.end ?? bound, laid)
  }
}
