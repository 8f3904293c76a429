// SPDX-License-Identifier: EUPL-1.2
import { APPLAUSE_ACTIONS } from '../applause/actions.ts'
import { HELP_QUEUE_ACTIONS } from '../help/actions.ts'
import { HISTORY_ACTIONS } from '../history/actions.ts'
import { JOINING_ACTIONS } from '../joining/actions.ts'
import { PITCHES_ACTIONS } from '../pitches/actions.ts'
import { RACE_ACTIONS } from '../race/actions.ts'
import { REVEAL_ACTIONS } from '../reveal/actions.ts'
import { SCHEDULE_ACTIONS } from '../schedule/actions.ts'
import { SCREENS_ACTIONS } from '../screens/actions.ts'
import { SELECTION_ACTIONS } from '../selection/actions.ts'
import { SHORTCUTS_ACTIONS } from '../shortcuts/actions.ts'
import { STEERING_ACTIONS } from '../steering/actions.ts'
import { type DeskAction, isAction, type KeyNote } from './entries.ts'
import { PAGE_ACTIONS } from './page-actions.ts'

/** All that the keys of the desk do, in the order of the key help. */
export const KEY_HELP: readonly (DeskAction | KeyNote)[] = [
  ...SELECTION_ACTIONS,
  ...STEERING_ACTIONS,
  ...SCHEDULE_ACTIONS,
  ...PITCHES_ACTIONS,
  ...SCREENS_ACTIONS,
  ...APPLAUSE_ACTIONS,
  ...REVEAL_ACTIONS,
  ...HISTORY_ACTIONS,
  ...JOINING_ACTIONS,
  ...RACE_ACTIONS,
  ...HELP_QUEUE_ACTIONS,
  ...PAGE_ACTIONS,
  ...SHORTCUTS_ACTIONS,
]

export const ACTIONS: readonly DeskAction[] = KEY_HELP.filter(isAction)

/** What of them holds while a page is shown in place of the rooms. */
export const ACTIONS_ON_PAGES: readonly DeskAction[] = ACTIONS.filter(({ isOnPages }) => isOnPages)
