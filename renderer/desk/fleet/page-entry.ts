// SPDX-License-Identifier: EUPL-1.2
import type { PageEntry } from '../shell/entries.ts'

export const FLEET_PAGE: PageEntry = {
  id: 'fleet',
  key: '⇧S',
  word: { nl: 'Schermen', en: 'Screens' },
  load: () => import('./fleet-page.tsx').then(({ FleetPage }) => FleetPage),
  isOnPagesOnly: true,
}
