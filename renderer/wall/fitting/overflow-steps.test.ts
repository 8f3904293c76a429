// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { OnNow } from '../programme/on-now.ts'
import { mainStepsFor, mostBeside } from './overflow-steps.ts'

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
  isOver: false,
}
const VOTING: OnNow = {
  ...BREAK,
  instruction: null,
  parts: [{ title: 'Kiezen', task: null, note: null }],
}

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

test('on an upright page the sidebar keeps to its half before the main part gives way', () => {
  const order = (shape: 'tall' | 'wide') => Object.keys(mostBeside(shape, { main: 2, sidebar: 3 }))
  expect(order('tall')).toEqual(['header', 'sidebar', 'main'])
  expect(order('wide')).toEqual(['header', 'main', 'sidebar'])
})
