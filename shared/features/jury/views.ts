// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import type { State } from '../../state/state.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { type Jury, jurorsInOrder, sheetsOf } from './jury.ts'
import {
  askedNow,
  judgedOn,
  missingOf,
  pointsOf,
  standingsOf,
  tieBreaksNow,
  tiesIn,
} from './standings.ts'

const Sheet = z.object({
  scores: z.record(z.string(), z.number()),
  rank: z.nullable(z.number()),
  note: z.nullable(z.string()),
  at: z.number(),
})

/** What a juror sees of the jury: the own sheets; the chair also which of all are missing. */
export const jurorJury = viewPart(
  {
    me: z.object({ number: z.number(), isChair: z.boolean() }),
    isClosed: z.boolean(),
    /** What there is to judge: the day's teams, without those that were added to another. */
    teamIds: z.array(z.string()),
    /** By team. */
    sheets: z.record(z.string(), Sheet),
    /** For the chair: teams with equal totals to be put in order; in the day's. */
    asked: z.nullable(z.array(z.string())),
    /** For the chair: the teams whose sheets other jurors have still to fill in. */
    missing: z.array(z.object({ number: z.number(), teamIds: z.array(z.string()) })),
  },
  ({
    state: { day, jury, joining },
    jurorId,
  }: {
    state: Pick<State, 'day' | 'jury' | 'joining'>
    jurorId: string
  }) => {
    const { number = 0, isChair = false } = ownOf(jury.jurors, jurorId) ?? {}
    const judged = judgedOn(day, joining)
    const others = isChair ? letIn(jury).filter(([id]) => id !== jurorId) : []
    return {
      me: { number, isChair },
      isClosed: jury.isClosed,
      teamIds: [...judged.teamIds],
      sheets: { ...sheetsOf(jury, jurorId) },
      asked: isChair ? askedNow(jury, judged) : null,
      missing: others.flatMap(([id, { number }]) => {
        const teamIds = missingOf(jury, id, judged)
        return teamIds.length > 0 ? { number, teamIds } : []
      }),
    }
  },
)

const Points = z.nullable(z.number())

/** What desks see: who judges, and how teams stand. No note: those are their juror's own. */
export const deskJury = viewPart(
  {
    jury: z.object({
      jurors: z.array(
        z.object({
          jurorId: z.string(),
          number: z.number(),
          code: z.nullable(z.string()),
          isChair: z.boolean(),
          /** The teams whose sheets are still to be filled in. */
          missing: z.array(z.string()),
          /** What counts of this juror's, in hundredths of a point of 100, by team. */
          points: z.record(z.string(), z.number()),
        }),
      ),
      isClosed: z.boolean(),
      standings: z.array(
        z.object({
          teamId: z.string(),
          total: Points,
          lowest: Points,
          highest: Points,
          sheets: z.number(),
          place: Points,
        }),
      ),
      /** Teams that are equal and that nobody has put in order. */
      ties: z.array(z.array(z.string())),
      asked: z.nullable(z.array(z.string())),
      /** In the order that was decided on. */
      tieBreaks: z.array(z.array(z.string())),
    }),
  },
  ({ state: { day, jury, joining } }: DeskInput) => {
    const judged = judgedOn(day, joining)
    const standings = standingsOf(jury, judged)
    const points = pointsOf(jury, judged)
    return {
      jury: {
        jurors: jurorsInOrder(jury).map(([jurorId, juror]) => ({
          ...{ jurorId, ...juror },
          missing: juror.code === null ? [] : missingOf(jury, jurorId, judged),
          points: Object.fromEntries(
            Array.from(points.get(jurorId) ?? [], ([id, one]) => [id, Math.round(one * 100)]),
          ),
        })),
        isClosed: jury.isClosed,
        standings,
        ties: tiesIn(standings),
        asked: askedNow(jury, judged),
        tieBreaks: tieBreaksNow(jury, judged),
      },
    }
  },
)

function letIn(jury: Jury) {
  return jurorsInOrder(jury).filter(([, { code }]) => code !== null)
}
