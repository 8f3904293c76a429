// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, EventDay } from '../../day/day.ts'
import { ownOf } from '../../own.ts'
import type { Joining } from '../joining/people.ts'
import { teamsNow } from '../joining/seats.ts'
import { criteriaOf, isComplete, type Jury, type Sheets, sheetsOf } from './jury.ts'

/** How a team stands, for the desk and for nobody else before the reveal. */
export type Standing = {
  teamId: string
  /** In hundredths of a point of 100; `null`: no sheet counts yet. */
  total: number | null
  /** The lowest and the highest that a juror gave, alike. */
  lowest: number | null
  highest: number | null
  /** How many jurors' sheets are in it. */
  sheets: number
  /** 1 first; who is equal shares a place, and as many are passed over. `null`: no total. */
  place: number | null
}

/** What jurors judge, and by what. */
export type Judged = { teamIds: readonly string[]; criteria: readonly Criterion[] }

/** A team that was added to another is judged no more: what it was given waits until they part. */
export function judgedOn(
  day: Pick<EventDay, 'jury' | 'teams'>,
  joining: Pick<Joining, 'merged'>,
): Judged {
  return { teamIds: teamsNow(day, joining).map(({ id }) => id), criteria: criteriaOf(day) }
}

/**
 * How all teams stand, the first first; those without a total last, in the day's order.
 *
 * A juror's points for a team are `100 × Σ (weight × score / most) / Σ weight` over all criteria; a
 * sheet on which one is missing counts for nothing, and neither for nor against the team. Without
 * criteria a juror's order is counted as Borda had it (*Mémoire sur les élections au scrutin*, 1784):
 * of n teams the r-th gets n − r, and teams that a juror left out share evenly what is left, so that
 * every juror hands out as much (averaged scoring of truncated ballots); a juror with no order yet
 * counts for nothing. That is `100 × (n − r) / (n − 1)` here, so that both ways give 0 to 100.
 *
 * A total is the mean of its jurors' points, rounded to hundredths before anything is compared: no
 * two teams that read the same are in an order, and none that is told apart reads the same. Equals
 * come in the order of a tie that was broken between them.
 */
export function standingsOf(jury: Jury, judged: Judged): Standing[] {
  const points = pointsOf(jury, judged)
  const standings = judged.teamIds.map((teamId) => {
    const given = [...points.values()].flatMap((ofJuror) => ofJuror.get(teamId) ?? [])
    const sum = given.reduce((total, one) => total + one, 0)
    const isJudged = given.length > 0
    return {
      teamId,
      total: isJudged ? hundredths(sum / given.length) : null,
      lowest: isJudged ? hundredths(Math.min(...given)) : null,
      highest: isJudged ? hundredths(Math.max(...given)) : null,
      sheets: given.length,
      place: null,
    }
  })
  const totals = new Set(standings.map(({ total }) => total))
  const descending = [...totals].sort((a, b) => (b ?? -1) - (a ?? -1))
  let place = 1
  return descending.flatMap((total) => {
    const equals = standings.filter((standing) => standing.total === total)
    const first = place
    place += equals.length
    const order = orderOf(
      jury,
      equals.map(({ teamId }) => teamId),
    )
    if (total === null || !order) {
      return equals.map((standing) => ({ ...standing, place: total === null ? null : first }))
    }
    return order.flatMap((teamId, index) =>
      equals
        .filter((standing) => standing.teamId === teamId)
        .map((standing) => ({ ...standing, place: first + index })),
    )
  })
}

/** What each juror gives each team whose sheet counts, from 0 to 100, by juror and team. */
export function pointsOf(jury: Jury, judged: Judged): Map<string, ReadonlyMap<string, number>> {
  const pointsIn = judged.criteria.length > 0 ? byCriteria : byRanking
  const jurorIds = Object.keys(jury.jurors)
  return new Map(jurorIds.map((jurorId) => [jurorId, pointsIn(sheetsOf(jury, jurorId), judged)]))
}

function byCriteria(sheets: Sheets, { teamIds, criteria }: Judged): Map<string, number> {
  const points = new Map<string, number>()
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  for (const teamId of teamIds) {
    const sheet = ownOf(sheets, teamId)
    if (!sheet || !isComplete(sheet, criteria)) continue
    const sum = criteria.reduce((total, { id, weight, most }) => {
      // A day may have been changed since: what was given then is at most all.
      return total + weight * Math.min(1, (ownOf(sheet.scores, id) ?? 0) / most)
    }, 0)
    points.set(teamId, (100 * sum) / weights)
  }
  return points
}

function byRanking(sheets: Sheets, { teamIds }: Judged): Map<string, number> {
  const order = teamIds
    .filter((teamId) => isComplete(ownOf(sheets, teamId), []))
    .sort((a, b) => (ownOf(sheets, a)?.rank ?? 0) - (ownOf(sheets, b)?.rank ?? 0))
  if (order.length === 0) return new Map()
  const last = teamIds.length - 1
  // The mean of what is left for those who were left out.
  const rest = (last - order.length) / 2
  return new Map(
    teamIds.map((teamId) => {
      const index = order.indexOf(teamId)
      const borda = index < 0 ? rest : last - index
      return [teamId, last === 0 ? 100 : (100 * borda) / last]
    }),
  )
}

/** Teams with equal totals that no tie-break has put in order, each group in the day's order. */
export function tiesIn(standings: readonly Standing[]): string[][] {
  const byPlace = new Map<number, string[]>()
  for (const { place, teamId } of standings) {
    if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), teamId])
  }
  return [...byPlace.values()].filter((teamIds) => teamIds.length > 1)
}

/** Whether these are all the teams that have one and the same total. */
export function areTied(jury: Jury, judged: Judged, teamIds: readonly string[]): boolean {
  const standings = standingsOf({ ...jury, tieBreaks: [] }, judged)
  return tiesIn(standings).some((tie) => hasSame(tie, teamIds))
}

/** The teams that the chair is asked about, as long as they are equal; `null`: none. */
export function askedNow(jury: Jury, judged: Judged): string[] | null {
  return jury.asked && areTied(jury, judged, jury.asked) ? [...jury.asked] : null
}

/** What was decided between teams that are still equal: the day may have other criteria or teams since. */
export function tieBreaksNow(jury: Jury, judged: Judged): string[][] {
  return jury.tieBreaks.flatMap((order) => (areTied(jury, judged, order) ? [[...order]] : []))
}

/** The order in which a tie of exactly these was broken, or `null`. */
function orderOf({ tieBreaks }: Pick<Jury, 'tieBreaks'>, teamIds: readonly string[]) {
  return tieBreaks.find((order) => hasSame(order, teamIds)) ?? null
}

/** Whether two lists, of which the first names nobody twice, have the same members. */
export function hasSame(ids: readonly string[], others: readonly string[]): boolean {
  return ids.length === others.length && ids.every((id) => others.includes(id))
}

function hundredths(points: number): number {
  // Sums of shares that are equal on paper differ in their last bit.
  return Math.round(Number((points * 100).toFixed(6)))
}

/** The teams whose sheets a juror has still to fill in, in the day's order. */
export function missingOf(jury: Jury, jurorId: string, { teamIds, criteria }: Judged): string[] {
  const sheets = sheetsOf(jury, jurorId)
  return teamIds.filter((teamId) => !isComplete(ownOf(sheets, teamId), criteria))
}
