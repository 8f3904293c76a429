// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../text.ts'

/** What the walls are shown at once. Teams of one place stand there together: a tie is told as a tie. */
export type RevealStep =
  | { kind: 'place'; place: number; teamIds: readonly string[] }
  | { kind: 'mention'; title: Text; teamIds: readonly string[] }
  | { kind: 'thanks' }

/** Who won, and how much of that everybody has seen. */
export type Reveal = {
  /** Walls show how it will be, and nobody's name. */
  isTrial: boolean
  /** In the order in which they are shown; none: nothing was prepared. */
  steps: readonly RevealStep[]
  /** So many of them are revealed. */
  shown: number
  /** The walls are back at the programme; what was revealed stays so. */
  isOver: boolean
}

export const NO_REVEAL: Reveal = { isTrial: false, steps: [], shown: 0, isOver: false }

export type Mention = { title: Text; teamIds: readonly string[] }

/**
 * The steps from the last place to the first, then the mentions, then thanks.
 * @param places the teams of each place, the winners first; two in one take the place after as well
 */
export function revealSteps(
  places: readonly (readonly string[])[],
  mentions: readonly Mention[],
): RevealStep[] {
  let before = 0
  const ordered = places.flatMap((teamIds): RevealStep[] => {
    if (teamIds.length === 0) return []
    const place = before + 1
    before += teamIds.length
    return [{ kind: 'place', place, teamIds: [...teamIds] }]
  })
  return [
    ...ordered.reverse(),
    ...mentions.map(({ title, teamIds }): RevealStep => {
      return { kind: 'mention', title, teamIds: [...teamIds] }
    }),
    { kind: 'thanks' },
  ]
}

/** The same steps without anybody: `A` for the first team, `B` for the next, and so on. */
export function withoutTeams(steps: readonly RevealStep[]): RevealStep[] {
  let used = 0
  const lettersFor = (step: RevealStep): RevealStep => {
    if (step.kind === 'thanks') return step
    const teamIds = step.teamIds.map(() => {
      used += 1
      return letterOf(used)
    })
    return { ...step, teamIds }
  }
  // From the winners on, so that `A` wins.
  const lettered = new Map<RevealStep, RevealStep>()
  for (const step of [...steps].sort((a, b) => placeIn(a) - placeIn(b))) {
    lettered.set(step, lettersFor(step))
  }
  return steps.map((step) => lettered.get(step) ?? step)
}

function placeIn(step: RevealStep): number {
  return step.kind === 'place' ? step.place : Number.MAX_SAFE_INTEGER
}

const LETTERS = 26

/** 1 is `A`, 27 is `AA`. */
function letterOf(number: number): string {
  const rest = (number - 1) % LETTERS
  const before = number > LETTERS ? letterOf(Math.floor((number - 1) / LETTERS)) : ''
  return before + String.fromCharCode(0x41 + rest)
}

/** What everybody has seen, the latest last; of a trial, nothing. */
export function revealedIn({ isTrial, steps, shown }: Reveal): readonly RevealStep[] {
  return isTrial ? [] : steps.slice(0, shown)
}
