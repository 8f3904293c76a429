// SPDX-License-Identifier: EUPL-1.2
import { namingDeskWords } from '../../../shared/features/naming/desk-words.ts'
import { waitingNames } from '../../../shared/features/naming/waiting-names.ts'
import type { PageEntry } from '../shell/entries.ts'

/** Who is in which team, what teams lack, and what may be put right about it. */
export const TEAMS_PAGE: PageEntry = {
  id: 'teams',
  key: '⇧T',
  word: { nl: 'Teams', en: 'Teams' },
  load: () => import('./teams-page.tsx').then(({ TeamsPage }) => TeamsPage),
  // Without an open day there are none.
  isShown: ({ library }) => library?.openId !== null,
  waiting({ day, view }, language) {
    const count = waitingNames(day, view).length
    return count === 0 ? null : { count, said: namingDeskWords[language].waiting(count) }
  },
}
