// SPDX-License-Identifier: EUPL-1.2
import type { PanelEntry } from '../shell/entries.ts'
import { revealTitle } from './actions.ts'

export const REVEAL_PANEL: PanelEntry = {
  id: 'reveal',
  isWide: true,
  title: ({ language }) => revealTitle[language],
  load: () => import('./reveal-panel.tsx').then(({ RevealPanel }) => RevealPanel),
}
