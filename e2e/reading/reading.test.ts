// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoresIn } from './reading-score.ts'

const scores = scoresIn(join(import.meta.dirname, 'fixtures'))

test.each(scores.map((score) => [score.file, score] as const))(
  '%s is read whole and right, with four questions at most',
  (_file, { lost, invented, wrong, questions }) => {
    expect({ lost, invented, wrong }).toEqual({ lost: [], invented: [], wrong: [] })
    expect(questions).toBeLessThanOrEqual(4)
  },
)
