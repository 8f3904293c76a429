// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { EventDay } from '../../shared/day/day.ts'
import { problemSentence } from '../../shared/day/file/day-problem.ts'
import { parseDay } from '../../shared/day/file/parse-day.ts'
import { blankDay, dayAnew, type NewDay } from '../../shared/features/library/new-day.ts'
import type { TemplateId } from '../../shared/features/library/templates.ts'
import type { Language } from '../../shared/text.ts'
import { readDayFile } from '../store/read-day-file.ts'

/** Where the days lie that come with the program. */
export type DayAssets = { days: string; timeZone: string }

// The samples are days of their own; all others are there to begin with.
const SAMPLES: readonly TemplateId[] = ['staatsprint', 'zo-bouwen-wij']

/** @param template what it begins with; `null`: one hall and nothing in it */
export function newDayFrom(
  template: TemplateId | null,
  asked: NewDay,
  { days, timeZone }: DayAssets,
): EventDay {
  if (template === null) return blankDay(asked, timeZone)
  const folder = SAMPLES.includes(template) ? days : join(days, 'templates')
  const day = readDayFile(join(folder, `${template}.json`))
  // Their texts stand in both languages, so walls speak the one in which the day is made.
  return { ...dayAnew(day, asked), language: asked.language }
}

/** The day that a file's text holds, or what is wrong with it, a sentence each. */
export function dayFromText(
  text: string,
): { day: EventDay } | { problems: Record<Language, string[]> } {
  const parsed = parseDay(text)
  if ('day' in parsed) return { day: parsed.day }
  const told = (language: Language) =>
    parsed.problems.slice(0, MOST_TOLD).map((problem) => problemSentence(problem, language))
  return { problems: { nl: told('nl'), en: told('en') } }
}

// More than anybody mends at once.
const MOST_TOLD = 20
