// SPDX-License-Identifier: EUPL-1.2
import { raceDeskWords } from '../../../shared/features/race/desk-words.ts'
import type { PanelEntry } from '../shell/entries.ts'

export const RACE_PANEL: PanelEntry = {
  id: 'race',
  isWide: true,
  title: ({ language }) => raceDeskWords[language].race,
  load: () => import('./race-panel.tsx').then(({ RacePanel }) => RacePanel),
}
