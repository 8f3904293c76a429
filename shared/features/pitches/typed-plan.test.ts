// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { typedPlan } from './typed-plan.ts'

test('lengths that somebody types are told by what they come to, also where they don’t fit', () => {
  expect(typedPlan({ pitch: '4', questions: ' 2 ', gap: '' }, 12, 60)).toEqual({
    ...{ pitch: 4, questions: 2, gap: 0, sum: 72, left: -12 },
  })
  expect(typedPlan({ pitch: '3', questions: '', gap: '1' }, 12, 60)).toMatchObject({
    ...{ questions: 0, sum: 47, left: 13 },
  })
})

test('what is no whole number of minutes is no length', () => {
  for (const pitch of ['', '0', '-1', '1e3', '2,5', '9999', 'drie']) {
    expect([pitch, typedPlan({ pitch, questions: '1', gap: '0' }, 12, 60)]).toEqual([pitch, null])
  }
})
