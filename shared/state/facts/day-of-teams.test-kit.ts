// SPDX-License-Identifier: EUPL-1.2
import { on } from '../../day/sample-day.test-kit.ts'
import type { Command } from '../../features/commands.ts'
import { CODES, JUDGED_DAY } from '../../features/jury/played-jury.test-kit.ts'
import type { Entry } from '../entry.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import type { State } from '../state.ts'

const DESK = { kind: 'desk', deskId: 'desk' } as const
const RACE = { race: 'fase3-stap-1', part: 'race-1' } as const

/** A day in which teams do all that they can, and all of it is kept; `look` sees each state of it. */
export function playTeams(look: (state: State) => void = () => {}): PlayedDay {
  const day = new PlayedDay(JUDGED_DAY)
  const take = (time: string, by: Entry['by'], ...commands: Command[]) => {
    for (const command of commands) {
      const refusal = day.take(on(JUDGED_DAY, time), by, command)
      if (refusal) throw new Error(`${command.type}: ${refusal.name}`)
      look(day.state)
    }
  }
  const phone = (personId: string) => ({ kind: 'attendee', personId }) as const
  const juror = (jurorId: string) => ({ kind: 'juror', jurorId }) as const
  const join = { type: 'join', displayName: null } as const
  take('10:20', phone('captain'), { ...join, teamId: 'duin', carries: 4 })
  take('10:20', phone('captain'), { type: 'takeRole', roleId: 'teamcaptain', isTaken: true })
  take('10:20', phone('member'), { ...join, teamId: 'duin' })
  take('10:20', phone('alone'), { ...join, teamId: 'noord' })
  take('10:21', phone('captain'), { type: 'proposeTeamName', name: 'De Kaai', yell: 'Hoi!' })
  const saw = day.state.naming.proposals.duin?.at ?? 0
  take('10:22', DESK, { type: 'approveTeamName', teamId: 'duin', isApproved: true, saw })
  take('10:23', DESK, { type: 'letIn', facilitatorId: 'facilitator', roomIds: ['zaal-1'] })
  take('10:24', phone('member'), { type: 'callHelp' })
  const [callId = ''] = Object.keys(day.state.help.calls)
  take('10:25', DESK, { type: 'claimHelp', callId, isClaimed: true }, { type: 'helpDone', callId })
  take('10:26', phone('alone'), { type: 'callHelp' })
  take('10:27', DESK, { type: 'mergeTeams', from: 'noord', into: 'duin' })
  take('13:17', DESK, { type: 'next', rooms: 'all', saw: day.saw(on(JUDGED_DAY, '13:17')) })
  take('13:18', phone('member'), { type: 'countIdeas', ...RACE, count: '40' })
  take('13:18', phone('captain'), { type: 'countIdeas', ...RACE, count: '41' })
  take('13:18', DESK, { type: 'setCount', ...RACE, teamId: 'duin', count: '42' })
  take('13:19', DESK, { type: 'closeRace', race: RACE.race, isClosed: true })
  const pitches = { type: 'planPitches', slotId: 'pitches', pitch: 3, questions: 2 } as const
  take('15:40', DESK, { ...pitches, gap: null, teamIds: null, scope: 'plenary' })
  take('15:40', DESK, { type: 'drawPitches', slotId: 'pitches', roomId: null, seed: 1 })
  const jurors = CODES.map((code, index) => ({ jurorId: `j${index + 1}`, code }))
  take('16:00', DESK, { type: 'addJurors', jurors }, { type: 'appointChair', jurorId: 'j1' })
  for (const teamId of ['duin', 'delta']) {
    const sheet = { type: 'saveSheet', teamId, scores: { nut: 5, durf: 3 }, note: 'Sterk' } as const
    take('16:10', juror('j1'), sheet)
  }
  take('16:50', juror('j1'), { type: 'closeSheets', isClosed: true })
  const teamIds = ['delta', 'duin']
  take('16:51', DESK, { type: 'askChair', teamIds })
  take('16:52', juror('j1'), { type: 'breakTie', teamIds })
  const mentions = [{ title: { nl: 'Lef' }, teamIds: ['kade'] }]
  const places = [['delta'], ['duin']]
  take('17:00', DESK, { type: 'prepareReveal', places, mentions, isTrial: false })
  take('17:01', DESK, { type: 'revealNext', saw: 0 }, { type: 'endReveal' })
  return day
}
