// SPDX-License-Identifier: EUPL-1.2
import type { PageEntry } from '../shell/entries.ts'

/** What a day has beside its programme, a table each: rooms, teams, challenges, and the day itself. */
export const TABLES_PAGE: PageEntry = {
  id: 'tables',
  key: '⇧Z',
  isOnPagesOnly: true,
  word: { nl: 'Zalen', en: 'Rooms' },
  load: async () => (await import('./tables-page.tsx')).TablesPage,
  // Without an open day there is nothing to fill in.
  isShown: ({ library }) => library?.openId !== null,
}
