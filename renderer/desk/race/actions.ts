// SPDX-License-Identifier: EUPL-1.2
import { raceDeskWords } from '../../../shared/features/race/desk-words.ts'
import { racesOf } from '../../../shared/features/race/race.ts'
import { contentOf } from '../../../shared/now/span-content.ts'
import type { DeskAction } from '../shell/entries.ts'

/** The panel of the day’s races; its button stands there in the phase that has one. */
export const RACE_ACTIONS: readonly DeskAction[] = [
  {
    id: 'race',
    keys: ['r'],
    group: 'joining',
    isLocal: true,
    label: ({ language }) => raceDeskWords[language].race,
    // Its key opens it all day.
    isShown: ({ day, statuses }) =>
      racesOf(day).some(({ phase }) =>
        statuses.some(
          ({ moment: { slot } }) => slot && contentOf(day, slot.id).slot?.phase === phase.id,
        ),
      ),
    run: (desk) => desk.open('race'),
  },
]
