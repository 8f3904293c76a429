// SPDX-License-Identifier: EUPL-1.2
import { type ActivityMinutes, Pace } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import type { Column } from '../model/column.ts'
import { choiceColumn, textColumns } from '../model/columns.ts'
import { cellProblems, heads } from '../tables-words.ts'
import { paceNames, phaseHeads } from './phase-words.ts'

type Minutes = typeof ActivityMinutes._zod.output

/** The columns of a phase's outline, of its steps and of their activities alike. */
export function outlineColumns(tags: readonly string[]): Column[] {
  return [
    ...textColumns(tags, { field: 'title', ...heads.title, isNeeded: true, isName: true }),
    minutesColumn,
    choiceColumn({
      field: 'pace',
      head: phaseHeads.pace,
      choices: () => Pace.options.map((id) => ({ id, label: paceNames[id], names: [id] })),
    }),
  ]
}

const isStep = (item: Item) => 'activities' in item

/** A step takes so many minutes; an activity so many or about as many; either as many as there are. */
const minutesColumn: Column = {
  id: 'minutes',
  head: phaseHeads.minutes,
  tag: null,
  size: 'number',
  isMissed: () => false,
  text(item) {
    const minutes = item.minutes as Minutes | number | null
    if (minutes === null || typeof minutes === 'number') return minutes === null ? '' : `${minutes}`
    return `${minutes.isAbout ? '±' : ''}${minutes.value}`
  },
  typed(text, item) {
    if (text.trim() === '') return { fields: { minutes: null } }
    const typed = typedMinutes(text)
    if (!typed) return { problem: cellProblems.noMinutes(text.trim()) }
    return { fields: { minutes: isStep(item) ? typed.value : typed } }
  },
}

/** `20`, `20 min`, `±20`, `ca. 20`; `null`: no minutes. */
export function typedMinutes(text: string): Minutes | null {
  const form =
    /^(±|~|ca\.?|circa|ongeveer|about)?\s*(\d{1,4})\s*(?:min(?:\.|uten|utes)?|m|['’′])?$/i
  const [, about, digits = ''] = form.exec(text.trim()) ?? []
  const value = Number(digits)
  return value >= 1 && value <= 1_440 ? { value, isAbout: about !== undefined } : null
}
