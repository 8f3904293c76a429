// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Instant, SECOND } from '../instant.ts'
import type { EventDay } from './day.ts'
import { problemSentence } from './file/day-problem.ts'
import { parseDay } from './file/parse-day.ts'
import { instantFromLocal, timeOfDayInSeconds } from './time-of-day.ts'

const DAYS = join(import.meta.dirname, '../../assets/days')

/** A sample day's file, as text. */
export function sampleText(name: string): string {
  return readFileSync(join(DAYS, `${name}.json`), 'utf8')
}

export function sampleDay(name: string): EventDay {
  const parsed = parseDay(sampleText(name))
  if ('day' in parsed) return parsed.day
  throw new Error(parsed.problems.map((problem) => problemSentence(problem, 'en')).join('\n'))
}

/** The same, where as many people join a team as come. */
export function withoutSeats({ teamSize: _, ...day }: EventDay): EventDay {
  return day
}

/** `10:42` or `11:02:10` on the day, as an instant. */
export function on(day: EventDay, time: string): Instant {
  const at = instantFromLocal(`${day.date}T${time}`, day.timeZone)
  if (at === null) throw new Error(`${time} is no time`)
  return at
}

/** An instant as the day's clocks show it, with seconds where there are any; `null`: `-`. */
export function clockText(day: EventDay, at: Instant | null): string {
  if (at === null) return '-'
  const text = timeOfDayInSeconds(at, day.timeZone)
  const isWhole = text.endsWith(':00') && at % SECOND === 0
  return isWhole ? text.slice(0, 5) : text
}
