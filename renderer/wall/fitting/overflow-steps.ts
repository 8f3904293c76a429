// SPDX-License-Identifier: EUPL-1.2
import type { OnNow } from '../programme/on-now.ts'
import type { Shape } from './sizes.ts'

/**
 * How the left side of the programme gives way, step by step, where all of it doesn't fit: what is near
 * goes before what is far is set smaller, and nothing far is set under the least that a seat asks.
 */
export type MainStep = {
  title: number
  body: number
  digits: number
  /**
   * `all`: with what is near of it, which is what follows the first sentence, and what to do in parts.
   * `line`: the parts in one line. `none`: the time, the title and what comes next say enough.
   */
  text: 'all' | 'short' | 'line' | 'none'
  /** The phase: with its name and its step's, with its name, or only what needs no letters. */
  foot: 'step' | 'name' | 'bar' | 'none'
  /** What comes next: when, or for how long, goes before all of it does. */
  next: 'all' | 'short' | 'none'
  /** Without the line over the digits, unless they would be taken for something else. */
  isBare: boolean
}

const FIRST: MainStep = {
  title: 0,
  body: 0,
  digits: 0,
  text: 'all',
  foot: 'step',
  next: 'all',
  isBare: false,
}
const KEY: MainStep = { ...FIRST, digits: 3 }
const SHORT: MainStep = { ...KEY, text: 'short', foot: 'name' }
const BAR: MainStep = { ...KEY, text: 'short', foot: 'bar' }
const LINE: MainStep = { ...BAR, text: 'line', body: 2 }
const WORDLESS: MainStep = { ...FIRST, text: 'none' }

const LEAST: MainStep = {
  ...WORDLESS,
  title: 4,
  digits: 5,
  foot: 'none',
  next: 'short',
  isBare: true,
}

const MAIN_STEPS: readonly MainStep[] = [
  FIRST,
  { ...FIRST, digits: 1 },
  KEY,
  { ...KEY, body: 1 },
  { ...KEY, body: 2 },
  { ...KEY, body: 2, foot: 'name' },
  { ...KEY, body: 2, foot: 'name', title: 1 },
  { ...SHORT, body: 1 },
  { ...SHORT, body: 2 },
  { ...SHORT, body: 2, title: 1 },
  { ...BAR, body: 2 },
  { ...BAR, body: 2, title: 1 },
  { ...BAR, body: 2, title: 1, digits: 4 },
  { ...BAR, body: 2, title: 2, digits: 4 },
  LINE,
  { ...LINE, title: 1, digits: 4 },
  { ...BAR, body: 2, title: 2, digits: 5, isBare: true },
  { ...LINE, title: 2, digits: 5, isBare: true },
  // What people do now is worth more than how far the phase is.
  { ...BAR, body: 2, title: 3, digits: 5, isBare: true, next: 'short' },
  { ...BAR, body: 2, title: 3, digits: 5, isBare: true, next: 'short', foot: 'none' },
  { ...LINE, title: 3, digits: 5, isBare: true, next: 'short', foot: 'none' },
  WORDLESS,
  { ...WORDLESS, digits: 1 },
  { ...WORDLESS, digits: 3 },
  { ...WORDLESS, title: 1, digits: 3, foot: 'name' },
  { ...WORDLESS, title: 1, digits: 3, foot: 'bar' },
  { ...WORDLESS, title: 2, digits: 3, foot: 'bar', isBare: true },
  { ...LEAST, title: 2, digits: 3, foot: 'bar' },
  { ...LEAST, digits: 4, foot: 'bar' },
  { ...LEAST, digits: 4 },
  LEAST,
  { ...LEAST, text: 'short', body: 2, next: 'none', foot: 'bar' },
  { ...LEAST, text: 'short', body: 2, next: 'none' },
  { ...LEAST, next: 'none', foot: 'bar' },
  { ...LEAST, next: 'none' },
]

/** The steps for what is on now: text that it doesn't have cannot be all that is left of it. */
export function mainStepsFor({
  instruction,
  parts,
}: Pick<OnNow, 'instruction' | 'parts'>): readonly MainStep[] {
  return MAIN_STEPS.filter(({ text }) => {
    if (text === 'line') return parts.length > 1
    return text === 'none' || instruction !== null || parts.length > 0
  })
}

/**
 * The last steps, in the order in which they give way. On an upright page the sidebar stands under the
 * main part and keeps to its half of their column first, so that the main part knows what it has.
 */
export function mostBeside(
  shape: Shape,
  { main, sidebar }: Record<'main' | 'sidebar', number>,
): Record<'header' | 'main' | 'sidebar', number> {
  return shape === 'tall' ? { header: 2, sidebar, main } : { header: 2, main, sidebar }
}

/** A step of a list, or its last. */
export function stepAt<Step>(steps: readonly Step[], index: number): Step {
  const step = steps[Math.min(index, steps.length - 1)]
  if (step === undefined) throw new Error('a list of steps is empty')
  return step
}
