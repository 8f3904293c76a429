// SPDX-License-Identifier: EUPL-1.2
import { isDayOpen } from '../../../shared/features/library/library.ts'
import type { PageEntry } from '../shell/entries.ts'

export const PRINT_PAGE: PageEntry = {
  id: 'print',
  key: '⇧O',
  word: { nl: 'Opslaan en printen', en: 'Save and print' },
  load: () => import('./print-page.tsx').then(({ PrintPage }) => PrintPage),
  // Without an open day there is nothing to give out.
  isShown: ({ library }) => isDayOpen(library),
  isOnPagesOnly: true,
}
