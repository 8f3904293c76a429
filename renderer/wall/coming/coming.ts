// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { ownWorkshopIn } from '../../../shared/now/workshops.ts'
import type { Language } from '../../../shared/text.ts'
import { type ShownMoment, shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'
import { challengesIn, type Direction, directionsIn } from '../directions/directions.ts'
import { beginsWords } from '../programme/next-up.ts'
import { type OnNow, onNow } from '../programme/on-now.ts'

/** What comes, as it will be shown once it has begun; its kicker says when that is. */
export type Coming = OnNow & {
  kicker: string
  /** Where people go, where it is in several rooms and not in this one. */
  directions: Direction[]
}

/**
 * What the scene `coming` is about, or `null` where the day doesn't know it.
 * @param spanId what came next when somebody chose the scene
 */
export function comingUp(
  day: EventDay,
  timeline: Timeline,
  spanId: string | null,
  heldAt: Instant | null,
  language: Language,
): Coming | null {
  const named = timeline.spans.find(({ id }) => id === spanId)
  if (!named) return null
  const own = ownWorkshopIn(day, timeline, named)
  const span = own ?? named
  // Just before it, when none of them has begun.
  const before = (span.start ?? 0) - 1
  const workshops = own ? [] : directionsIn(day, timeline, span.id, before, language)
  const directions = [...workshops, ...challengesIn(day, span, language)]
  return {
    ...onNow(roomNow(day, timeline, momentOf(timeline, span)), language, false),
    kicker: whenOf(day, span, heldAt, language),
    directions,
  }
}

function whenOf(day: EventDay, span: Span, heldAt: Instant | null, language: Language): string {
  const words = displayWords[language]
  // Nobody knows when a held room goes on.
  if (span.start !== null && heldAt === null) {
    return beginsWords(day, span, span.start, language)
  }
  return span.begins === 'signal' ? words.comingAfterSignal : words.comingSoon
}

/** The moment at which `span` has just begun, whenever that will be. */
function momentOf(timeline: Timeline, span: Span): ShownMoment {
  const spans: Partial<Record<Span['level'], Span>> = {}
  for (let around: Span | undefined = span; around; around = parentOf(timeline, around)) {
    spans[around.level] = around
  }
  for (let inner: Span | undefined = span; inner; inner = firstOf(timeline, inner)) {
    spans[inner.level] = inner
  }
  const { slot = null, step = null, activity = null, nested = null } = spans
  const place = { slot, step, activity, nested }
  const countdown = { kind: 'none' } as const
  return { ...shownMomentAt(timeline, 0), ...place, countdown, heldAt: null }
}

function parentOf({ spans }: Timeline, { parentId }: Span): Span | undefined {
  return spans.find(({ id }) => id === parentId)
}

/** The first part, as the wall will stand at it. */
function firstOf({ spans }: Timeline, { id }: Span): Span | undefined {
  return spans.find((span) => span.parentId === id && span.level !== 'nested')
}
