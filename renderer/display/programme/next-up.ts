// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { partsOf } from '../../../shared/now/span-parts.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { minutesToCome } from '../../../shared/timeline/lasting.ts'
import type { ShownMoment, UpNext } from '../../../shared/timeline/shown-moment.ts'
import type { Span, Timeline } from '../../../shared/timeline/timeline.ts'
import { displayWords } from '../../../shared/words/display.ts'
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
  { upNext }: ShownMoment,
  language: Language,
): NextUp | null {
  if (!upNext) return null
  const next = ownSessionIn(day, timeline, upNext.span) ?? upNext.span
  const words = displayWords[language]
  const { slot, phase, step, activity } = partsOf(day, next)
  const named = activity ?? step ?? phase ?? slot
  if (!named) return null
  const isPhase = phase !== undefined && step === undefined
  const minutes = upNext.isAgain ? null : minutesToCome(next)
  const detail = [
    whenOf(day, upNext, next, language),
    minutes !== null && words.minutes(minutes, next.isAbout),
    next.begins === 'signal' && words.afterSignal,
  ].filter((part) => typeof part === 'string')
  const title = taggedIn(named.title, language)
  return {
    title: isPhase ? `${words.phase(phase.number)}: ${title}` : title,
    detail: detail.join(', '),
    shortDetail: detail[0] ?? '',
  }
}

/** A step follows what goes on; only what has a time of its own is worth one. */
function whenOf(
  day: EventDay,
  { at, isAgain }: UpNext,
  { id, level, start, isBeside }: Span,
  language: Language,
): string | null {
  const words = displayWords[language]
  const begins = isAgain ? at : start
  if (begins === null) return null
  const time = timeOfDay(begins, day.timeZone)
  if (isAgain) return words.goesOnAt(time)
  if (isSession(day, { id }) && !isBeside) return words.nextHereAt(time)
  return level === 'slot' || level === 'nested' ? words.nextAt(time) : null
}
