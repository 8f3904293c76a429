// SPDX-License-Identifier: EUPL-1.2
import { APPLAUSE_ACTIONS } from '../applause/actions.ts'
import { HISTORY_ACTIONS } from '../history/actions.ts'
import { JOINING_ACTIONS } from '../joining/actions.ts'
import { SCHEDULE_ACTIONS } from '../schedule/actions.ts'
import { SCREENS_ACTIONS } from '../screens/actions.ts'
import { SELECTION_ACTIONS } from '../selection/actions.ts'
import { SHORTCUTS_ACTIONS } from '../shortcuts/actions.ts'
import { STEERING_ACTIONS } from '../steering/actions.ts'
import { type DeskAction, isAction, type KeyNote } from './entries.ts'

/** All that the keys of the desk do, in the order of the key help. */
export const KEY_HELP: readonly (DeskAction | KeyNote)[] = [
  ...SELECTION_ACTIONS,
  ...STEERING_ACTIONS,
  ...SCHEDULE_ACTIONS,
  ...SCREENS_ACTIONS,
  ...APPLAUSE_ACTIONS,
  ...HISTORY_ACTIONS,
  ...JOINING_ACTIONS,
  ...SHORTCUTS_ACTIONS,
]

export const ACTIONS: readonly DeskAction[] = KEY_HELP.filter(isAction)
