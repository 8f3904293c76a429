// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { OnNow } from './on-now.ts'
import { mainStepsFor, SIDE_STEPS } from './thrift.ts'

const BREAK: OnNow = {
  kicker: null,
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
  expect(texts(BREAK)).toEqual(['all', 'short', 'instruction', 'sentence', 'none'])
  expect(texts(VOTING)).toEqual(['all', 'short', 'parts', 'none'])
})

test('without text the digits are first as large as they can be', () => {
  expect(mainStepsFor(BREAK).find(({ text }) => text === 'none')?.digits).toBe(0)
})

test('all steps are taken before React takes them for a loop', () => {
  const headerAndFoot = 1 + 3
  const all = mainStepsFor({ ...BREAK, parts: VOTING.parts }).length + SIDE_STEPS.length
  // React stops at 50 updates in a row.
  expect(all + headerAndFoot).toBeLessThan(50)
})
