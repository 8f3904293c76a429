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
  foot: 'all' | 'phase' | 'bar' | 'none'
  /** A title that is too long for any wall loses its end. */
  isCut: boolean
}

const FIRST: MainStep = { title: 0, body: 0, digits: 0, text: 'all', foot: 'all', isCut: false }

const SMALLER: MainStep = { ...FIRST, title: 1, body: 2, digits: 1 }
const SMALL: MainStep = { ...FIRST, title: 2, body: 2, digits: 2 }
const LEAST: MainStep = { ...SMALL, digits: 3 }
const WORDLESS: MainStep = { ...LEAST, title: 3, text: 'none', foot: 'bar' }
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
  { ...LEAST, text: 'instruction', foot: 'phase' },
  { ...WORDLESS, text: 'instruction' },
  { ...SMALL, text: 'sentence' },
  { ...LEAST, text: 'sentence', foot: 'phase' },
  { ...WORDLESS, text: 'sentence' },
  { ...SMALL, text: 'parts' },
  { ...LEAST, text: 'parts', foot: 'phase' },
  { ...WORDLESS, text: 'parts' },
  // What people do now is worth more than how far the phase is.
  { ...WORDLESS, text: 'sentence', foot: 'none' },
  { ...WORDLESS, text: 'parts', foot: 'none' },
  { ...SMALLER, text: 'none', digits: 0 },
  { ...SMALL, text: 'none' },
  { ...LEAST, text: 'none' },
  { ...SMALL, text: 'none', foot: 'phase' },
  { ...WORDLESS, foot: 'phase' },
  WORDLESS,
  { ...WORDLESS, foot: 'none' },
  { ...CUT, digits: 2, foot: 'phase' },
  { ...CUT, foot: 'none' },
  { ...CUT, foot: 'none', digits: 4 },
]

/**
 * The steps for what is on now: what it doesn't have cannot be all that is left of its text. An
 * instruction by itself stays whole until there is no room for it but under what comes next; one over
 * parts goes before the words under the digits do, since the parts say what to do.
 */
export function mainStepsFor({ instruction, parts }: OnNow): readonly MainStep[] {
  return MAIN_STEPS.filter(({ text, foot }) => {
    if (text === 'parts' || text === 'short') return parts.length > 0
    const isWordless = foot === 'bar' || foot === 'none'
    if (text === 'sentence' && isWordless && parts.length > 0) return false
    if (text === 'instruction' && foot === 'all' && parts.length === 0) return false
    return (text !== 'instruction' && text !== 'sentence') || instruction !== null
  })
}

/**
 * What the right side shows. What people need for what they do now is kept before the way in, which
 * most have taken by then: a large code gives way to a line to type before any of that does.
 */
export type SideStep = {
  teams: boolean
  materials: boolean
  questions: 'all' | 'topics' | 'none'
  card: 'code' | 'text' | 'none'
  facts: boolean
}

const ALL: SideStep = {
  teams: false,
  materials: true,
  questions: 'all',
  card: 'code',
  facts: true,
}
const TOPICS: SideStep = { ...ALL, questions: 'topics' }
const FACTS: SideStep = { ...ALL, questions: 'none', materials: false }
const CARD: SideStep = { ...FACTS, facts: false }

const SIDE_STEPS: readonly SideStep[] = [
  { ...ALL, teams: true },
  ALL,
  { ...ALL, card: 'text' },
  TOPICS,
  { ...TOPICS, card: 'text' },
  { ...TOPICS, card: 'none' },
  { ...TOPICS, materials: false },
  { ...TOPICS, materials: false, card: 'text' },
  { ...ALL, card: 'none' },
  { ...ALL, materials: false },
  { ...ALL, materials: false, card: 'text' },
  { ...FACTS, materials: true, card: 'text' },
  FACTS,
  { ...FACTS, card: 'text' },
  { ...CARD, card: 'text' },
  { ...CARD, card: 'none' },
]

// How many of them keep all the questions for as long as words could stand for them.
const WHOLE_STEPS = 3

/**
 * The steps for what is on now. Questions that a word stands for go down to those words before
 * anything else that is needed goes; others are kept whole, for longer than that.
 */
export function sideStepsFor({ questions }: Pick<OnNow, 'questions'>): readonly SideStep[] {
  const haveTopics = questions.some(({ topic }) => topic !== null)
  const instead = haveTopics ? 'all' : 'topics'
  return SIDE_STEPS.filter((step, index) => index < WHOLE_STEPS || step.questions !== instead)
}

/**
 * The side under a main part that is crowded, on an upright page, where both share one column: its
 * code is a line to type by then, before words go that are over it.
 */
export function sideUnder(step: SideStep, shape: Shape, isCrowded: boolean): SideStep {
  return shape === 'tall' && isCrowded && step.card === 'code' ? { ...step, card: 'text' } : step
}

/**
 * The last steps, in the order in which they give way. On an upright page the side stands under the
 * main part and keeps to its half of their column first, so that the main part knows what it has.
 */
export function mostBeside(
  shape: Shape,
  { main, side }: Record<'main' | 'side', number>,
): Record<'header' | 'main' | 'side', number> {
  return shape === 'tall' ? { header: 1, side, main } : { header: 1, main, side }
}

/** A step of a list, or its last. */
export function stepAt<Step>(steps: readonly Step[], index: number): Step {
  const step = steps[Math.min(index, steps.length - 1)]
  if (step === undefined) throw new Error('a list of steps is empty')
  return step
}
