// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from '../fitting/sizes.ts'
import type { OnNow } from './on-now.ts'

/**
 * What the right side shows. What people need for what they do now is kept before the way in, which
 * most have taken by then: a large code gives way to a line to type before any of that does.
 */
export type SidebarStep = {
  teams: boolean
  materials: boolean
  questions: 'all' | 'topics' | 'none'
  card: 'code' | 'text' | 'none'
  facts: boolean
}

const ALL: SidebarStep = {
  teams: false,
  materials: true,
  questions: 'all',
  card: 'code',
  facts: true,
}
const TOPICS: SidebarStep = { ...ALL, questions: 'topics' }
const FACTS: SidebarStep = { ...ALL, questions: 'none', materials: false }
const CARD: SidebarStep = { ...FACTS, facts: false }

const SIDEBAR_STEPS: readonly SidebarStep[] = [
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
export function sidebarStepsFor({ questions }: Pick<OnNow, 'questions'>): readonly SidebarStep[] {
  const haveTopics = questions.some(({ topic }) => topic !== null)
  const instead = haveTopics ? 'all' : 'topics'
  return SIDEBAR_STEPS.filter((step, index) => index < WHOLE_STEPS || step.questions !== instead)
}

/**
 * The sidebar under a main part that is crowded, on an upright page, where both share one column: its
 * code is a line to type by then, before words go that are over it.
 */
export function sidebarUnder(step: SidebarStep, shape: Shape, isCrowded: boolean): SidebarStep {
  return shape === 'tall' && isCrowded && step.card === 'code' ? { ...step, card: 'text' } : step
}

/** Whether a sidebar at this step has anything to show. */
export function isSidebarEmpty(
  { facts, questions, materials }: Pick<OnNow, 'facts' | 'questions' | 'materials'>,
  step: SidebarStep,
): boolean {
  const shown = [
    ...(step.facts ? facts : []),
    ...(step.questions === 'none' ? [] : questions),
    ...(step.materials ? materials : []),
  ]
  return shown.length === 0 && step.card === 'none'
}
