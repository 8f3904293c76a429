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
  ...{ questions: [], aside: null },
  materials: [],
  phase: null,
}
const PARTS = ['Bespreken', 'Kiezen'].map((title) => ({ title, task: null, note: null }))
const VOTING: OnNow = { ...BREAK, instruction: null, parts: PARTS }

test('text goes a part at a time, and only parts that are there', () => {
  const texts = (now: OnNow) => [...new Set(mainStepsFor(now).map(({ text }) => text))]
  expect(texts(BREAK)).toEqual(['all', 'short', 'none'])
  expect(texts(VOTING)).toEqual(['all', 'short', 'line', 'none'])
  expect(texts({ ...BREAK, instruction: null })).toEqual(['none'])
})

test('without text the digits are first as large as they can be', () => {
  expect(mainStepsFor(BREAK).find(({ text }) => text === 'none')?.digits).toBe(0)
})

test('what is near goes before what is far is as small as it may be', () => {
  const steps = mainStepsFor(BREAK)
  const least = steps.findIndex(({ title }) => title > 1)
  const before = steps.slice(0, least)
  expect([...new Set(before.map(({ text }) => text))]).toEqual(['all', 'short'])
  expect([...new Set(before.map(({ foot }) => foot))]).toEqual(['step', 'name', 'bar'])
})

test('what comes next goes only where a title leaves no room for it', () => {
  for (const now of [BREAK, VOTING]) {
    const without = mainStepsFor(now).filter(({ next }) => next === 'none')
    expect(without.every(({ title, digits }) => title === 4 && digits === 5)).toBe(true)
    expect(mainStepsFor(now).at(-1)).toMatchObject({ next: 'none', text: 'none', foot: 'none' })
  }
})

test('on an upright page the sidebar keeps to its half before the main part gives way', () => {
  const order = (shape: 'tall' | 'wide') => Object.keys(mostBeside(shape, { main: 2, sidebar: 3 }))
  expect(order('tall')).toEqual(['header', 'sidebar', 'main'])
  expect(order('wide')).toEqual(['header', 'main', 'sidebar'])
})
