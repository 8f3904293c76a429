// SPDX-License-Identifier: EUPL-1.2
import { isDayOpen } from '../../../shared/features/library/library.ts'
import type { PageEntry } from '../shell/entries.ts'

export const JURY_PAGE: PageEntry = {
  id: 'jury',
  key: '⇧J',
  word: { nl: 'Jury', en: 'Jury' },
  load: () => import('./jury-page.tsx').then(({ JuryPage }) => JuryPage),
  isShown: ({ library }) => isDayOpen(library),
}
