// SPDX-License-Identifier: EUPL-1.2
import { always, type ToldCommands } from '../command-told.ts'
import type { HistoryCommand } from './commands.ts'

export const history: ToldCommands<HistoryCommand> = {
  undo: { what: always({ nl: 'Ongedaan gemaakt', en: 'Undone' }) },
  redo: { what: always({ nl: 'Opnieuw uitgevoerd', en: 'Redone' }) },
}
