// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Colour, contrast, difference, fromHex, SIGHTS } from './colours.test-kit.ts'

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const block = (start: string) => sheet.slice(sheet.indexOf(start)).split('}')[0] ?? ''
const shared = block(':root {\n  --font')
const grounds = { dark: block('[data-ground="dark"]'), paper: block('[data-ground="paper"]') }

function colour(css: string, name: string): Colour {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1]
  if (!found) throw new Error(`no colour --${name}`)
  return fromHex(found)
}

const contrastIn = (css: string, a: string, b: string) => contrast(colour(css, a), colour(css, b))

const FIELDS = ['field-1', 'field-2', 'field-3', 'field-4']
const PHASES = ['phase-1', 'phase-2', 'phase-3', 'phase-4']
const MOODS = ['plenary', 'elsewhere', 'break', 'message']

test.each(Object.entries(grounds))('on %s, text of any rank reaches 7:1', (_, css) => {
  for (const ink of ['ink', 'ink-quiet']) expect(contrastIn(css, ink, 'ground')).toBeGreaterThan(7)
})

test.each(Object.entries(grounds))('on %s, phases stand out and carry their number', (_, css) => {
  for (const phase of PHASES) {
    expect(contrastIn(css, phase, 'ground')).toBeGreaterThan(4.5)
    expect(contrastIn(css, 'on-phase', phase), phase).toBeGreaterThan(4.5)
  }
})

test('a phase’s field carries text of any rank', () => {
  for (const field of FIELDS) {
    expect(contrastIn(shared, 'on-field', field), field).toBeGreaterThan(7)
  }
})

test.each(Object.entries(grounds))(
  'on %s, each mood’s ground carries text of any rank',
  (_, css) => {
    for (const mood of MOODS) {
      for (const ink of [`on-${mood}`, `on-${mood}-quiet`]) {
        expect(contrastIn(css, ink, mood), ink).toBeGreaterThan(7)
      }
    }
  },
)

// Two can be told apart at a glance from about 10 on, side by side; these never are.
const APART = 15

test.each(Object.entries(grounds))('on %s, everybody tells fields and moods apart', (_, css) => {
  const names = ['ground', ...FIELDS, ...MOODS]
  const all = css + shared
  const alike = names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .flatMap((other) =>
        SIGHTS.filter(
          (sight) => difference(colour(all, one), colour(all, other), sight) < APART,
        ).map((sight) => `${one} ${other} ${sight}`),
      ),
  )
  expect(alike).toEqual([])
})

test.each(Object.entries(grounds))('on %s, states read as text and edges as edges', (_, css) => {
  for (const state of ['good', 'warn', 'bad']) {
    expect(contrastIn(css, state, 'raised')).toBeGreaterThan(4.5)
  }
  expect(contrastIn(css, 'edge', 'raised')).toBeGreaterThan(3)
})
