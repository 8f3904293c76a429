// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { OnNow } from '../programme/on-now.ts'
import { mainStepsFor, mostBeside, sidebarStepsFor, sidebarUnder } from './overflow-steps.ts'

const BREAK: OnNow = {
  kicker: null,
  beside: [],
  title: 'Pauze',
  instruction: 'Neem je kopje mee.',
  parts: [],
  facts: [],
  questions: [],
  materials: [],
  phase: null,
  digits: 'primary',
}
const VOTING: OnNow = { ...BREAK, instruction: null, parts: [{ title: 'Kiezen', note: null }] }

test('text goes a part at a time, and only parts that are there', () => {
  const texts = (now: OnNow) => [...new Set(mainStepsFor(now).map(({ text }) => text))]
  expect(texts(BREAK)).toEqual(['all', 'instruction', 'sentence', 'none'])
  expect(texts(VOTING)).toEqual(['all', 'short', 'parts', 'none'])
})

test('without text the digits are first as large as they can be', () => {
  expect(mainStepsFor(BREAK).find(({ text }) => text === 'none')?.digits).toBe(0)
})

test('an instruction is whole for as long as there is room for it without what comes next', () => {
  const steps = mainStepsFor(BREAK)
  const shortened = steps.findIndex(({ text }) => text === 'sentence')
  const feet = steps.slice(0, shortened).map(({ footer }) => footer)
  expect([...new Set(feet)]).toEqual(['all', 'phase', 'bar'])
})

test('what people do now goes last, when all under the digits has gone', () => {
  for (const now of [BREAK, VOTING]) {
    const told = mainStepsFor(now).filter(({ text }) => text !== 'none')
    expect(told.at(-1)?.footer).toBe('none')
    expect(told.slice(0, -1).every(({ footer }) => footer !== 'none')).toBe(true)
  }
})

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
  const [first] = sidebarStepsFor(BREAK)
  if (!first) throw new Error('no steps')
  expect(sidebarUnder(first, 'tall', true)).toEqual({ ...first, card: 'text' })
  expect(sidebarUnder(first, 'tall', false)).toBe(first)
  expect(sidebarUnder(first, 'wide', true)).toBe(first)
})

test('on an upright page the sidebar keeps to its half before the main part gives way', () => {
  const order = (shape: 'tall' | 'wide') => Object.keys(mostBeside(shape, { main: 2, sidebar: 3 }))
  expect(order('tall')).toEqual(['header', 'sidebar', 'main'])
  expect(order('wide')).toEqual(['header', 'main', 'sidebar'])
})

test('all steps are taken before React takes them for a loop', () => {
  const headerAndFooter = 1 + 3
  const main = mainStepsFor({ ...BREAK, parts: VOTING.parts }).length
  for (const questions of [[], [TOPIC], [PLAIN]]) {
    // React stops at 50 updates in a row.
    expect(main + sidebarStepsFor({ questions }).length + headerAndFooter).toBeLessThan(50)
  }
})
