// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { on } from '../../day/sample-day.test-kit.ts'
import { printPart } from '../../print/print-page.ts'
import { NOT_AMONG_ALL, PRINT_PARTS } from '../../print/print-paths.ts'
import { inOneGo } from '../../report/fold/in-one-go.test-kit.ts'
import { logging } from '../../report/log.ts'
import { reportPage } from '../../report/page/report-page.ts'
import { reportOf } from '../../report/report.ts'
import { happenedBy } from '../../report/worked-day.test-kit.ts'
import type { State } from '../../state/state.ts'
import { NOBODY } from '../../views/presence.ts'
import type { Audience } from '../../views/view.ts'
import { viewFor } from '../../views/view-for.ts'
import { JUDGED_DAY, PlayedJury, RANKED_DAY } from './played-jury.test-kit.ts'

// What an audience is told must not depend on what it may not know: two days that differ in nothing
// but what jurors gave look the same to everybody but those jurors and the desk. That finds a score, a
// total, a place or an order in whatever form it leaks.

const TEAM_IDS = JUDGED_DAY.teams.map(({ id }) => id)

/** What a juror gives a team on one day and on the other. */
const anySheet = fc.record({
  jurorId: fc.constantFrom('j2', 'j3'),
  teamId: fc.constantFrom(...TEAM_IDS),
  nut: fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })),
  durf: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
  rank: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
  note: fc.tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })),
})
type AnySheet = typeof anySheet extends fc.Arbitrary<infer T> ? T : never

const anyJudging = fc.record({
  isRanked: fc.boolean(),
  sheets: fc.array(anySheet, { minLength: 1, maxLength: 12 }),
  isClosed: fc.boolean(),
})

function played(
  { isRanked, sheets, isClosed }: { isRanked: boolean; sheets: AnySheet[]; isClosed: boolean },
  which: 0 | 1,
): PlayedJury {
  const day = new PlayedJury(isRanked ? RANKED_DAY : JUDGED_DAY)
  const [teamId = ''] = TEAM_IDS
  const roomIds = day.state.day.rooms.map(({ id }) => id)
  day.desk('16:05', { type: 'letIn', facilitatorId: 'f1', roomIds })
  day.phone('p1', { type: 'join', teamId, displayName: 'Kim' })
  for (const { jurorId, teamId, nut, durf, rank, note } of sheets) {
    const given = isRanked
      ? { rank: rank[which] }
      : { scores: { nut: nut[which], durf: durf[which] } }
    // Its place in the journal is the same on both days.
    day.juror(jurorId, {
      type: 'saveSheet',
      teamId,
      ...given,
      note: `${day.state.seq} ${note[which]}`,
    })
  }
  if (isClosed) day.juror('j1', { type: 'closeSheets', isClosed: true })
  return day
}

/** All who may know nothing of the sheets of jurors 2 and 3; the chair, who gave none, among them. */
function audiencesOf(state: State): Audience[] {
  return [
    ...state.day.rooms.flatMap(({ id: roomId }): Audience[] => [
      { kind: 'attendee', personId: 'p1', roomId },
      { kind: 'attendee', personId: 'guest', roomId },
      { kind: 'display', deviceId: `wall-${roomId}` },
    ]),
    { kind: 'facilitator', facilitatorId: 'f1' },
    { kind: 'facilitator', facilitatorId: 'nobody' },
    { kind: 'juror', jurorId: 'j1' },
  ]
}

type ViewOf = (state: State, audience: Audience) => unknown
const viewOf: ViewOf = (state, audience) => viewFor(withWalls(state), NOBODY, audience)

function withWalls(state: State): State {
  const walls = state.day.rooms.map(({ id }, index) => [
    `wall-${id}`,
    { roomId: id, number: index + 1, trimMs: 0 },
  ])
  return { ...state, displays: Object.fromEntries(walls) }
}

