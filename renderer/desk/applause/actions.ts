// SPDX-License-Identifier: EUPL-1.2
import { applauseWords } from '../../../shared/features/applause/applause.ts'
import type { DeskAction } from '../shell/entries.ts'

export const APPLAUSE_ACTIONS: readonly DeskAction[] = [
  {
    id: 'applaud',
    keys: ['f'],
    group: 'show',
    label: ({ language }) => applauseWords[language].thank,
    tip: ({ words }) => words.applaudTip,
    run: ({ commands, target }) => commands.send({ type: 'applaud', rooms: target().rooms }),
  },
]
