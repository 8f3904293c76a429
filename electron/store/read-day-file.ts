// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import type { EventDay } from '../../shared/day/day.ts'
import { problemSentence } from '../../shared/day/file/day-problem.ts'
import { parseDay } from '../../shared/day/file/parse-day.ts'
import { detailOf, StartProblem } from '../machine/start-problem.ts'

/** The day that a file holds. Throws {@link StartProblem} with all that is wrong in it. */
export function readDayFile(path: string): EventDay {
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartProblem(`the day file ${path} can't be read: ${detailOf(error)}`)
  }
  const parsed = parseDay(json)
  if ('day' in parsed) return parsed.day
  const sentences = parsed.problems.map((problem) => `\n  ${problemSentence(problem, 'en')}`)
  throw new StartProblem(`the day file ${path} is not right:${sentences.join('')}`)
}
