// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import type { EventDay } from '../../day/day.ts'
import { type Command, DayCommand } from '../../features/commands.ts'
import { CODES } from '../../features/jury/played-jury.test-kit.ts'
import { judgedOn, standingsOf, tiesIn } from '../../features/jury/standings.ts'
import { removed } from '../../features/planning/operations/removed.ts'
import { RACE } from '../../features/race/raced-day.test-kit.ts'
import type { Instant } from '../../instant.ts'
import type { Actor } from '../entry.ts'
import type { PlayedDay } from '../played-day.test-kit.ts'

/** Something that somebody does in an afternoon of teams, as far as it doesn't depend on the day. */
export const anyDeed = fc.record({
  kind: fc.nat({ max: 999 }),
  a: fc.nat({ max: 999 }),
  b: fc.nat({ max: 999 }),
  who: fc.nat({ max: 999 }),
  afterMs: fc.nat({ max: 120_000 }),
})
type AnyDeed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never

export const PHONES = ['p1', 'p2', 'p3', 'p4', 'p5']
export const FACILITATORS = ['f1', 'f2']
export const JURORS = ['j1', 'j2', 'j3']
const DESKS = ['d1', 'd2']

/** Who sends what; `null`: it would be no command. */
export type Deed = { by: Actor; command: Command }

const of = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

