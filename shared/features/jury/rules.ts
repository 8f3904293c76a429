// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { Sent, SliceRule, SliceRules } from '../slice-rule.ts'
import type { JuryCommand } from './commands.ts'
import { type Juror, type Jury, MOST_JURORS, sheetsOf } from './jury.ts'
import { withSheet } from './sheet-rules.ts'
import { areTied, hasSame, judgedOn } from './standings.ts'

export const jury: SliceRules<Jury, JuryCommand> = {
  addJurors: (jury, { jurors }) => withJurors(jury, jurors),
  withdrawJuror(jury, { jurorId }) {
    const juror = ownOf(jury.jurors, jurorId)
    if (!juror) return { refusal: { name: 'unknown-juror' } }
    if (ownOf(jury.sheets, jurorId)) {
      return { value: withJuror(jury, jurorId, { ...juror, code: null, isChair: false }) }
    }
    const { [jurorId]: _gone, ...jurors } = jury.jurors
    return { value: counted({ ...jury, jurors }) }
  },
  renewCode(jury, { jurorId, code }) {
    const juror = ownOf(jury.jurors, jurorId)
    if (!juror) return { refusal: { name: 'unknown-juror' } }
    if (isTaken(jury, code)) return { refusal: { name: 'code-is-taken' } }
    return { value: withJuror(jury, jurorId, { ...juror, code }) }
  },
  appointChair(jury, { jurorId }) {
    const juror = ownOf(jury.jurors, jurorId)
    if (!juror || juror.code === null) return { refusal: { name: 'unknown-juror' } }
    if (juror.isChair) return { value: jury }
    const jurors = Object.entries(jury.jurors).map(([id, other]) => {
      const isChair = id === jurorId
      return [id, other.isChair === isChair ? other : { ...other, isChair }]
    })
    return { value: { ...jury, jurors: Object.fromEntries(jurors) } }
  },
  saveSheet: (jury, command, { senderId, day, at }) => {
    const saved = withSheet(jury, senderId, command, day, at)
    return 'refusal' in saved || saved.value === jury ? saved : { value: counted(saved.value) }
  },
  closeSheets(jury, { isClosed }, sent) {
    const refusal = notTheChair(jury, sent)
    if (refusal) return { refusal }
    if (jury.isClosed === isClosed) return { value: jury }
    // What was decided between equals was decided on totals that may change from here.
    return { value: { ...jury, isClosed, asked: null, tieBreaks: [] } }
  },
  askChair(jury, { teamIds }, sent) {
    if (!jury.isClosed) return { refusal: { name: 'sheets-are-open' } }
    if (!Object.values(jury.jurors).some(({ isChair }) => isChair)) {
      return { refusal: { name: 'no-chair' } }
    }
    if (!areTied(jury, judgedOn(sent.day, sent), teamIds)) return { refusal: { name: 'not-tied' } }
    // In the day's order: in any other it would tell more than that they are equal.
    const asked = sent.day.teams.flatMap(({ id }) => (teamIds.includes(id) ? id : []))
    return { value: { ...withoutTie(jury, teamIds), asked } }
  },
  breakTie(jury, { teamIds }, sent) {
    const refusal = notTheirTie(jury, teamIds, sent)
    if (refusal) return { refusal }
    const before = withoutTie(jury, teamIds)
    return { value: { ...before, tieBreaks: [...before.tieBreaks, teamIds] } }
  },
  leaveTie(jury, { teamIds }, sent) {
    const refusal = notTheirTie(jury, teamIds, sent)
    return refusal ? { refusal } : { value: withoutTie(jury, teamIds) }
  },
}

function withJurors(
  jury: Jury,
  added: readonly { jurorId: string; code: string }[],
): Applied<Jury> {
  let after = jury
  for (const { jurorId, code } of added) {
    if (Object.keys(after.jurors).length >= MOST_JURORS) {
      return { refusal: { name: 'jury-is-full' } }
    }
    if (isTaken(after, code) || ownOf(after.jurors, jurorId)) {
      return { refusal: { name: 'code-is-taken' } }
    }
    const number = after.jurorsEver + 1
    const juror = { number, code, isChair: false }
    after = withJuror({ ...after, jurorsEver: number }, jurorId, juror)
  }
  return { value: after === jury ? jury : counted(after) }
}

function withJuror(jury: Jury, jurorId: string, juror: Juror): Jury {
  return { ...jury, jurors: { ...jury.jurors, [jurorId]: juror } }
}

function isTaken({ jurors }: Jury, code: string): boolean {
  return Object.values(jurors).some((juror) => juror.code === code)
}

/** Whoever is asked to decide is the chair, or the desk. */
function notTheChair({ jurors }: Jury, { by, senderId }: Sent): Refusal | null {
  const isOther = by.kind === 'juror' && ownOf(jurors, senderId)?.isChair !== true
  return isOther ? { name: 'not-the-chair' } : null
}

/** The chair decides on what was asked, as often as they like; the desk on any teams that are equal. */
function notTheirTie(
  jury: Jury,
  teamIds: readonly string[],
  sent: Parameters<SliceRule<Jury, JuryCommand>>[2],
): Refusal | null {
  const refusal = notTheChair(jury, sent)
  if (refusal) return refusal
  if (!jury.isClosed) return { name: 'sheets-are-open' }
  // To the chair it must not tell whether others are equal.
  const isAsked = jury.asked !== null && hasSame(jury.asked, teamIds)
  if (sent.by.kind === 'juror' && !isAsked) return { name: 'not-asked' }
  return areTied(jury, judgedOn(sent.day, sent), teamIds) ? null : { name: 'not-tied' }
}

/** The jury without what was asked or decided on these teams. */
function withoutTie(jury: Jury, teamIds: readonly string[]): Jury {
  const { asked, tieBreaks } = jury
  return {
    ...jury,
    asked: asked && hasSame(asked, teamIds) ? null : asked,
    tieBreaks: tieBreaks.filter((order) => !hasSame(order, teamIds)),
  }
}

function counted(jury: Jury): Jury {
  const jurors = Object.keys(jury.jurors).length
  const sheets = Object.keys(jury.jurors).reduce(
    (sum, jurorId) => sum + Object.keys(sheetsOf(jury, jurorId)).length,
    0,
  )
  const { counted } = jury
  const isSame = counted.jurors === jurors && counted.sheets === sheets
  return isSame ? jury : { ...jury, counted: { jurors, sheets } }
}
