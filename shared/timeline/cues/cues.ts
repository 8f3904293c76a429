// SPDX-License-Identifier: EUPL-1.2

import { type Instant, MINUTE, type Milliseconds, SECOND } from '../../instant.ts'
import { findLast } from '../../last.ts'
import type { Timeline } from '../timeline.ts'
import { type FoundCue, foundCues, type WantedMarks } from './found-cues.ts'

/** A thing to show, and to sound, at an instant. Derived from the timeline, never stored. */
export type Cue = FoundCue & {
  /** For how long a wall shows it; `null`: nothing is known that will end it. */
  until: Instant | null
}

/** Nearer to a beginning or an end than this, a cue would only blur it. */
export const LEAST_FROM_TURN: Milliseconds = 15 * SECOND
/** Two cues in between that are nearer than this would rattle. */
export const LEAST_APART: Milliseconds = 45 * SECOND
// Longer than this nobody is told that it is nearly time.
const LONGEST_NEARLY: Milliseconds = 2 * MINUTE
// Long enough to look up from one's work and to read it.
const GLANCE: Milliseconds = 30 * SECOND

// How much a cue has to say. Of those that would rattle together the one with more stays.
const WEIGHT = {
  signal: 7,
  start: 6,
  over: 5,
  end: 4,
  mark: 3,
  soon: 2,
  'last-twentieth': 1,
  'last-fifth': 0,
}

/**
 * All cues of a room's day as it is laid out now, in order of time.
 * @param wanted at how much time left a place wants to be told so; none without it
 */
export function cuesOf(timeline: Timeline, wanted: WantedMarks = () => []): Cue[] {
  const cues = apart(foundCues(timeline, wanted))
  return cues.map((cue, index) => ({
    ...cue,
    until: endOf(cue, cues[index + 1], timeline.pausedSince),
  }))
}

/** What sounds after `from`, up to and at `to`. */
export function cuesBetween(cues: readonly Cue[], from: Instant, to: Instant): Cue[] {
  return cues.filter(({ at }) => from < at && at <= to)
}

/** What a wall shows at `now`, or `null`. */
export function cueAt(cues: readonly Cue[], now: Instant): Cue | null {
  const last = findLast(cues, ({ at }) => at <= now)
  return last && (last.until === null || now < last.until) ? last : null
}

/** Turns stay; what comes too near to a weightier cue goes. In order of time. */
function apart(found: readonly FoundCue[]): FoundCue[] {
  const kept: FoundCue[] = []
  for (const cue of [...found].sort((a, b) => weightOf(b) - weightOf(a) || a.at - b.at)) {
    const isClear = kept.every((other) => Math.abs(other.at - cue.at) >= leastMs(cue, other))
    if (isClear) kept.push(cue)
  }
  return kept.sort((a, b) => a.at - b.at)
}

function leastMs(cue: FoundCue, weightier: FoundCue): Milliseconds {
  if (isTurn(cue)) return 1
  return isTurn(weightier) ? LEAST_FROM_TURN : LEAST_APART
}

function weightOf({ kind, leftMs }: FoundCue): number {
  if (kind === 'get-ready') return leftMs === null ? WEIGHT.signal : WEIGHT.soon
  return WEIGHT[kind]
}

/** Something begins, ends or is awaited: no later cue says so again. */
function isTurn(cue: FoundCue): boolean {
  return weightOf(cue) > WEIGHT.mark
}

function endOf(cue: FoundCue, next: FoundCue | undefined, held: Instant | null): Instant | null {
  const glanceMs = glanceOf(cue)
  const ends = [
    next?.at ?? null,
    glanceMs === null ? null : cue.at + glanceMs,
    held !== null && held > cue.at ? held : null,
  ].filter((end) => end !== null)
  return ends.length > 0 ? Math.min(...ends) : null
}

/** For how long a cue is shown where nothing else happens; `null`: it stays true until then. */
function glanceOf({ kind, leftMs }: FoundCue): Milliseconds | null {
  switch (kind) {
    case 'get-ready':
    case 'over':
      return null
    case 'last-twentieth':
      return leftMs !== null && leftMs <= LONGEST_NEARLY ? null : GLANCE
    case 'start':
      return GLANCE / 3
    case 'mark':
    case 'last-fifth':
    case 'end':
      return GLANCE
    default:
      return kind satisfies never
  }
}
