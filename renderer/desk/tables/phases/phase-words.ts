// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { Pace } from '../../../../shared/day/day.ts'
import type { Language } from '../../../../shared/text.ts'

export const phaseHeads = {
  minutes: { nl: 'Minuten', en: 'Minutes' },
  pace: { nl: 'Begint', en: 'Begins' },
} satisfies Record<string, Said>

export const paceNames: Record<Pace, Said> = {
  clock: { nl: 'op de klok', en: 'by the clock' },
  facilitator: { nl: 'met ‘volgende’', en: 'with ‘next’' },
  signal: { nl: 'op een startsein', en: 'at a start signal' },
}

/** What a new step, or activity, is called until somebody says otherwise. */
export const newTitles = {
  step: { nl: 'Nieuwe stap', en: 'New step' },
  activity: { nl: 'Nieuwe activiteit', en: 'New activity' },
} satisfies Record<string, Record<Language, string>>

/** What the editor of phases says. */
export type PhaseWords = {
  outline(phase: string): string
  addStep: string
  addActivity: string
  step(number: number): string
  /** What parts take, beside what there is. */
  sum(sum: number, isWhole: boolean, length: number | null): string
  noSteps: string
  phase: string
  goal: string
  result: string
  pace: string
  dayPace: string
  listed: string
  used: string
  examples: string
  tips: string
  rules: string
  instruction: string
  mode: string
  anyMode: string
  modes: Record<'individual' | 'team', string>
  isSilent: string
  marks: string
  marksHint: string
  noMarks: string
  materials: string
  questions: string
  dots: string
  canStack: string
  tieBreak: string
  reward: string
  mostIdeas: string
  onePerLine: string
}

const nl: PhaseWords = {
  outline: (phase) => `Stappen van ${phase}`,
  addStep: 'Stap erbij',
  addActivity: 'Activiteit erbij',
  step: (number) => `Stap ${number}`,
  sum: (sum, isWhole, length) =>
    sum === 0 && length !== null
      ? `${length} min, nog vrij`
      : `${isWhole ? '' : 'minstens '}${sum}${length === null ? '' : ` van ${length}`} min`,
  noSteps: 'Nog geen stappen.',
  phase: 'Fase',
  goal: 'Doel',
  result: 'Resultaat',
  pace: 'Stappen beginnen',
  dayPace: 'zoals de dag',
  listed: 'Materialen op de lijst',
  used: 'Materialen die gebruikt worden',
  examples: 'Voorbeelden',
  tips: 'Tips',
  rules: 'Regels',
  instruction: 'Wat te doen',
  mode: 'Hoe',
  anyMode: 'niet gezegd',
  modes: { individual: 'ieder voor zich', team: 'als team' },
  isSilent: 'In stilte',
  marks: 'Seintjes (min voor het einde)',
  marksHint: 'bijvoorbeeld 10, 5, 1',
  noMarks: 'Typ minuten met een komma ertussen: 10, 5, 1.',
  materials: 'Materialen',
  questions: 'Vragen',
  dots: 'Stickers per persoon',
  canStack: 'Mogen op elkaar',
  tieBreak: 'Bij gelijke stand',
  reward: 'Beloning',
  mostIdeas: 'Hoogstens zoveel ideeën',
  onePerLine: 'één per regel',
}

const en: PhaseWords = {
  outline: (phase) => `Steps of ${phase}`,
  addStep: 'Add a step',
  addActivity: 'Add an activity',
  step: (number) => `Step ${number}`,
  sum: (sum, isWhole, length) =>
    sum === 0 && length !== null
      ? `${length} min, still free`
      : `${isWhole ? '' : 'at least '}${sum}${length === null ? '' : ` of ${length}`} min`,
  noSteps: 'No steps yet.',
  phase: 'Phase',
  goal: 'Goal',
  result: 'Result',
  pace: 'Steps begin',
  dayPace: 'as the day does',
  listed: 'Materials on the list',
  used: 'Materials that are used',
  examples: 'Examples',
  tips: 'Tips',
  rules: 'Rules',
  instruction: 'What to do',
  mode: 'How',
  anyMode: 'not said',
  modes: { individual: 'each alone', team: 'as a team' },
  isSilent: 'In silence',
  marks: 'Marks (min before the end)',
  marksHint: 'for instance 10, 5, 1',
  noMarks: 'Type minutes with commas between: 10, 5, 1.',
  materials: 'Materials',
  questions: 'Questions',
  dots: 'Dots per person',
  canStack: 'May be stacked',
  tieBreak: 'At a tie',
  reward: 'Reward',
  mostIdeas: 'So many ideas at most',
  onePerLine: 'one a line',
}

export const phaseWords: Record<Language, PhaseWords> = { nl, en }
