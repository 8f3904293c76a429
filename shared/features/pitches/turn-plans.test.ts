// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type TurnPlan, turnPlan, turnPlans } from './turn-plans.ts'

function told({ pitch, questions, gap, sum, left }: TurnPlan): string {
  return `${pitch} + ${questions}${gap > 0 ? `, ${gap} between` : ''}: ${sum}, ${left} left`
}

test('twelve teams in an hour are offered three minutes and two, and other splits of it', () => {
  const { plans, misfit } = turnPlans(12, 60)
  expect(plans.map(told)).toEqual([
    '3 + 2: 60, 0 left',
    '4 + 1: 60, 0 left',
    '3 + 1, 1 between: 59, 1 left',
    '3 + 1: 48, 12 left',
  ])
  expect(misfit).toBe(null)
})

test('24 teams in half an hour get a minute, and it is said that questions don’t fit', () => {
  const { plans, misfit } = turnPlans(24, 30)
  expect(plans.map(told)).toEqual(['1 + 0: 24, 6 left'])
  expect(misfit).toEqual({ what: 'questions', needed: 48, over: 18, teams: 15 })
})

test('where not even a minute fits nothing is offered, and it is said how many teams do', () => {
  expect(turnPlans(40, 30)).toEqual({
    plans: [],
    misfit: { what: 'turns', needed: 40, over: 10, teams: 30 },
  })
})

test('one team alone gets no more than people listen to, and there is no change of teams', () => {
  expect(turnPlans(1, 60).plans.map(told)).toEqual([
    '12 + 8: 20, 40 left',
    '19 + 1: 20, 40 left',
    '12 + 7: 19, 41 left',
  ])
})

test('without teams, or time, nothing is offered', () => {
  expect(turnPlans(0, 60)).toEqual({ plans: [], misfit: null })
  expect(turnPlans(12, 0)).toEqual({ plans: [], misfit: null })
})

test('what somebody types may be too long, and by how much is said', () => {
  expect(told(turnPlan(12, 60, { pitch: 4, questions: 2, gap: 1 }))).toBe(
    '4 + 2, 1 between: 83, -23 left',
  )
})

test('what is offered fits, is whole minutes, and no two are the same', () => {
  for (let teams = 1; teams <= 40; teams += 1) {
    for (const minutes of [1, 7, 30, 45, 60, 90, 240]) {
      const { plans, misfit } = turnPlans(teams, minutes)
      const odd = plans.filter(
        (plan) => plan.left < 0 || plan.pitch < 1 || plan.questions < 0 || plan.gap < 0,
      )
      expect(odd).toEqual([])
      expect(new Set(plans.map(told)).size).toBe(plans.length)
      expect(plans.length > 0).toBe(misfit?.what !== 'turns')
    }
  }
})
