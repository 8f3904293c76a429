// SPDX-License-Identifier: EUPL-1.2
import { fleetNavWords } from '../../../shared/features/fleet/nav-words.ts'
import { levelOf, problemsOf } from '../../../shared/features/fleet/problems.ts'
import { VERSION } from '../../../shared/version.ts'
import type { PageEntry } from '../shell/entries.ts'

export const FLEET_PAGE: PageEntry = {
  id: 'fleet',
  key: '⇧S',
  word: { nl: 'Schermen', en: 'Screens' },
  load: () => import('./fleet-page.tsx').then(({ FleetPage }) => FleetPage),
  // What can wait stands on the page; here is what somebody has to go and see to.
  waiting({ view, isLinked, hubNow }, language) {
    if (!isLinked || hubNow === null) return null
    const count = view.displays.filter(
      (display) => levelOf(problemsOf(display, hubNow, VERSION)) === 'red',
    ).length
    return count === 0 ? null : { count, said: fleetNavWords[language](count) }
  },
}
