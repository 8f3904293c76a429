// SPDX-License-Identifier: EUPL-1.2
import { useCallback } from 'react'
import { inEach, type Said } from '../../../shared/day/advice/advice.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { Edit } from '../../../shared/day/edits/edit.ts'
import { editedBy } from '../../../shared/day/edits/edited.ts'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import { useShownDay } from '../editing/use-shown-day.ts'
import type { Desk } from '../shell/desk.ts'
import type { Filled } from './grid/data-grid.tsx'

export type Edits = {
  /** With what was just done here. */
  day: EventDay
  edit(edits: readonly Edit[]): void
  /** Sends edits, unless they can't be: then only says why. */
  tryEdits(edits: readonly Edit[]): Filled
  /** Why edits can't be; `null`: they can. */
  problemOf(edits: readonly Edit[]): Said | null
}

/** Edits that are looked at before they are sent, so that what can't be is told where it was typed. */
export function useEdits(desk: Desk): Edits {
  const { day, edit } = useShownDay(desk)
  const problemOf = useCallback(
    (edits: readonly Edit[]): Said | null => {
      const after = editedBy(day, edits)
      if (!('refusal' in after)) return null
      const { refusal } = after
      return inEach((language) => refusalSentence(refusal, day, language))
    },
    [day],
  )
  const tryEdits = useCallback(
    (edits: readonly Edit[]): Filled => {
      const problem = problemOf(edits)
      if (problem) return { problem }
      const answer = edit(edits).then((result) => {
        if (result?.kind !== 'refused') return null
        const { refusal } = result
        return inEach((language) => refusalSentence(refusal, day, language))
      })
      return { problem: null, answer }
    },
    [day, edit, problemOf],
  )
  return { day, edit, tryEdits, problemOf }
}
