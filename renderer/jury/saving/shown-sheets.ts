// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_SHEET, type Sheet, type Sheets } from '../../../shared/features/jury/jury.ts'
import { ranked } from '../../../shared/features/jury/ranking.ts'
import type { Change, Saving } from './sheet-saver.ts'

/** A juror's sheets as the page shows them: the hub's, under what was typed since. */
export function shownSheets(
  sheets: Sheets,
  { unsaved }: Saving,
  teamIds: readonly string[],
): Sheets {
  let shown = sheets
  for (const [teamId, { sent, waiting }] of Object.entries(unsaved)) {
    if (sent) shown = withChange(shown, teamId, sent.change, teamIds)
    if (waiting) shown = withChange(shown, teamId, waiting, teamIds)
  }
  return shown
}

function withChange(
  sheets: Sheets,
  teamId: string,
  { scores, rank, note }: Change,
  teamIds: readonly string[],
): Sheets {
  const before: Sheet = sheets[teamId] ?? { ...EMPTY_SHEET, at: 0 }
  const given: Record<string, number> = { ...before.scores }
  for (const [id, score] of Object.entries(scores ?? {})) {
    if (score === null) delete given[id]
    else given[id] = score
  }
  const sheet = { ...before, scores: given, note: note === undefined ? before.note : note }
  const changed = { ...sheets, [teamId]: sheet }
  return rank === undefined ? changed : ranked(changed, teamId, rank, teamIds, before.at)
}
