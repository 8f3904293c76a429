// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import { EMPTY_SHEET, type Sheet, type Sheets } from './jury.ts'

/** The teams that a juror has put in order, the first first. */
export function rankingIn(sheets: Sheets, teamIds: readonly string[]): string[] {
  const rankOf = (teamId: string) => ownOf(sheets, teamId)?.rank ?? null
  return teamIds
    .filter((teamId) => rankOf(teamId) !== null)
    .sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))
}

/**
 * The sheets with a team at another place of their juror's own order. All others close up, so that
 * ranks are 1, 2, 3 with none twice, whatever was sent and from however many devices.
 * @param rank 1 is first; beyond the last: last; `null`: not in the order any more
 * @param teamIds the day's teams: one that is gone from it has no rank
 */
export function ranked(
  sheets: Sheets,
  teamId: string,
  rank: number | null,
  teamIds: readonly string[],
  at: Instant,
): Sheets {
  const others = rankingIn(sheets, teamIds).filter((id) => id !== teamId)
  const order = rank === null ? others : inserted(others, teamId, rank - 1)
  const next: Record<string, Sheet> = { ...sheets }
  for (const id of new Set([...Object.keys(sheets), teamId])) {
    const before = ownOf(sheets, id)
    const index = order.indexOf(id)
    const rank = index < 0 ? null : index + 1
    if ((before?.rank ?? null) !== rank) next[id] = { ...(before ?? EMPTY_SHEET), rank, at }
  }
  return next
}

function inserted(order: readonly string[], teamId: string, index: number): string[] {
  return [...order.slice(0, index), teamId, ...order.slice(index)]
}
