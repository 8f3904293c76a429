// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { type Instant, MINUTE, SECOND } from '../../../shared/instant.ts'
import { titleOf } from '../../../shared/now/span-content.ts'
import { taggedIn, untagged } from '../../../shared/tagged-text.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'

/** A text on a wall, as large as its letters are; of two alike the strong one is read first. */
export type SeenText = { text: string; px: number; isStrong: boolean }

/** All that somebody sees who looks up. */
export type Seen = {
  texts: SeenText[]
  title: string | null
  digits: string | null
  /** The words beside the digits. */
  counts: string | null
}

/** What a wall says in five seconds: its two largest texts, its digits, and what those count. */
export type Reading = {
  largest: string | null
  second: string | null
  digits: string | null
  /**
   * `left in Clusteren`, found in the plan by the instant that the digits lead to, and not by what
   * drew them. `null`: nothing of the plan begins or ends then.
   */
  means: string | null
}

type Plan = { day: EventDay; timeline: Timeline; at: Instant }

export function readingOf(seen: Seen, plan: Plan): Reading {
  const [largest, second] = [...seen.texts].sort(
    (a, b) => b.px - a.px || Number(b.isStrong) - Number(a.isStrong),
  )
  return {
    largest: largest?.text ?? null,
    second: second?.text ?? null,
    digits: seen.digits,
    means: seen.digits === null ? null : meansOf(seen, seen.digits, plan),
  }
}

/**
 * What is wrong with a reading, or `null`: digits that answer another question than the title asks.
 * Before its first item a wall is headed by the day.
 */
export function wrongIn({ digits, means }: Reading, { title, counts }: Seen, day: EventDay) {
  if (digits === null) return null
  if (/^\+?0\d/.test(digits)) return `${digits} looks like a time of day`
  if (means === null) return `${digits} under ‘${title}’ count nothing that the plan knows`
  const asked = title === untagged(taggedIn(day.title, 'nl')) ? null : title
  if (asked === null) return means.startsWith('until ') ? null : `‘${title}’ has no time of its own`
  const isAnswer = means.replace(/^(left in|over|until) /, '') === asked
  return isAnswer ? null : `${counts ?? ''} ${digits}: ${means}, and the title asks for ‘${asked}’`
}

function meansOf({ title, counts }: Seen, digits: string, plan: Plan): string | null {
  const { spans, pausedSince } = plan.timeline
  // The digits of a held room stand still.
  const at = Math.min(plan.at, pausedSince ?? plan.at)
  const words = displayWords.nl
  const ms = msOf(digits)
  const isOver = digits.startsWith('+')
  const isUntil = counts === words.beginsIn
  const target = at + (isOver ? -ms : ms)
  const within = digits.endsWith(' min') ? MINUTE : SECOND
  const isThen = (at: Instant | null) => at !== null && Math.abs(at - target) <= within
  const found = isUntil
    ? spans.filter(({ start }) => isThen(start))
    : spans.filter((span) => hasBegun(span, at) && isThen(endOf(spans, span)))
  const names = found.map(({ id }) => nameOf(plan.day, id))
  // Where several end together, people read what the title says, or else the innermost.
  const name = names.find((one) => one === title) ?? (isUntil ? names[0] : names[names.length - 1])
  const kind = isOver ? 'over' : isUntil ? 'until' : 'left in'
  return name === undefined ? null : `${kind} ${name}`
}

function hasBegun({ start }: Span, at: Instant): boolean {
  return start !== null && start <= at
}

/** The last part of something ends with it. A break that nobody knows the end of has none. */
function endOf(spans: readonly Span[], { id, level, parentId, end }: Span): Instant | null {
  if (end !== null || level === 'nested' || parentId === null) return end
  const parts = spans.filter((span) => span.parentId === parentId && span.level === level)
  const around = spans.find((span) => span.id === parentId)
  return around && parts[parts.length - 1]?.id === id ? endOf(spans, around) : null
}

function nameOf(day: EventDay, id: string): string {
  const title = titleOf(day, id)
  return title ? untagged(taggedIn(title, 'nl')) : id
}

/** `1:05:00`, `+0:12` and `4 min` in milliseconds. */
function msOf(digits: string): number {
  if (digits.endsWith(' min')) return Number.parseInt(digits, 10) * MINUTE
  const parts = digits.replace('+', '').split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0) * SECOND
}
