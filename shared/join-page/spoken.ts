// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { type Instant, MINUTE } from '../instant.ts'
import { type Language, textIn } from '../text.ts'
import { countdownMs, type Moment } from '../timeline/moment.ts'
import { joinWords } from '../words/join.ts'
import { titleOf } from './span-parts.ts'

/** What a listener knows: the room's moment, and the hub second at which it was looked at. */
export type Glimpse = { moment: Moment; second: Instant; message: string | null }

// FACTS, reading across a room: politely at ten, five and one minute, never each second.
const MARKS_MS = [10 * MINUTE, 5 * MINUTE, MINUTE]

/**
 * What a screen reader is to say between two glimpses, or `null`: a change of item, step or
 * activity, a new message, held or not, time that is up, and the minutes left at the marks.
 */
export function spokenBetween(
  before: Glimpse,
  after: Glimpse,
  day: EventDay,
  language: Language,
): string | null {
  const said = [
    after.message !== before.message && after.message,
    turnedOver(before.moment, after.moment, day, language),
    held(before.moment, after.moment, language),
    timeSaid(before, after, language),
  ].filter((part) => typeof part === 'string')
  return said.length === 0 ? null : said.map((part) => `${part}.`).join(' ')
}

function turnedOver(a: Moment, b: Moment, day: EventDay, language: Language): string | null {
  const levels = ['slot', 'nested', 'step', 'activity'] as const
  const titles = levels.flatMap((level) => {
    const span = b[level]
    const title = span && span.id !== a[level]?.id && titleOf(day, span)
    return title ? [textIn(title, language)] : []
  })
  const words = joinWords[language]
  if (titles.length > 0) return `${words.now}: ${titles.join(', ')}`
  return a.slot && !b.slot ? words.nothingNow : null
}

function held(a: Moment, b: Moment, language: Language): string | null {
  if ((a.heldAt === null) === (b.heldAt === null)) return null
  const words = joinWords[language]
  return b.heldAt === null ? words.goesOn : words.held
}

function timeSaid(before: Glimpse, after: Glimpse, language: Language): string | null {
  const [a, b] = [before.moment.countdown, after.moment.countdown]
  if (a.kind !== 'left' || b.kind === 'none' || a.spanId !== b.spanId) return null
  const words = joinWords[language]
  if (b.kind === 'over') return words.timeIsUp
  const leftMs = countdownMs(after.moment, after.second)
  const wasMs = countdownMs(before.moment, before.second)
  if (leftMs === null || wasMs === null) return null
  const isCrossed = MARKS_MS.some((mark) => wasMs > mark && leftMs <= mark)
  // After a phone's sleep less may be left than the mark that was passed.
  return isCrossed ? words.minutesLeft(Math.ceil(leftMs / MINUTE)) : null
}
