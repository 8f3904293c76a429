// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { whatAndWhere } from '../../../shared/features/told.ts'
import type { I18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'
import { whoDid } from './who-did.ts'

/** Undo and redo of what the desks steered. */
export const HISTORY_ACTIONS: readonly DeskAction[] = [
  {
    id: 'undo',
    keys: ['u', 'Ctrl+Z'],
    isOnPages: true,
    group: 'history',
    label: undoLabel,
    // A long label ends in dots on its button.
    tip: undoLabel,
    isOff: ({ view }) => view.undo.length === 0,
    help: (words) => words.keysUndo,
    run: (desk) => desk.undo(),
  },
  {
    id: 'redo',
    keys: ['y', 'Ctrl+Y', 'Ctrl+⇧Z'],
    isOnPages: true,
    shownKeys: () => ['y', 'Ctrl+Y'],
    group: 'history',
    label: ({ words }) => words.redo,
    isShown: ({ view }) => view.redo.length > 0,
    help: (words) => words.keysRedo,
    run: (desk) => desk.redo(),
  },
  {
    id: 'history',
    keys: ['v'],
    isOnPages: true,
    group: 'history',
    isFirst: true,
    isLocal: true,
    label: ({ words }) => words.history,
    run: (desk) => desk.open('history'),
  },
]

function undoLabel({ words, language }: I18n, { namedDay: day, view, ownNumber }: Desk): string {
  const [last] = view.undo
  if (!last) return `${words.undo}: ${words.nothingToUndo}`
  const what = whatAndWhere(last.command, day, language)
  // Where several desks steer, it may be somebody else's. Said first: a long label loses its end.
  const isOthers = last.facilitator !== undefined || view.undo.some(({ by }) => by !== last.by)
  const whose = isOthers ? `${whoDid(last, ownNumber, { words, language })}, ` : ''
  return `${words.undo}: ${whose}${timeOfDay(last.at, day.timeZone)} ${what}`
}
