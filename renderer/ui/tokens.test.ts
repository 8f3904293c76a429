// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const block = (start: string) => sheet.slice(sheet.indexOf(start)).split('}')[0] ?? ''
const grounds = { dark: block('[data-ground="dark"]'), paper: block('[data-ground="paper"]') }

function colour(css: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1]
  if (!found) throw new Error(`no colour --${name}`)
  return found
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(css: string, a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(colour(css, a)), luminance(colour(css, b))].sort(
    (x, y) => x - y,
  )
  return (light + 0.05) / (dark + 0.05)
}

const PHASES = ['phase-1', 'phase-2', 'phase-3', 'phase-4']

test.each(Object.entries(grounds))('on %s, text of any rank reaches 7:1', (_, css) => {
  for (const ink of ['ink', 'ink-quiet']) expect(contrast(css, ink, 'ground')).toBeGreaterThan(7)
})

test.each(Object.entries(grounds))('on %s, phases stand out and carry their number', (_, css) => {
  for (const phase of PHASES) {
    expect(contrast(css, phase, 'ground')).toBeGreaterThan(4.5)
    expect(contrast(css, 'on-phase', phase)).toBeGreaterThan(4.5)
  }
})

test.each(Object.entries(grounds))('on %s, states read as text and edges as edges', (_, css) => {
  for (const state of ['good', 'warn', 'bad']) {
    expect(contrast(css, state, 'raised')).toBeGreaterThan(4.5)
  }
  expect(contrast(css, 'edge', 'raised')).toBeGreaterThan(3)
})
