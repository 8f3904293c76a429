// SPDX-License-Identifier: EUPL-1.2
import type { Activity, Step } from '../../../shared/day/day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'

/** What is worth knowing of an activity that its instruction doesn't say already. */
export function factsOf(activity: Activity, language: Language): string[] {
  const words = displayWords[language]
  const { isSilent, mode, mostIdeas, tieBreak, reward } = activity
  const instruction = activity.instruction ? taggedIn(activity.instruction, language) : ''
  const says = (what: keyof typeof words.says) => words.says[what].test(instruction)
  return [
    // Dots each say that everybody chooses alone.
    mode && !activity.dots && !says(mode) && words.mode[mode],
    isSilent && !says('silent') && words.silent,
    dotsOf(activity, language, instruction),
    mostIdeas && !hasNumber(instruction, mostIdeas) && words.mostIdeas(mostIdeas),
    reward && words.reward(taggedIn(reward, language)),
    tieBreak && taggedIn(tieBreak, language),
  ].filter((fact) => typeof fact === 'string')
}

/**
 * The rules of a vote on paper that is one of a step's activities: how many dots, how many ideas stay,
 * who breaks a tie. Nothing for a step without one.
 */
export function voteFactsOf({ activities }: Step, language: Language): string[] {
  if (activities.every(({ dots }) => !dots)) return []
  const words = displayWords[language]
  return activities
    .flatMap(({ dots, mostIdeas, tieBreak }) => [
      dots && words.dots(dots.perPerson, dots.canStack),
      mostIdeas && words.mostIdeas(mostIdeas),
      tieBreak && taggedIn(tieBreak, language),
    ])
    .filter((fact) => typeof fact === 'string')
}

/** What matters most about an activity that is one of several on the wall. */
export function noteOf(activity: Activity, language: Language): string | null {
  const words = displayWords[language]
  const { isSilent, mostIdeas } = activity
  const notes = [
    isSilent && words.silent,
    dotsOf(activity, language, ''),
    mostIdeas && words.mostIdeas(mostIdeas),
  ].filter((note) => typeof note === 'string')
  return notes[0]?.toLocaleLowerCase(language) ?? null
}

/** How many dots, and whether several may go to one place: of both what `said` leaves out. */
function dotsOf({ dots }: Activity, language: Language, said: string): string | null {
  if (!dots) return null
  const words = displayWords[language]
  const { perPerson, canStack } = dots
  if (!hasNumber(said, perPerson)) return words.dots(perPerson, canStack)
  return canStack && words.says.stacking.test(said) ? null : words.stacking(canStack)
}

function hasNumber(text: string, number: number): boolean {
  return new RegExp(`\\b${number}\\b`).test(text)
}
