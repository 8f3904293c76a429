// SPDX-License-Identifier: EUPL-1.2
import type { Instant, Milliseconds } from '../instant.ts'
import type { Laid, Marks } from './layout.ts'
import type { PlannedPart } from './room-plan.ts'

/** Lays siblings out one after the other from `start`. */
export function layParts(
  parts: readonly PlannedPart[],
  start: Instant | null,
  waits: boolean,
  marks: Marks,
): Laid[] {
  const laid: Laid[] = []
  parts.forEach((part, index) => {
    const nextStarted = startedAfter(parts, index, marks)
    const isFirst = index === 0
    const previousEnd = isFirst ? start : (laid[index - 1]?.end ?? null)
    const from = startOfPart(part, previousEnd, isFirst, waits, marks)
    if (from === null) {
      // Passed over: somebody went on to a later one before this began.
      laid.push({ start: nextStarted?.at ?? null, end: nextStarted?.at ?? null })
      return
    }
    const lengthMs = lengthOf(part, from, waits, marks)
    const natural = lengthMs === null ? null : Math.max(from, from + lengthMs)
    laid.push(nextStarted ? cutBy(nextStarted, from, natural) : { start: from, end: natural })
  })
  return laid
}

/**
 * By how much `parts`, laid out from `start`, take longer than planned. What has yet to begin
 * counts as planned. Where a length isn't known, those parts take up what the others gain or
 * lose, and only what was asked for counts: lengthenings, and parts begun by hand.
 * @param plannedMs the time planned for all of them together
 */
export function gainOf(
  parts: readonly PlannedPart[],
  start: Instant,
  plannedMs: Milliseconds,
  waits: boolean,
  marks: Marks,
): Milliseconds {
  const laid = layParts(parts, start, waits, marks)
  // What somebody began by hand has its own time, also where the plan was too full for it.
  const lastEnd = lastByHand(parts, laid, waits, marks) ?? start
  const gainedMs = gainByItself(parts, laid, start, plannedMs, waits, marks)
  return Math.max(gainedMs, lastEnd - start - plannedMs)
}

/** When what was begun by hand last ends, or began where its end isn't known; `null`: nothing was. */
function lastByHand(
  parts: readonly PlannedPart[],
  laid: readonly Laid[],
  waits: boolean,
  marks: Marks,
): Instant | null {
  const index = parts.findLastIndex((part) => isTouched(part, marks))
  const part = parts[index]
  const bounds = laid[index]
  if (!part || !bounds || bounds.start === null) return null
  if (bounds.end !== null) return bounds.end
  const inner = layParts(part.parts, bounds.start, waits, marks)
  return lastByHand(part.parts, inner, waits, marks) ?? bounds.start
}

function isTouched(part: PlannedPart, marks: Marks): boolean {
  return startedByHand(part, marks) !== null || part.parts.some((inner) => isTouched(inner, marks))
}

function gainByItself(
  parts: readonly PlannedPart[],
  laid: readonly Laid[],
  start: Instant,
  plannedMs: Milliseconds,
  waits: boolean,
  marks: Marks,
): Milliseconds {
  if (parts.every((part) => part.lengthMs !== null)) {
    const lastIndex = laid.findLastIndex((bounds) => bounds.start !== null)
    const last = parts[lastIndex]
    const bounds = laid[lastIndex]
    const from = bounds?.start ?? start
    const end = bounds?.end ?? from + ((last && ownLengthOf(last, from, waits, marks)) ?? 0)
    return gainFrom(end - start + sumOf(parts.slice(lastIndex + 1)), sumOf(parts), plannedMs)
  }
  return parts.reduce((sum, part, index) => {
    const from = laid[index]?.start ?? null
    if (from === null || part.lengthMs === null) return sum
    return sum + (lengthOf(part, from, waits, marks) ?? part.lengthMs) - part.lengthMs
  }, 0)
}

/** What was planned too full gets no shorter by having caught up than what it holds. */
function gainFrom(
  takenMs: Milliseconds,
  inPartsMs: Milliseconds,
  plannedMs: Milliseconds,
): Milliseconds {
  const gainedMs = takenMs - inPartsMs
  if (inPartsMs <= plannedMs) return gainedMs
  return takenMs <= plannedMs ? takenMs - plannedMs : Math.max(0, gainedMs)
}

function sumOf(parts: readonly PlannedPart[]): Milliseconds {
  return parts.reduce((sum, part) => sum + (part.lengthMs ?? 0), 0)
}

function startOfPart(
  part: PlannedPart,
  previousEnd: Instant | null,
  isFirst: boolean,
  waits: boolean,
  marks: Marks,
): Instant | null {
  const marked = startedByHand(part, marks)
  if (marked !== null) return marked
  if (isFirst) return previousEnd
  return waits || part.needsSignal ? null : previousEnd
}

/** How long a part takes with what happened in it, or `null` when that isn't known. */
function lengthOf(
  part: PlannedPart,
  start: Instant,
  waits: boolean,
  marks: Marks,
): Milliseconds | null {
  const ownMs = ownLengthOf(part, start, waits, marks)
  if (ownMs === null || part.lengthMs === null) return null
  return isOpenAt(part.parts, start + Math.max(ownMs, part.lengthMs), marks) ? null : ownMs
}

/** The same by its own minutes, also where a part without a length goes on past them. */
function ownLengthOf(
  part: PlannedPart,
  start: Instant,
  waits: boolean,
  marks: Marks,
): Milliseconds | null {
  if (part.lengthMs === null) return null
  const lengthMs = part.lengthMs + (marks[part.id]?.lengthenedMs ?? 0)
  if (part.parts.length === 0) return lengthMs
  return lengthMs + gainOf(part.parts, start, lengthMs, waits, marks)
}

/** Whether somebody began a part of unknown length when the time for all of them was over. */
function isOpenAt(parts: readonly PlannedPart[], end: Instant, marks: Marks): boolean {
  const last = parts.findLast((part) => startedByHand(part, marks) !== null)
  return last?.lengthMs === null && (startedByHand(last, marks) ?? end) >= end
}

type Started = { at: Instant; isAdjacent: boolean }

function startedAfter(parts: readonly PlannedPart[], index: number, marks: Marks): Started | null {
  const later = parts.slice(index + 1)
  for (const [distance, part] of later.entries()) {
    const at = startedByHand(part, marks)
    if (at !== null) return { at, isAdjacent: distance === 0 }
  }
  return null
}

/** What goes on until the next is begun by hand ends then, sooner or later than by itself. */
function cutBy({ at, isAdjacent }: Started, from: Instant, natural: Instant | null): Laid {
  const end = isAdjacent || natural === null ? at : Math.min(natural, at)
  return { start: Math.min(from, at), end }
}

function startedByHand(part: PlannedPart, marks: Marks): Instant | null {
  return marks[part.id]?.startedAt ?? null
}
