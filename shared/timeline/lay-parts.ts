// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../day/day.ts'
import type { Instant } from '../instant.ts'
import { partBegins, partsPace } from './begins.ts'
import { type Bounds, type Layout, type Marks, NOWHERE } from './laid.ts'
import type { PlannedPart } from './room-plan.ts'

/**
 * Lays parts out one after the other.
 * @param from when what they are part of begins, or would begin at the earliest
 * @param hasBegun whether it does; otherwise its parts wait with it
 * @param isWhole whether they have their own time, also where the plan was too full for it
 * @param pace how parts begin that name no pace of their own
 * @returns when the last of them ends at the earliest; parts of unknown length count for nothing
 */
export function layParts(
  parts: readonly PlannedPart[],
  from: Instant,
  hasBegun: boolean,
  isWhole: boolean,
  pace: Pace,
  marks: Marks,
  laid: Layout,
): Instant {
  let sofar = from
  // Where it isn't known when a part ends, somebody has to begin the next.
  let isKnown = hasBegun
  parts.forEach((part, index) => {
    const mark = marks[part.id]
    const begins = partBegins(part, index, pace, marks)
    const innerPace = partsPace(part, pace, marks)
    const passedAt = hasBegun ? beganAfter(parts, index, from, marks) : null
    const isByHand = hasBegun && mark?.startAt !== undefined
    const byHandAt = isByHand ? Math.max(from, mark.startAt ?? from) : null
    const start = byHandAt ?? (isKnown && begins === 'clock' ? sofar : null)
    const earliest = start ?? sofar
    const isOwn = isWhole || isByHand
    const innerEnd = layParts(part.parts, earliest, start !== null, isOwn, innerPace, marks, laid)
    const plannedMs = isOwn ? part.ownMs : part.lengthMs
    const lengthMs = plannedMs === null ? null : plannedMs + (mark?.lengthenedMs ?? 0)
    const own = earliest + (lengthMs ?? 0)
    const needed = Math.max(earliest, innerEnd, own)
    const isOpen =
      isOpenPast(part.parts, needed, marks, laid) || areAwaited(part.parts, marks, laid)
    const isKnownEnd = lengthMs !== null && !isOpen
    const natural = start === null || !isKnownEnd ? null : needed
    const end = endedAt(start, mark?.endAt) ?? natural
    const bounds = { ...upTo({ start, end }, passedAt), uncutEnd: end }
    laid.set(part.id, bounds)
    cutParts(part.parts, bounds.end, laid)
    sofar = bounds.end ?? needed
    isKnown = bounds.end !== null
  })
  return sofar
}

/** Whether one was made to wait for somebody, and still does: nobody knows when they are done. */
function areAwaited(parts: readonly PlannedPart[], marks: Marks, laid: Layout): boolean {
  return parts.some(({ id }) => marks[id]?.begins === 'facilitator' && laid.get(id)?.start === null)
}

/** Whether one of unknown length was begun when no time was left for it: nobody knows its end. */
export function isOpenPast(
  parts: readonly PlannedPart[],
  end: Instant,
  marks: Marks,
  laid: Layout,
): boolean {
  return parts.some((part) => {
    if (laid.get(part.id)?.end !== null) return false
    const startAt = marks[part.id]?.startAt
    const isOpen = part.lengthMs === null && startAt !== undefined && startAt >= end
    return isOpen || isOpenPast(part.parts, end, marks, laid)
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
  marks: Marks,
): Instant | null {
  for (let later = index + 1; later < parts.length; later += 1) {
    const at = marks[parts[later]?.id ?? '']?.startAt
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
