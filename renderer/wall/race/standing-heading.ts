// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { rewardOf } from '../../../shared/features/race/race.ts'
import { raceWords } from '../../../shared/features/race/wall-words.ts'
import { contentOf } from '../../../shared/now/span-content.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { RaceOnWall } from './race-on-wall.ts'

/** What stands over the bars. */
export type StandingHeading = {
  kicker: string
  title: string
  /** What to do meanwhile; `null`: nothing. */
  detail: string | null
  reward: { word: string; what: string } | null
}

export function standingHeading(
  day: EventDay,
  moment: ShownMoment,
  { race, standing, isResult }: RaceOnWall,
  language: Language,
): StandingHeading {
  const words = raceWords[language]
  const step = taggedIn(race.step.title, language)
  if (isResult) {
    const names = standing.leaders.map(({ name }) => taggedIn(name, language))
    const reward = rewardOf(race)
    return {
      kicker: `${words.result} ${step} · ${words.ideas(standing.most)}`,
      title: words.wins(names),
      detail: null,
      reward: reward
        ? { word: words.reward(names.length), what: taggedIn(reward, language) }
        : null,
    }
  }
  const part = race.parts[standing.part ?? 0]
  // By their ids: a wall that is loaded anew has its day once as it was kept, and then from the hub.
  const { phase, step: ownStep, activity } = contentOf(day, moment.activity?.id ?? '')
  const isOwn = phase?.id === race.phase.id && ownStep?.id === race.step.id
  const own = isOwn ? activity : null
  return {
    kicker: words.after(part ? taggedIn(part.title, language) : step),
    title: own ? taggedIn(own.title, language) : step,
    detail: own?.instruction ? taggedIn(own.instruction, language) : null,
    reward: null,
  }
}
