// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { JuryCommand } from './commands.ts'

const STAATSPRINT = sampleDay('staatsprint')

/** The sample day with criteria for its jury: use counts twice. */
export const JUDGED_DAY: EventDay = {
  ...STAATSPRINT,
  jury: {
    ...(STAATSPRINT.jury ?? NO_JURY_IN_DAY()),
    criteria: [
      { id: 'nut', title: { nl: 'Nut', en: 'Use' }, weight: 2, most: 10 },
      { id: 'durf', title: { nl: 'Durf', en: 'Daring' }, weight: 1, most: 5 },
    ],
  },
}

/** The same without criteria: jurors put teams in order. */
export const RANKED_DAY: EventDay = {
  ...JUDGED_DAY,
  jury: { ...(JUDGED_DAY.jury ?? NO_JURY_IN_DAY()), criteria: null },
}

export const [TEAM_1 = '', TEAM_2 = '', TEAM_3 = ''] = STAATSPRINT.teams.map(({ id }) => id)
export const CODES = ['CDFGHJKM', 'NPQRTWXY', '34673467']

/** A day with jurors `j1` to `j3`, of whom the first is the chair. */
export class PlayedJury extends PlayedDay {
  constructor(day: EventDay = JUDGED_DAY) {
    super(day)
    const jurors = CODES.map((code, index) => ({ jurorId: `j${index + 1}`, code }))
    this.desk('16:00', { type: 'addJurors', jurors })
    this.desk('16:00', { type: 'appointChair', jurorId: 'j1' })
  }

  /** What a juror's device sends, at 16:10. */
  juror(jurorId: string, command: JuryCommand): Refusal | null {
    return this.take(on(this.state.day, '16:10'), { kind: 'juror', jurorId }, command)
  }

  score(jurorId: string, teamId: string, nut: number, durf: number): Refusal | null {
    return this.juror(jurorId, { type: 'saveSheet', teamId, scores: { nut, durf } })
  }
}

function NO_JURY_IN_DAY(): NonNullable<EventDay['jury']> {
  return { moments: [], members: null, criteria: null, pitchMinutes: null, teamCount: null }
}
