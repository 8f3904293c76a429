// SPDX-License-Identifier: EUPL-1.2
import type { PageEntry } from '../shell/entries.ts'

export const IMPORT_PAGE: PageEntry = {
  id: 'import',
  key: '⇧I',
  word: { nl: 'Inlezen', en: 'Import' },
  load: () => import('./import-page.tsx').then(({ ImportPage }) => ImportPage),
  isOnPagesOnly: true,
}
