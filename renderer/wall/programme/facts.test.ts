// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Activity } from '../../../shared/day/day.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { textIn } from '../../../shared/text.ts'
import { factsOf } from './facts.ts'

const voting = (instruction: string, more: Partial<Activity> = {}): Activity => ({
  ...{
    id: 'voting',
    title: { nl: 'Stemmen' },
    minutes: null,
    instruction: { nl: instruction },
    ...more,
  },
  dots: { perPerson: 10, canStack: true },
})

test('what an instruction says is no fact beside it', () => {
  const individual = { mode: 'individual' } as const
  expect([
    factsOf(voting('Prioriteer de knelpunten.', individual), 'nl'),
    factsOf(voting('Plak je 10 stippen zelf.', individual), 'nl'),
    factsOf(voting('Plak je 10 stippen zelf; meer op één plek is prima.', individual), 'nl'),
  ]).toEqual([['10 stippen per persoon, meer op één plek mag'], ['Meer op één plek mag'], []])
})

test('a number in an instruction is that number, and not a part of another', () => {
  expect(factsOf(voting('Hang er 100 op.'), 'nl')[0]).toMatch(/^10 stippen/)
})

test('in the sample day no activity says how many dots or with whom twice, in either language', () => {
  const activities = sampleDay('staatsprint').phases.flatMap(({ steps }) =>
    steps.flatMap((step) => step.activities),
  )
  const numbers = activities.flatMap((activity) =>
    (['nl', 'en'] as const).flatMap((language) =>
      factsOf(activity, language).filter((fact) => /^\d+ (stip|dot)/.test(fact)),
    ),
  )
  expect(numbers).toEqual([])
})

test('a round of dots says how many each has, whether they stack, and who breaks a tie', () => {
  const rounds = sampleDay('staatsprint').phases.flatMap(({ steps }) =>
    steps.flatMap(({ activities }) => activities.filter(({ dots }) => dots)),
  )
  const told = rounds.map((activity) =>
    [textIn(activity.instruction ?? {}, 'nl'), ...factsOf(activity, 'nl')].join(' '),
  )
  expect(told).toEqual([
    expect.stringMatching(/10 stippen.*meer op één plek/),
    expect.stringMatching(/2 stippen.*Eén per plek.*Evenveel stippen\? Dan beslist de teamcaptain/),
    expect.stringMatching(/3 stemmen.*Eén per plek/),
  ])
})
