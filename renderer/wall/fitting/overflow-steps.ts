// SPDX-License-Identifier: EUPL-1.2
import type { OnNow } from '../programme/on-now.ts'
import type { Shape } from './sizes.ts'

/**
 * How the left side of the programme gives way, step by step, where all of it doesn't fit: first
 * sizes go down to the least allowed, then words go. The digits are the last to suffer.
 */
export type MainStep = {
  title: number
  body: number
  digits: number
  /** `short`: the first sentence, and parts without their notes. The others: only that. */
  text: 'all' | 'short' | 'instruction' | 'sentence' | 'parts' | 'none'
  /** `phase`: without what comes next. `bar`: only what needs no letters. */
  footer: 'all' | 'phase' | 'bar' | 'none'
  /** A title that is too long for any wall loses its end. */
  isCut: boolean
}

const FIRST: MainStep = { title: 0, body: 0, digits: 0, text: 'all', footer: 'all', isCut: false }

const SMALLER: MainStep = { ...FIRST, title: 1, body: 2, digits: 1 }
const SMALL: MainStep = { ...FIRST, title: 2, body: 2, digits: 2 }
const LEAST: MainStep = { ...SMALL, digits: 3 }
const WORDLESS: MainStep = { ...LEAST, title: 3, text: 'none', footer: 'bar' }
const CUT: MainStep = { ...WORDLESS, title: 4, isCut: true }

const MAIN_STEPS: readonly MainStep[] = [
  FIRST,
  { ...FIRST, digits: 1 },
  { ...FIRST, body: 1, digits: 1 },
  { ...FIRST, body: 2, digits: 1 },
  SMALLER,
  { ...SMALLER, digits: 2 },
  SMALL,
  { ...SMALL, digits: 3 },
  { ...SMALLER, text: 'short' },
  { ...SMALL, text: 'short' },
  { ...LEAST, text: 'short' },
  { ...SMALLER, text: 'instruction' },
  { ...SMALL, text: 'instruction' },
  { ...LEAST, text: 'instruction' },
  { ...LEAST, text: 'instruction', footer: 'phase' },
  { ...WORDLESS, text: 'instruction' },
  { ...SMALL, text: 'sentence' },
  { ...LEAST, text: 'sentence', footer: 'phase' },
  { ...WORDLESS, text: 'sentence' },
  { ...SMALL, text: 'parts' },
  { ...LEAST, text: 'parts', footer: 'phase' },
  { ...WORDLESS, text: 'parts' },
  // What people do now is worth more than how far the phase is.
  { ...WORDLESS, text: 'sentence', footer: 'none' },
  { ...WORDLESS, text: 'parts', footer: 'none' },
  { ...SMALLER, text: 'none', digits: 0 },
  { ...SMALL, text: 'none' },
  { ...LEAST, text: 'none' },
  { ...SMALL, text: 'none', footer: 'phase' },
  { ...WORDLESS, footer: 'phase' },
  WORDLESS,
  { ...WORDLESS, footer: 'none' },
  { ...CUT, digits: 2, footer: 'phase' },
  { ...CUT, footer: 'none' },
  { ...CUT, footer: 'none', digits: 4 },
]

/**
 * The steps for what is on now: what it doesn't have cannot be all that is left of its text. An
 * instruction by itself stays whole until there is no room for it but under what comes next; one over
 * parts goes before the words under the digits do, since the parts say what to do.
 */
export function mainStepsFor({
  instruction,
  parts,
}: Pick<OnNow, 'instruction' | 'parts'>): readonly MainStep[] {
  return MAIN_STEPS.filter(({ text, footer }) => {
    if (text === 'parts' || text === 'short') return parts.length > 0
    const isWordless = footer === 'bar' || footer === 'none'
    if (text === 'sentence' && isWordless && parts.length > 0) return false
    if (text === 'instruction' && footer === 'all' && parts.length === 0) return false
    return (text !== 'instruction' && text !== 'sentence') || instruction !== null
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
  return shape === 'tall' ? { header: 1, sidebar, main } : { header: 1, main, sidebar }
}

/** A step of a list, or its last. */
export function stepAt<Step>(steps: readonly Step[], index: number): Step {
  const step = steps[Math.min(index, steps.length - 1)]
  if (step === undefined) throw new Error('a list of steps is empty')
  return step
}
