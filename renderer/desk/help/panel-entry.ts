// SPDX-License-Identifier: EUPL-1.2
import { helpDeskWords } from '../../../shared/features/help/desk-words.ts'
import type { PanelEntry } from '../shell/entries.ts'

export const HELP_QUEUE_PANEL: PanelEntry = {
  id: 'help-queue',
  isWide: true,
  title: ({ language }) => helpDeskWords[language].help,
  load: () => import('./help-panel.tsx').then(({ HelpPanel }) => HelpPanel),
}
