// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from '../fitting/sizes.ts'
import type { JoinProminence } from '../join/join-prominence.ts'
import type { OnNow } from './on-now.ts'

/** What the right side shows. */
export type SidebarStep = {
  teams: boolean
  materials: boolean
  questions: 'all' | 'topics' | 'none'
  /** `large` and `small` are whole cards; of `bare` only the code to scan is white. */
  card: 'large' | 'small' | 'bare' | 'line' | 'none'
  facts: boolean
}

/** The same, before it is known what joining may take: all of that, less, or the least. */
type Room = Omit<SidebarStep, 'card'> & { card: 0 | 1 | 2 }

const ALL: Room = {
  teams: false,
  materials: true,
  questions: 'all',
  card: 0,
  facts: true,
}
const TOPICS: Room = { ...ALL, questions: 'topics' }
const FACTS: Room = { ...ALL, questions: 'none', materials: false }
const CARD: Room = { ...FACTS, facts: false }

const SIDEBAR_STEPS: readonly Room[] = [
  { ...ALL, teams: true },
  ALL,
  { ...ALL, card: 1 },
  TOPICS,
  { ...TOPICS, card: 1 },
  { ...TOPICS, card: 2 },
  { ...TOPICS, materials: false },
  { ...TOPICS, materials: false, card: 1 },
  { ...ALL, card: 2 },
  { ...ALL, materials: false },
  { ...ALL, materials: false, card: 1 },
  { ...FACTS, materials: true, card: 1 },
  FACTS,
  { ...FACTS, card: 1 },
]

const LAST_STEPS: readonly Room[] = [
  { ...CARD, card: 1 },
  { ...CARD, card: 2 },
]

// Once most have joined, who breaks a tie is worth more than the way in.
const FACTS_ALONE: Room = { ...FACTS, card: 2 }

// How many of them keep all the questions for as long as words could stand for them.
const WHOLE_STEPS = 3

/** After the first: while a team has nobody yet, the way in is worth more than what lies on its table. */
const WAY_IN_STEPS: readonly Room[] = [TOPICS, ALL].flatMap((step) => [
  step,
  { ...step, materials: false, teams: true },
  { ...step, materials: false },
  { ...step, card: 1 },
  { ...step, materials: false, card: 1 },
])

/** What joining takes at each of the three. */
const CARDS: Record<
  JoinProminence,
  readonly [SidebarStep['card'], SidebarStep['card'], SidebarStep['card']]
> = {
  arrival: ['large', 'small', 'small'],
  task: ['large', 'small', 'small'],
  card: ['bare', 'line', 'none'],
  line: ['line', 'line', 'none'],
  none: ['none', 'none', 'none'],
}

/**
 * The steps for what is on now. What people need for what they do is kept before the way in, which a
 * line to type stands for by then; where joining is what they do, its code is whole in every step.
 * Questions that a word stands for go down to those words before anything else that is needed goes;
 * others are kept whole, for longer than that.
 * @param isFar its last seat is too far for near text: a card may have no room at all
 */
export function sidebarStepsFor(
  { questions }: Pick<OnNow, 'questions'>,
  joining: JoinProminence,
  isFar = false,
): readonly SidebarStep[] {
  const haveTopics = questions.some(({ topic }) => topic !== null)
  const instead = haveTopics ? 'all' : 'topics'
  const [first, ...rest] = SIDEBAR_STEPS.filter(
    (step, index) => index < WHOLE_STEPS || step.questions !== instead,
  )
  const wayIn = WAY_IN_STEPS.filter((step) => step.questions !== instead)
  const ordered = [
    ...[first, ALL, ...(joining === 'card' ? wayIn : []), ...rest],
    ...(joining === 'line' ? [FACTS_ALONE] : []),
    ...LAST_STEPS,
  ]
  const steps = ordered.flatMap((step) => (step ? [stepOf(step, joining)] : []))
  if (isFar) {
    for (const card of ['line', 'none'] as const) steps.push({ ...stepOf(CARD, joining), card })
  }
  const keys = steps.map((step) => JSON.stringify(step))
  return steps.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function stepOf(step: Room, joining: JoinProminence): SidebarStep {
  const card = CARDS[joining][step.card]
  // Who is there stands on the card.
  return { ...step, card, teams: step.teams && card !== 'line' && card !== 'none' }
}

/**
 * The sidebar under a main part that is crowded, on an upright page, where both share one column: its
 * code is a line to type by then, before words go that are over it, unless joining is the task.
 */
export function sidebarUnder(step: SidebarStep, shape: Shape, isCrowded: boolean): SidebarStep {
  return shape === 'tall' && isCrowded && step.card === 'bare' ? { ...step, card: 'line' } : step
}

/** Whether a sidebar at this step has anything to show. */
export function isSidebarEmpty(
  {
    facts,
    questions,
    aside,
    materials,
  }: Pick<OnNow, 'facts' | 'questions' | 'aside' | 'materials'>,
  step: SidebarStep,
): boolean {
  const shown = [
    ...(step.facts ? facts : []),
    ...(step.questions === 'none' ? [] : questions),
    ...(step.questions === 'all' && aside !== null ? [aside] : []),
    ...(step.materials ? materials : []),
  ]
  return shown.length === 0 && step.card === 'none'
}
