// SPDX-License-Identifier: EUPL-1.2
import { hasWorkshops } from '../../../shared/features/schedule/workshops.ts'
import type { DeskAction, KeyNote } from '../shell/entries.ts'

export const FOCUS_PLAN: DeskAction = {
  id: 'focusPlan',
  keys: ['h'],
  help: (words) => words.keysPlan,
  run: (desk) => desk.focusPlan(),
}

export const SCHEDULE: DeskAction = {
  id: 'schedule',
  keys: ['d'],
  isLocal: true,
  label: ({ words }) => words.schedule,
  isShown: ({ day }) => hasWorkshops(day),
  run(desk) {
    if (hasWorkshops(desk.day)) desk.open('schedule')
  },
}

/** The way to the plan, and to the workshops in it that get rooms and times on the day. */
export const SCHEDULE_ACTIONS: readonly (DeskAction | KeyNote)[] = [
  FOCUS_PLAN,
  { id: 'moveInPlan', shownKeys: () => ['↑', '↓'], help: (words) => words.keysMoveInPlan },
  SCHEDULE,
]