export function deedOf(played: PlayedDay, drawn: AnyDeed, at: Instant): Deed | null {
  const { a, b, who } = drawn
  const { day, help, history, jury, joining, naming, reveal } = played.state
  const teams = [...day.teams.slice(0, 4).map(({ id }) => id), 'nergens']
  const team = of(teams, a) ?? ''
  const other = of(teams, b) ?? ''
  const room = day.teams.find(({ id }) => id === team)?.room ?? day.rooms[0]?.id ?? ''
  const role = of(day.roles, a)?.id ?? 'geen'
  const callId = of(Object.keys(help.calls), a) ?? '99'
  const number = 1 + (b % 7)
  const ties = tiesIn(standingsOf(jury, judgedOn(day, joining)))
  const tie = [...(jury.asked ?? of(ties, b) ?? [team, other])].reverse()
  const [saw, rooms] = [played.saw(at), b % 3 === 0 ? [room] : 'all']
  const slot = { in: { list: 'slots' }, id: 'pitches' }
  const race = { race: RACE, part: b % 3 === 0 ? 'race-2' : 'race-1' }
  const count = of(['12', '41', '44', '-1', '1e3', '999'], a)
  const criteria = of([null, [], day.jury?.criteria?.slice(0, 1), CRITERIA], a)
  const edit = (...edits: unknown[]) => ({ type: 'edit', edits })
  const scores = Object.fromEntries((day.jury?.criteria ?? []).map(({ id }) => [id, a % 3]))
  const phone = (): Actor => ({ kind: 'attendee', personId: of(PHONES, who) ?? '' })
  const desk = (): Actor => ({ kind: 'desk', deskId: of(DESKS, who) ?? '' })
  const juror = (): Actor => ({ kind: 'juror', jurorId: of(JURORS, who) ?? '' })
  const helper = (): Actor =>
    who % 2 === 0 ? desk() : { kind: 'facilitator', facilitatorId: of(FACILITATORS, b) ?? '' }
  const judge = () => (who % 2 === 0 ? desk() : juror())
  const deeds: [number, () => Actor, object][] = [
    [8, phone, { type: 'join', teamId: team, displayName: b % 3 ? null : 'Kim' }],
    [2, phone, { type: 'join', teamId: team, displayName: null, carries: b % 9 }],
    [2, phone, { type: 'leave' }],
    [5, phone, { type: 'takeRole', roleId: role, isTaken: b % 3 > 0 }],
    [2, phone, { type: 'handRole', roleId: role, number }],
    [2, phone, { type: 'comeBack', number }],
    [2, desk, { type: 'movePerson', number, teamId: team }],
    [4, desk, { type: 'mergeTeams', from: team, into: other }],
    [1, desk, { type: 'removePeople', numbers: [[number, number + 1]] }],
    [4, phone, { type: 'proposeTeamName', name: of([null, 'De Zon', '🦊'], a), yell: 'Ho!' }],
    [4, desk, approval(naming.proposals, team, b)],
    [6, phone, { type: 'callHelp' }],
    [1, phone, { type: 'cancelHelp' }],
    [5, helper, { type: 'claimHelp', callId, isClaimed: b % 3 > 0 }],
    [5, helper, { type: 'helpDone', callId }],
    [2, desk, { type: 'letIn', facilitatorId: of(FACILITATORS, who), roomIds: [room] }],
    [1, desk, { type: 'withdraw', facilitatorId: of(FACILITATORS, who) }],
    [4, phone, { type: 'countIdeas', ...race, count }],
    [3, helper, { type: 'setCount', ...race, teamId: team, count: a % 4 === 0 ? null : count }],
    [2, desk, { type: 'closeRace', race: RACE, isClosed: b % 3 > 0 }],
    [3, desk, planned(a, b, teams)],
    [4, desk, { type: 'drawPitches', slotId: 'pitches', roomId: null, seed: b }],
    [6, desk, { type: 'moveTurn', slotId: 'pitches', teamId: team, to: TO[a % 3], rooms, saw }],
    [1, desk, { type: 'addJurors', jurors: [{ jurorId: of(JURORS, who), code: of(CODES, who) }] }],
    [1, desk, { type: 'withdrawJuror', jurorId: of(JURORS, who) }],
    [1, desk, { type: 'appointChair', jurorId: of(JURORS, who) }],
    [9, juror, { type: 'saveSheet', teamId: team, scores, note: b % 3 ? 'GEHEIM' : null }],
    [4, juror, { type: 'saveSheet', teamId: team, rank: 1 + (b % 4) }],
    [4, judge, { type: 'closeSheets', isClosed: a % 3 > 0 }],
    [3, desk, { type: 'askChair', teamIds: tie }],
    [4, judge, { type: a % 2 ? 'breakTie' : 'leaveTie', teamIds: tie }],
    [
      3,
      desk,
      { type: 'prepareReveal', places: [[team], [other]], mentions: [], isTrial: b % 4 === 0 },
    ],
    [5, desk, { type: 'revealNext', saw: reveal.shown }],
    [1, desk, { type: 'revealBack', saw: reveal.shown }],
    [1, desk, { type: 'endReveal' }],
    [6, desk, { type: 'undo', saw: history.undo?.step.seq ?? 0 }],
    [2, desk, { type: 'redo', saw: history.redo?.step.seq ?? 0 }],
    [3, desk, { type: of(['next', 'previous', 'pause', 'resume'], a), rooms, saw }],
    [1, desk, edit(...removed(day, { list: 'teams' }, team))],
    [1, desk, edit(...removed(day, { list: 'rooms' }, room))],
    [1, desk, edit({ type: 'change', ...slot, set: of(ENDS, a) })],
    [1, desk, edit({ type: 'change-day', set: { jury: { ...day.jury, criteria } } })],
    [1, desk, edit({ type: 'add', in: { list: 'teams' }, item: { ...EXTRA, room }, before: null })],
  ]
  const all = deeds.reduce((sum, [weight]) => sum + weight, 0)
  let left = drawn.kind % all
  const found = deeds.find(([weight]) => {
    left -= weight
    return left < 0
  })
  const command = DayCommand.safeParse(found?.[2])
  return found && command.success ? { by: found[1](), command: command.data } : null
}

type Proposals = PlayedDay['state']['naming']['proposals']

function approval(proposals: Proposals, team: string, b: number): object {
  const [teamId, proposal] = of(Object.entries(proposals), b) ?? [team, null]
  return { type: 'approveTeamName', teamId, isApproved: b % 3 > 0, saw: proposal?.at ?? 0 }
}

function planned(a: number, b: number, teams: readonly string[]): object {
  const scope = of(['plenary', 'rooms'], b)
  const teamIds = a % 3 === 0 ? teams.slice(0, 3) : null
  return {
    type: 'planPitches',
    slotId: 'pitches',
    pitch: 1 + (a % 4),
    questions: 2,
    gap: null,
    teamIds,
    scope,
  }
}

const TO = ['next', 'later', 'last']
const ENDS = [{ end: '16:20' }, { kind: 'item' }, { kind: 'pitches' }, { scope: 'rooms' }]
const EXTRA = { id: 'erbij', name: { nl: 'Erbij' } }
const CRITERIA: NonNullable<EventDay['jury']>['criteria'] = [
  { id: 'nut', title: { nl: 'Nut' }, weight: 3, most: 2 },
]
