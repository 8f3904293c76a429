// SPDX-License-Identifier: EUPL-1.2
import type { DeskAction } from '../shell/entries.ts'

export const HELP: DeskAction = {
  id: 'help',
  keys: ['?'],
  isOnPages: true,
  isLocal: true,
  label: ({ words }) => words.help,
  help: (words) => words.keysTitle,
  run: (desk) => desk.open('help'),
}

export const SHORTCUTS_ACTIONS: readonly DeskAction[] = [HELP]
