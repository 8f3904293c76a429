// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { timeOfDay } from '../../shared/day/time-of-day.ts'
import type { Instant } from '../../shared/instant.ts'
import { partsOf } from '../../shared/join-page/span-parts.ts'
import { type Language, textIn } from '../../shared/text.ts'
import { minutesToCome } from '../../shared/timeline/lasting.ts'
import type { Moment } from '../../shared/timeline/moment.ts'
import type { Span, Timeline } from '../../shared/timeline/timeline.ts'
import { displayWords } from '../../shared/words/display.ts'
import { isSession, ownSessionIn } from './session-now.ts'

/**
 * What comes next, and when and for how long: `Lunch`, `om 12:30, 45 min`. Where there is too little
 * room for both, the one that people need: when, or else how long.
 */
export type NextUp = { title: string; detail: string; shortDetail: string }

/**
 * What comes after `moment`, or `null` at the end of the day. Where that is many workshops, the
 * wall of a room that has one says which.
 */
export function nextUp(
  day: EventDay,
  timeline: Timeline,
  moment: Moment,
  language: Language,
): NextUp | null {
  const next = moment.next && (ownSessionIn(day, timeline, moment.next) ?? moment.next)
  if (!next) return null
  const words = displayWords[language]
  const { slot, phase, step, activity } = partsOf(day, next)
  const named = activity ?? step ?? phase ?? slot
  if (!named) return null
  const isPhase = phase !== undefined && step === undefined
  const minutes = minutesToCome(next)
  const detail = [
    next.start !== null && whenOf(day, next, next.start, language),
    minutes !== null && words.minutes(minutes, next.isAbout),
    next.begins === 'signal' && words.afterSignal,
  ].filter((part) => typeof part === 'string')
  const title = textIn(named.title, language)
  return {
    title: isPhase ? `${words.phase(phase.number)}: ${title}` : title,
    detail: detail.join(', '),
    shortDetail: detail[0] ?? '',
  }
}

/** A step follows what goes on; only what has a time of its own is worth one. */
function whenOf(day: EventDay, next: Span, start: Instant, language: Language): string | null {
  const words = displayWords[language]
  const time = timeOfDay(start, day.timeZone)
  if (isSession(day, next)) return words.nextHereAt(time)
  return next.level === 'slot' ? words.nextAt(time) : null
}
