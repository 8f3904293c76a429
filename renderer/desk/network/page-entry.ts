// SPDX-License-Identifier: EUPL-1.2
import type { PageEntry } from '../shell/entries.ts'

/** At which address phones reach the hub, and whether they do. */
export const NETWORK_PAGE: PageEntry = {
  id: 'network',
  key: '⇧A',
  word: { nl: 'Netwerk', en: 'Network' },
  load: () => import('./network-page.tsx').then(({ NetworkPage }) => NetworkPage),
}
