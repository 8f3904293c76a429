// SPDX-License-Identifier: EUPL-1.2
import { isDayOpen } from '../../../shared/features/library/library.ts'
import type { PageEntry } from '../shell/entries.ts'

export const FACILITATORS_PAGE: PageEntry = {
  id: 'facilitators',
  key: '⇧B',
  word: { nl: 'Begeleiders', en: 'Facilitators' },
  load: () => import('./facilitators-page.tsx').then(({ FacilitatorsPage }) => FacilitatorsPage),
  isShown: ({ library }) => isDayOpen(library),
  isOnPagesOnly: true,
}
