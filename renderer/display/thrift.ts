// SPDX-License-Identifier: EUPL-1.2

/**
 * How the left side of the programme gives way, step by step, where all of it doesn't fit: first
 * sizes go down to the least allowed, then words go. The digits are the last to suffer.
 */
export type MainStep = {
  title: number
  body: number
  digits: number
  text: 'all' | 'short' | 'none'
  /** `phase`: without what comes next. `bar`: only what needs no letters. */
  foot: 'all' | 'phase' | 'bar' | 'none'
  /** A title that is too long for any wall loses its end. */
  isCut: boolean
}

const FIRST: MainStep = { title: 0, body: 0, digits: 0, text: 'all', foot: 'all', isCut: false }

export const MAIN_STEPS: readonly MainStep[] = [
  FIRST,
  { ...FIRST, digits: 1 },
  { ...FIRST, body: 1, digits: 1 },
  { ...FIRST, body: 2, digits: 1 },
  { ...FIRST, title: 1, body: 2, digits: 1 },
  { ...FIRST, title: 1, body: 2, digits: 2 },
  { ...FIRST, title: 2, body: 2, digits: 2 },
  { ...FIRST, title: 1, body: 2, digits: 1, text: 'short' },
  { ...FIRST, title: 2, body: 2, digits: 2, text: 'short' },
  { ...FIRST, title: 1, digits: 1, text: 'none' },
  { ...FIRST, title: 2, digits: 2, text: 'none' },
  { ...FIRST, title: 2, digits: 3, text: 'none' },
  { ...FIRST, title: 2, digits: 2, text: 'none', foot: 'phase' },
  { ...FIRST, title: 3, digits: 3, text: 'none', foot: 'phase' },
  { ...FIRST, title: 3, digits: 3, text: 'none', foot: 'bar' },
  { ...FIRST, title: 3, digits: 3, text: 'none', foot: 'none' },
  { ...FIRST, title: 4, digits: 2, text: 'none', foot: 'phase', isCut: true },
  { ...FIRST, title: 4, digits: 3, text: 'none', foot: 'none', isCut: true },
]

/** What the right side shows; what people are asked to do now is kept before what they can look up. */
export type SideStep = {
  teams: boolean
  materials: boolean
  questions: 'all' | 'topics' | 'none'
  card: 'code' | 'text' | 'none'
  facts: boolean
}

export const SIDE_STEPS: readonly SideStep[] = [
  { teams: true, materials: true, questions: 'all', card: 'code', facts: true },
  { teams: true, materials: false, questions: 'all', card: 'code', facts: true },
  { teams: false, materials: false, questions: 'all', card: 'code', facts: true },
  { teams: false, materials: false, questions: 'all', card: 'text', facts: true },
  { teams: false, materials: false, questions: 'topics', card: 'code', facts: true },
  { teams: false, materials: false, questions: 'topics', card: 'text', facts: true },
  { teams: false, materials: false, questions: 'none', card: 'code', facts: true },
  { teams: false, materials: false, questions: 'none', card: 'text', facts: true },
  { teams: false, materials: false, questions: 'none', card: 'code', facts: false },
  { teams: false, materials: false, questions: 'none', card: 'text', facts: false },
  { teams: false, materials: false, questions: 'none', card: 'none', facts: false },
]

/** A step of a list, or its last. */
export function stepAt<Step>(steps: readonly Step[], index: number): Step {
  const step = steps[Math.min(index, steps.length - 1)]
  if (step === undefined) throw new Error('a list of steps is empty')
  return step
}
