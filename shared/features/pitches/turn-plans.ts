// SPDX-License-Identifier: EUPL-1.2

/** How long each turn is to be, in whole minutes, and what that comes to. */
export type TurnPlan = {
  pitch: number
  /** 0: nothing is asked. */
  questions: number
  /** From one team to the next. */
  gap: number
  sum: number
  /** Of the item; below 0: so much too long. */
  left: number
}

/** What can't be had in the time: so many minutes would be needed, and so many teams could have it. */
export type Misfit = { what: 'turns' | 'questions'; needed: number; over: number; teams: number }

/** The lengths that fit, the usual ones first, and what doesn't. */
export type TurnPlans = { plans: TurnPlan[]; misfit: Misfit | null }

// Of five minutes two are for questions.
const QUESTIONS_SHARE = 2 / 5
// One team alone with an hour isn't asked to pitch for all of it.
const LONGEST_TURN = 20
// A change of teams: laptops, flip charts, applause.
const GAP = 1

/**
 * Lengths for so many teams, one after the other, in so many minutes.
 * @param teams of the fullest room, where each room has its own
 */
export function turnPlans(teams: number, minutes: number): TurnPlans {
  if (teams < 1 || minutes < 1) return { plans: [], misfit: null }
  const of = (each: number, gap: number, wanted = usualQuestions(each)) =>
    turnPlan(teams, minutes, { pitch: each - wanted, questions: wanted, gap })
  const each = longestTurn(teams, minutes, 0)
  const withGap = longestTurn(teams, minutes, GAP)
  const plans = [
    of(each, 0),
    of(each, 0, Math.min(1, usualQuestions(each))),
    ...(teams > 1 ? [of(withGap, GAP)] : []),
    of(each - 1, 0),
  ]
  return { plans: distinct(plans.filter(({ pitch }) => pitch > 0)), misfit: misfit(teams, minutes) }
}

/** What lengths that somebody chose come to. */
export function turnPlan(
  teams: number,
  minutes: number,
  { pitch, questions, gap }: Pick<TurnPlan, 'pitch' | 'questions' | 'gap'>,
): TurnPlan {
  const sum = teams * (pitch + questions) + Math.max(0, teams - 1) * gap
  return { pitch, questions, gap, sum, left: minutes - sum }
}

function longestTurn(teams: number, minutes: number, gap: number): number {
  return Math.min(LONGEST_TURN, Math.floor((minutes - (teams - 1) * gap) / teams))
}

function usualQuestions(each: number): number {
  return each < 2 ? 0 : Math.max(1, Math.floor(each * QUESTIONS_SHARE))
}

/** A minute for each, and a minute of questions, are the least. */
function misfit(teams: number, minutes: number): Misfit | null {
  if (teams > minutes) {
    return { what: 'turns', needed: teams, over: teams - minutes, teams: minutes }
  }
  const needed = 2 * teams
  if (needed <= minutes) return null
  return { what: 'questions', needed, over: needed - minutes, teams: Math.floor(minutes / 2) }
}

function distinct(plans: readonly TurnPlan[]): TurnPlan[] {
  const keys = plans.map(({ pitch, questions, gap }) => `${pitch} ${questions} ${gap}`)
  return plans.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}
