// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { timeOfDay } from '../../shared/day/time-of-day.ts'
import { MINUTE } from '../../shared/instant.ts'
import { partsOf } from '../../shared/join-page/span-parts.ts'
import { type Language, textIn } from '../../shared/text.ts'
import type { Moment } from '../../shared/timeline/moment.ts'
import { displayWords } from '../../shared/words/display.ts'

/** What comes next, and when or for how long: `Schetsen`, `ongeveer 15 min`. */
export type NextUp = { title: string; detail: string }

/** What comes after `moment`, or `null` at the end of the day. */
export function nextUp(day: EventDay, moment: Moment, language: Language): NextUp | null {
  const { next } = moment
  if (!next) return null
  const words = displayWords[language]
  const { slot, phase, step, activity } = partsOf(day, next)
  const named = activity ?? step ?? phase ?? slot
  if (!named) return null
  const isPhase = phase !== undefined && step === undefined
  const detail = [
    next.level === 'slot' &&
      next.start !== null &&
      words.nextAt(timeOfDay(next.start, day.timeZone)),
    next.lengthMs !== null && words.minutes(Math.round(next.lengthMs / MINUTE), next.isAbout),
    next.begins === 'signal' && words.afterSignal,
  ].filter((part) => typeof part === 'string')
  const title = textIn(named.title, language)
  return {
    title: isPhase ? `${words.phase(phase.number)}: ${title}` : title,
    detail: detail.join(', '),
  }
}
