// SPDX-License-Identifier: EUPL-1.2
import type { OnNow } from './on-now.ts'

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
  { ...SMALL, text: 'sentence' },
  { ...LEAST, text: 'sentence', foot: 'phase' },
  { ...SMALL, text: 'parts' },
  { ...LEAST, text: 'parts', foot: 'phase' },
  { ...WORDLESS, text: 'parts' },
  { ...SMALLER, text: 'none', digits: 0 },
  { ...SMALLER, text: 'none' },
  { ...SMALL, text: 'none' },
  { ...LEAST, text: 'none' },
  { ...SMALL, text: 'none', foot: 'phase' },
  { ...WORDLESS, foot: 'phase' },
  WORDLESS,
  { ...WORDLESS, foot: 'none' },
  { ...CUT, digits: 2, foot: 'phase' },
  { ...CUT, foot: 'none' },
]

/** The steps for what is on now: what it doesn't have cannot be all that is left of its text. */
export function mainStepsFor({ instruction, parts }: OnNow): readonly MainStep[] {
  return MAIN_STEPS.filter(({ text }) => {
    if (text === 'parts') return parts.length > 0
    return (text !== 'instruction' && text !== 'sentence') || instruction !== null
  })
}

/** What the right side shows; what people are asked to do now is kept before what they can look up. */
export type SideStep = {
  teams: boolean
  materials: boolean
  questions: 'all' | 'topics' | 'none'
  card: 'code' | 'text' | 'none'
  facts: boolean
}

const BARE: SideStep = {
  teams: false,
  materials: false,
  questions: 'all',
  card: 'code',
  facts: true,
}
const TOPICS: SideStep = { ...BARE, questions: 'topics' }
const FACTS: SideStep = { ...BARE, questions: 'none' }
const CARD: SideStep = { ...FACTS, facts: false }

export const SIDE_STEPS: readonly SideStep[] = [
  { ...BARE, teams: true, materials: true },
  { ...BARE, materials: true },
  { ...BARE, teams: true },
  BARE,
  { ...BARE, card: 'text' },
  { ...TOPICS, teams: true, materials: true },
  { ...TOPICS, teams: true },
  TOPICS,
  { ...TOPICS, card: 'text' },
  { ...FACTS, teams: true },
  FACTS,
  { ...FACTS, card: 'text' },
  CARD,
  { ...CARD, card: 'text' },
  { ...CARD, card: 'none' },
]

/** A step of a list, or its last. */
export function stepAt<Step>(steps: readonly Step[], index: number): Step {
  const step = steps[Math.min(index, steps.length - 1)]
  if (step === undefined) throw new Error('a list of steps is empty')
  return step
}