/** All that a desk prints, of what hangs or is handed out; jurors' codes are theirs. */
function printedOf({ day }: State): string[] {
  const encodeQr = (text: string) => ({ size: text.length, bits: '' })
  return PRINT_PARTS.filter((part) => part !== NOT_AMONG_ALL).flatMap((part) => {
    const input = { day, language: 'nl', joinBase: 'http://hub', encodeQr } as const
    return printPart(part, input).sheets.map(String)
  })
}

function report(day: PlayedJury): string {
  const happened = happenedBy(day, '17:00')
  return reportPage({
    day: day.planned,
    report: reportOf(happened),
    log: inOneGo(logging(happened, 'nl')),
    ...{ language: 'nl', isRehearsal: false, script: '', css: '', nonce: 'n' },
  })
}

/** Holds that nobody can tell one day from the other. */
function holdsFor(view: ViewOf): void {
  fc.assert(
    fc.property(anyJudging, (judging) => {
      const [one, other] = [played(judging, 0), played(judging, 1)]
      for (const audience of audiencesOf(one.state)) {
        expect(JSON.stringify(view(one.state, audience))).toBe(
          JSON.stringify(view(other.state, audience)),
        )
      }
    }),
    { numRuns: 40 },
  )
}

test('no view of anybody but a juror’s own and the desk’s depends on what jurors gave', () => {
  holdsFor(viewOf)
})

test('of a reveal nobody is told more than the places that were shown, nor is it printed', () => {
  const [a = '', b = '', c = ''] = TEAM_IDS
  // The third is the same; who won is not.
  const days = [[a, b, c].map((id) => [id]), [b, a, c].map((id) => [id])].map((places) => {
    const day = played({ isRanked: false, sheets: [], isClosed: true }, 0)
    const prepared = { type: 'prepareReveal' as const, places, mentions: [], isTrial: false }
    expect(day.desk('16:11', prepared)).toBe(null)
    return day
  })
  const told = () =>
    days.map(({ state }) => {
      const views = audiencesOf(state).map((audience) => viewOf(state, audience))
      return JSON.stringify([views, printedOf(state)])
    })
  const next = (saw: number) => days.map((day) => day.desk('16:12', { type: 'revealNext', saw }))
  const [before, same] = told()
  expect(same).toBe(before)
  next(0)
  const [third, alike] = told()
  expect(third).not.toBe(before)
  expect(alike).toBe(third)
  next(1)
  const [second, other] = told()
  expect(other).not.toBe(second)
})

test('a leak is found: a total in what a wall is told, or only the order of teams', () => {
  const leaks: ViewOf[] = [
    (state, audience) => ({ ...Object(viewOf(state, audience)), sheets: state.jury.sheets }),
    (state, audience) => {
      const desk = viewFor(state, NOBODY, { kind: 'desk' })
      const order = desk?.kind === 'desk' ? desk.jury.standings.map(({ teamId }) => teamId) : []
      return audience.kind === 'display' ? order : viewOf(state, audience)
    },
  ]
  for (const leak of leaks) expect(() => holdsFor(leak)).toThrow()
})

test('the desk sees no note, and the report and its log nothing but how many sheets there are', () => {
  const sheet: AnySheet = {
    ...{ jurorId: 'j2', teamId: TEAM_IDS[0] ?? '', nut: [9, 1], durf: [5, 0], rank: [1, 2] },
    note: ['GEHEIM', 'ANDERS'],
  }
  const days = ([0, 1] as const).map((which) =>
    played({ isRanked: false, sheets: [sheet], isClosed: true }, which),
  )
  const printed = days.map(({ state }) => printedOf(state))
  expect(printed[0]).toEqual(printed[1])
  const [one, other] = days.map(report)
  expect(one).toBe(other)
  expect(one).toContain('3 juryleden, één formulier')
  const [day] = days
  const desk = day && JSON.stringify(viewFor(day.state, NOBODY, { kind: 'desk' }))
  expect(desk).not.toContain('GEHEIM')
  expect(day?.state.at).toBe(on(JUDGED_DAY, '16:10'))
})
