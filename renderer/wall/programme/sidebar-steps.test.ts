// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { mainStepsFor } from '../fitting/overflow-steps.ts'
import type { OnNow } from './on-now.ts'
import { sidebarStepsFor, sidebarUnder } from './sidebar-steps.ts'

const TOPIC = { topic: 'Stuur', text: 'Wie stuurt?' }
const PLAIN = { topic: null, text: 'Van wie is het probleem?' }

test('the way in gives its room before anything goes that people need for what they do', () => {
  for (const questions of [[], [TOPIC], [PLAIN]]) {
    const steps = sidebarStepsFor({ questions })
    const without = steps.findIndex(({ materials }) => !materials)
    const kept = steps.slice(0, without)
    expect([...new Set(kept.map(({ card }) => card))]).toEqual(['code', 'text', 'none'])
    expect(kept.every((step) => step.facts && step.questions !== 'none')).toBe(true)
  }
})

test('questions give way to the words that stand for them, and only where there are such', () => {
  const shown = (questions: OnNow['questions']) => [
    ...new Set(sidebarStepsFor({ questions }).map((step) => step.questions)),
  ]
  expect(shown([TOPIC])).toEqual(['all', 'topics', 'none'])
  expect(shown([PLAIN])).toEqual(['all', 'none'])
})

test('under a crowded main part the code is a line to type; beside it, it stays', () => {
  const [first] = sidebarStepsFor({ questions: [] })
  if (!first) throw new Error('no steps')
  expect(sidebarUnder(first, 'tall', true)).toEqual({ ...first, card: 'text' })
  expect(sidebarUnder(first, 'tall', false)).toBe(first)
  expect(sidebarUnder(first, 'wide', true)).toBe(first)
})

test('all steps are taken before React takes them for a loop', () => {
  const headerAndFooter = 1 + 3
  const main = mainStepsFor({
    instruction: 'Kies.',
    parts: [{ title: 'Kiezen', task: null, note: null }],
  }).length
  for (const questions of [[], [TOPIC], [PLAIN]]) {
    // React stops at 50 updates in a row.
    expect(main + sidebarStepsFor({ questions }).length + headerAndFooter).toBeLessThan(50)
  }
})
