// SPDX-License-Identifier: EUPL-1.2
import type { PageEntry } from '../shell/entries.ts'

export const LIBRARY_PAGE: PageEntry = {
  id: 'library',
  key: '⇧D',
  word: { nl: 'Dagen', en: 'Days' },
  load: () => import('./library-page.tsx').then(({ LibraryPage }) => LibraryPage),
  isShown: ({ library }) => Boolean(library),
  // Without an open day there is nothing to steer.
  isFirst: ({ library }) => library?.openId === null && !library.isSample,
}
