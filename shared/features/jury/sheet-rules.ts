// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { JuryCommand } from './commands.ts'
import { criteriaOf, EMPTY_SHEET, type Jury, LONGEST_NOTE, type Sheet, sheetsOf } from './jury.ts'
import { ranked } from './ranking.ts'

type Saved = Extract<JuryCommand, { type: 'saveSheet' }>

/** The jury with what a juror changed on one of their own sheets. */
export function withSheet(
  jury: Jury,
  jurorId: string,
  saved: Saved,
  day: EventDay,
  at: Instant,
): Applied<Jury> {
  const criteria = criteriaOf(day)
  const refusal = notOnSheet(jury, jurorId, saved, day, criteria)
  if (refusal) return { refusal }
  const { teamId, scores, rank, note } = saved
  const sheets = sheetsOf(jury, jurorId)
  const before = ownOf(sheets, teamId) ?? { ...EMPTY_SHEET, at }
  const sheet = {
    ...before,
    scores: scores ? withScores(before.scores, scores) : before.scores,
    note: note === undefined ? before.note : note === '' ? null : note,
  }
  const own = isSame(before, sheet) ? sheets : { ...sheets, [teamId]: { ...sheet, at } }
  const after =
    rank === undefined
      ? own
      : ranked(
          own,
          teamId,
          rank,
          day.teams.map(({ id }) => id),
          at,
        )
  const hasChanged = Object.keys(after).some((id) => !isSame(after[id], ownOf(sheets, id)))
  if (!hasChanged) return { value: jury }
  return { value: { ...jury, sheets: { ...jury.sheets, [jurorId]: after } } }
}

/** Why it can't stand on a sheet of this day, or `null`. */
function notOnSheet(
  jury: Jury,
  jurorId: string,
  { teamId, scores, rank, note }: Saved,
  day: EventDay,
  criteria: readonly Criterion[],
): Refusal | null {
  // A link that is let in stays open for a moment after its code was withdrawn.
  if (ownOf(jury.jurors, jurorId)?.code == null) return { name: 'unknown-juror' }
  if (jury.isClosed) return { name: 'sheets-are-closed' }
  if (!day.teams.some(({ id }) => id === teamId)) return { name: 'unknown-team', teamId }
  for (const [criterionId, score] of Object.entries(scores ?? {})) {
    const criterion = criteria.find(({ id }) => id === criterionId)
    if (!criterion) return { name: 'unknown-criterion', criterionId }
    const { most } = criterion
    if (score !== null && (score < 0 || score > most)) {
      return { name: 'score-out-of-range', criterionId, score, most }
    }
  }
  if (rank != null && (criteria.length > 0 || rank < 1)) return { name: 'not-a-rank', rank }
  if (note != null && note.length > LONGEST_NOTE) {
    return { name: 'note-too-long', letters: note.length }
  }
  return null
}

function withScores(
  before: Sheet['scores'],
  changed: Readonly<Record<string, number | null>>,
): Sheet['scores'] {
  const given = Object.entries({ ...before, ...changed })
  return Object.fromEntries(
    given.flatMap(([id, score]): [string, number][] => (score === null ? [] : [[id, score]])),
  )
}

function isSame(a: Sheet | undefined | null, b: Sheet | undefined | null): boolean {
  if (!a || !b) return a === b
  const ids = new Set([...Object.keys(a.scores), ...Object.keys(b.scores)])
  const hasSameScores = [...ids].every((id) => ownOf(a.scores, id) === ownOf(b.scores, id))
  return hasSameScores && a.rank === b.rank && a.note === b.note
}
