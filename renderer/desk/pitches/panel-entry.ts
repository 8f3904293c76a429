// SPDX-License-Identifier: EUPL-1.2
import { pitchDeskWords } from '../../../shared/features/pitches/desk-words.ts'
import type { PanelEntry } from '../shell/entries.ts'

export const PITCHES_PANEL: PanelEntry = {
  id: 'pitches',
  isWide: true,
  title: ({ language }) => pitchDeskWords[language].pitches,
  load: () => import('./pitches-panel.tsx').then(({ PitchesPanel }) => PitchesPanel),
}
