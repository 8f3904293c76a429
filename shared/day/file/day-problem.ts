// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/**
 * One thing wrong in a day file: where (`slots[3].start`), what stands there, and what is
 * expected instead.
 */
export type DayProblem = { path: string; value: unknown; expected: Record<Language, string> }

/** A problem as one sentence: path, value, and what to put there. */
export function problemSentence(problem: DayProblem, language: Language): string {
  const value = shown(problem.value, language)
  const expected = problem.expected[language]
  return language === 'nl'
    ? `${problem.path}: ${value}; verwacht: ${expected}`
    : `${problem.path}: ${value}; expected: ${expected}`
}

/** A value short enough to print on one line. */
function shown(value: unknown, language: Language): string {
  if (value === undefined) return language === 'nl' ? 'ontbreekt' : 'missing'
  const json = JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 77)}...` : json
}
