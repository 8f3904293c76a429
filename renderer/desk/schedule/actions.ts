// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { hasWorkshops } from '../../../shared/features/schedule/workshops.ts'
import type { I18n } from '../language/language.tsx'
import type { DeskAction, KeyNote } from '../shell/entries.ts'

export const FOCUS_PLAN: DeskAction = {
  id: 'focusPlan',
  keys: ['h'],
  help: (words) => words.keysPlan,
  run: (desk) => desk.focusPlan(),
}

/** A day of pitches has an order of teams, and maybe no workshops. */
export function scheduleLabel({ words }: Pick<I18n, 'words'>, day: EventDay): string {
  return hasWorkshops(day) ? words.schedule : words.turnOrder
}

function hasTurns({ slots }: EventDay): boolean {
  return slots.some(({ turns }) => turns !== undefined)
}

export const SCHEDULE: DeskAction = {
  id: 'schedule',
  keys: ['d'],
  isLocal: true,
  label: (i18n, { day }) => scheduleLabel(i18n, day),
  help: (words) => words.schedule,
  isShown: ({ day }) => hasWorkshops(day) || hasTurns(day),
  run(desk) {
    if (hasWorkshops(desk.day) || hasTurns(desk.day)) desk.open('schedule')
  },
}

/** The way to the plan, and to the workshops in it that get rooms and times on the day. */
export const SCHEDULE_ACTIONS: readonly (DeskAction | KeyNote)[] = [
  FOCUS_PLAN,
  { id: 'moveInPlan', shownKeys: () => ['↑', '↓'], help: (words) => words.keysMoveInPlan },
  SCHEDULE,
]
