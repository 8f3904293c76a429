// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { mainStepsFor } from '../fitting/overflow-steps.ts'
import type { JoinProminence } from '../join/join-prominence.ts'
import type { OnNow } from './on-now.ts'
import { sidebarStepsFor, sidebarUnder } from './sidebar-steps.ts'

const TOPIC = { topic: 'Stuur', text: 'Wie stuurt?' }
const PLAIN = { topic: null, text: 'Van wie is het probleem?' }

test('the way in gives its room before anything goes that people need for what they do', () => {
  for (const questions of [[], [TOPIC], [PLAIN]]) {
    const steps = sidebarStepsFor({ questions }, 'line')
    const without = steps.findIndex(({ materials }) => !materials)
    const kept = steps.slice(0, without)
    expect([...new Set(kept.map(({ card }) => card))]).toEqual(['line', 'none'])
    expect(kept.every((step) => step.facts && step.questions !== 'none')).toBe(true)
  }
})

test('while a team has nobody its way in outlasts the materials, and nothing else', () => {
  for (const questions of [[], [TOPIC], [PLAIN]]) {
    const steps = sidebarStepsFor({ questions }, 'card')
    const without = steps.findIndex(({ card }) => card === 'none')
    const kept = steps.slice(0, without)
    const cards = kept.filter(({ materials }) => !materials).map(({ card }) => card)
    expect([...new Set(cards)]).toEqual(['bare', 'line'])
    expect(kept.every((step) => step.facts && step.questions !== 'none')).toBe(true)
    expect(steps[without]?.materials).toBe(true)
  }
})

test('where joining is the task its code is whole in every step; after that it is none', () => {
  const cards = (joining: JoinProminence) => [
    ...new Set(sidebarStepsFor({ questions: [PLAIN] }, joining).map(({ card }) => card)),
  ]
  expect((['arrival', 'task', 'line', 'none'] as const).map(cards)).toEqual([
    ['large', 'small'],
    ['large', 'small'],
    ['line', 'none'],
    ['none'],
  ])
})

test('who has joined is told on a card, and nowhere without one', () => {
  for (const joining of ['card', 'line', 'none'] as const) {
    const told = sidebarStepsFor({ questions: [] }, joining).filter(({ teams }) => teams)
    const cards = [...new Set(told.map(({ card }) => card))]
    expect(cards).toEqual(joining === 'card' ? ['bare'] : [])
  }
})

test('questions give way to the words that stand for them, and only where there are such', () => {
  const shown = (questions: OnNow['questions']) => [
    ...new Set(sidebarStepsFor({ questions }, 'card').map((step) => step.questions)),
  ]
  expect(shown([TOPIC])).toEqual(['all', 'topics', 'none'])
  expect(shown([PLAIN])).toEqual(['all', 'none'])
})

test('under a crowded main part a small code is a line to type; beside it, or as the task, it stays', () => {
  const [small] = sidebarStepsFor({ questions: [] }, 'card')
  const [task] = sidebarStepsFor({ questions: [] }, 'task')
  if (!small || !task) throw new Error('no steps')
  expect(sidebarUnder(small, 'tall', true)).toEqual({ ...small, card: 'line' })
  expect(sidebarUnder(small, 'tall', false)).toBe(small)
  expect(sidebarUnder(small, 'wide', true)).toBe(small)
  expect(sidebarUnder(task, 'tall', true)).toBe(task)
})

test('all steps are taken before React takes them for a loop', () => {
  const headerAndFooter = 1 + 3
  const main = mainStepsFor({
    instruction: 'Kies.',
    parts: [{ title: 'Kiezen', task: null, note: null }],
  }).length
  for (const questions of [[], [TOPIC], [PLAIN]]) {
    // React stops at 50 updates in a row.
    expect(main + sidebarStepsFor({ questions }, 'card').length + headerAndFooter).toBeLessThan(50)
  }
})
