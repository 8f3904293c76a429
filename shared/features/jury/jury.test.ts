// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { inOneGo } from '../../report/fold/in-one-go.test-kit.ts'
import { logging } from '../../report/log.ts'
import { happenedBy } from '../../report/worked-day.test-kit.ts'
import { folded } from '../../state/facts/fold.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { firstState } from '../../state/state.ts'
import { NOBODY } from '../../views/presence.ts'
import { viewFor } from '../../views/view-for.ts'
import type { JuryCommand } from './commands.ts'
import { jurorRefusalSentence } from './juror-refusals.ts'
import { jurorIdBy } from './jury.ts'
import {
  CODES,
  JUDGED_DAY,
  PlayedJury,
  RANKED_DAY,
  TEAM_1,
  TEAM_2,
  TEAM_3,
} from './played-jury.test-kit.ts'
import { judgedOn, standingsOf } from './standings.ts'

const note = (text: string): JuryCommand => ({ type: 'saveSheet', teamId: TEAM_1, note: text })
const placesIn = ({ state }: PlayedJury) =>
  standingsOf(state.jury, judgedOn(state.day, state.joining))
    .filter(({ place }) => place !== null)
    .map(({ teamId, place }) => [teamId, place])

test('a tablet dies at 16:50 with six sheets filled; another with the same code has them all', () => {
  const day = new PlayedJury()
  for (const { id } of day.state.day.teams.slice(0, 6)) {
    day.score('j2', id, 7, 3)
    day.juror('j2', { type: 'saveSheet', teamId: id, note: `Over ${id}` })
  }
  // A device is let in by its code and by nothing that it keeps itself.
  const jurorId = jurorIdBy(day.state.jury, CODES[1] ?? '') ?? ''
  const view = viewFor(day.state, NOBODY, { kind: 'juror', jurorId })
  if (view?.kind !== 'juror') throw new Error('no view')
  expect(Object.values(view.sheets).map((sheet) => [sheet.scores, sheet.note])).toEqual(
    day.state.day.teams.slice(0, 6).map(({ id }) => [{ nut: 7, durf: 3 }, `Over ${id}`]),
  )
})

test('two devices of one juror change what they name, and nothing else', () => {
  const day = new PlayedJury()
  day.juror('j1', { type: 'saveSheet', teamId: TEAM_1, scores: { nut: 7 }, note: 'Sterk' })
  day.juror('j1', { type: 'saveSheet', teamId: TEAM_1, scores: { durf: 4 } })
  expect(day.state.jury.sheets.j1?.[TEAM_1]).toMatchObject({
    scores: { nut: 7, durf: 4 },
    note: 'Sterk',
  })
  day.juror('j1', { type: 'saveSheet', teamId: TEAM_1, scores: { nut: null }, note: null })
  expect(day.state.jury.sheets.j1?.[TEAM_1]).toMatchObject({ scores: { durf: 4 }, note: null })
})

test('what can’t stand on a sheet is refused in a sentence, and changes nothing', () => {
  const day = new PlayedJury()
  day.score('j1', TEAM_1, 5, 5)
  const before = day.state
  const score = (scores: Record<string, number>): JuryCommand => {
    return { type: 'saveSheet', teamId: TEAM_1, scores }
  }
  const told = (command: JuryCommand, jurorId = 'j1') => {
    const refusal = day.juror(jurorId, command)
    return refusal && [refusal.name, jurorRefusalSentence(refusal, 'nl')]
  }
  expect([
    told({ type: 'saveSheet', teamId: 'ghost', scores: { nut: 5 } }),
    told(score({ charme: 5 })),
    told(score({ durf: 6 })),
    told(score({ nut: -1 })),
    told(score({ nut: 1e9 })),
    told(note('a'.repeat(10_000))),
    told({ type: 'saveSheet', teamId: TEAM_1, rank: 1 }),
    told(note('Hoi'), 'nobody'),
    told({ type: 'closeSheets', isClosed: true }, 'j2'),
  ]).toEqual([
    ['unknown-team', 'Dit team staat niet meer in deze dag. Laad de pagina opnieuw.'],
    ['unknown-criterion', 'Criterium ‘charme’ staat niet in deze dag. Laad de pagina opnieuw.'],
    ['score-out-of-range', 'Een score van 6 kan niet. Geef een heel getal van 0 tot en met 5.'],
    ['score-out-of-range', 'Een score van -1 kan niet. Geef een heel getal van 0 tot en met 10.'],
    [
      'score-out-of-range',
      'Een score van 1000000000 kan niet. Geef een heel getal van 0 tot en met 10.',
    ],
    [
      'note-too-long',
      'Deze notitie heeft 10000 tekens; er passen er 2000. Maak haar korter, dan wordt ze bewaard.',
    ],
    ['not-a-rank', expect.stringContaining('Plaats 1 kan hier niet')],
    ['unknown-juror', expect.stringContaining('geldt niet meer')],
    ['not-the-chair', 'Dat doet alleen de voorzitter of de regie.'],
  ])
  expect(day.state.jury).toBe(before.jury)
})

test('a withdrawn code lets nobody in; what was judged with it stays, and a new code opens it', () => {
  const day = new PlayedJury()
  day.score('j2', TEAM_1, 8, 4)
  day.desk('16:20', { type: 'withdrawJuror', jurorId: 'j2' })
  expect(day.juror('j2', note('Nog iets'))).toEqual({ name: 'unknown-juror' })
  expect(jurorIdBy(day.state.jury, CODES[1] ?? '')).toBe(null)
  expect(viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j2' })).toBe(null)
  expect(placesIn(day)).toEqual([[TEAM_1, 1]])
  expect(day.desk('16:21', { type: 'renewCode', jurorId: 'j2', code: CODES[0] ?? '' })).toEqual({
    name: 'code-is-taken',
  })
  day.desk('16:21', { type: 'renewCode', jurorId: 'j2', code: 'WXYWXYWX' })
  expect(jurorIdBy(day.state.jury, 'WXYWXYWX')).toBe('j2')
  expect(day.state.jury.sheets.j2?.[TEAM_1]?.scores).toEqual({ nut: 8, durf: 4 })
  // Who has judged nothing is gone, and nobody else gets their number.
  day.desk('16:22', { type: 'withdrawJuror', jurorId: 'j3' })
  day.desk('16:22', { type: 'addJurors', jurors: [{ jurorId: 'j4', code: 'CCCCDDDD' }] })
  expect(Object.values(day.state.jury.jurors).map(({ number }) => number)).toEqual([1, 2, 4])
})

test('jurors stand in the order in which they were added, also once the hub has started again', () => {
  const day = new PlayedDay(JUDGED_DAY)
  const jurors = ['z', 'b', 'y'].map((jurorId, index) => ({ jurorId, code: CODES[index] ?? '' }))
  day.desk('16:00', { type: 'addJurors', jurors })
  day.desk('16:00', { type: 'appointChair', jurorId: 'b' })
  const numbers = [day.state, folded(firstState(JUDGED_DAY), day.facts)].map((state) => {
    const desk = viewFor(state, NOBODY, { kind: 'desk' })
    const chair = viewFor(state, NOBODY, { kind: 'juror', jurorId: 'b' })
    if (desk?.kind !== 'desk' || chair?.kind !== 'juror') throw new Error('no view')
    return [desk.jury.jurors, chair.missing].map((all) => all.map(({ number }) => number))
  })
  expect(numbers).toEqual([
    [
      [1, 2, 3],
      [1, 3],
    ],
    [
      [1, 2, 3],
      [1, 3],
    ],
  ])
})

test('the chair closes the sheets and opens them again; meanwhile nothing changes', () => {
  const day = new PlayedJury()
  day.score('j2', TEAM_1, 8, 4)
  expect(day.juror('j1', { type: 'closeSheets', isClosed: true })).toBe(null)
  expect(day.score('j2', TEAM_1, 1, 1)).toEqual({ name: 'sheets-are-closed' })
  expect(day.desk('16:20', { type: 'closeSheets', isClosed: false })).toBe(null)
  expect(day.score('j2', TEAM_1, 1, 1)).toBe(null)
})

test('of two firsts the chair says who goes first, without having seen a total; or they stay two', () => {
  const day = new PlayedJury()
  for (const team of [TEAM_1, TEAM_2]) day.score('j2', team, 8, 4)
  day.score('j2', TEAM_3, 2, 1)
  const tie = [TEAM_2, TEAM_1]
  const [breakTie, leaveTie]: JuryCommand[] = [
    { type: 'breakTie', teamIds: tie },
    { type: 'leaveTie', teamIds: tie },
  ] as const
  expect(day.desk('16:20', { type: 'askChair', teamIds: tie })).toEqual({ name: 'sheets-are-open' })
  day.juror('j1', { type: 'closeSheets', isClosed: true })
  // Whether teams are equal is nothing that a chair may find out by asking.
  const asked = { name: 'not-asked' }
  expect(day.juror('j1', { type: 'breakTie', teamIds: tie })).toEqual(asked)
  expect(day.juror('j1', { type: 'breakTie', teamIds: [TEAM_1, TEAM_3] })).toEqual(asked)
  expect(day.desk('16:20', { type: 'askChair', teamIds: [TEAM_1, TEAM_3] })).toEqual({
    name: 'not-tied',
  })
  day.desk('16:20', { type: 'askChair', teamIds: tie })
  const view = viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j1' })
  expect(view).toMatchObject({ asked: [TEAM_1, TEAM_2] })
  expect(viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j2' })).toMatchObject({
    asked: null,
  })
  expect(breakTie && day.juror('j2', breakTie)).toEqual({ name: 'not-the-chair' })
  expect(placesIn(day)).toEqual([
    [TEAM_1, 1],
    [TEAM_2, 1],
    [TEAM_3, 3],
  ])
  expect(breakTie && day.juror('j1', breakTie)).toBe(null)
  expect(placesIn(day)).toEqual([
    [TEAM_2, 1],
    [TEAM_1, 2],
    [TEAM_3, 3],
  ])
  expect(leaveTie?.type === 'leaveTie' && day.desk('16:21', leaveTie)).toBe(null)
  expect(placesIn(day)).toEqual([
    [TEAM_1, 1],
    [TEAM_2, 1],
    [TEAM_3, 3],
  ])
})

test('nobody is asked to decide between teams that are equal no more, and is again once they are', () => {
  const day = new PlayedJury()
  for (const team of [TEAM_1, TEAM_2]) day.score('j2', team, 8, 4)
  day.juror('j1', { type: 'closeSheets', isClosed: true })
  const tie = [TEAM_1, TEAM_2]
  const askedOf = () => {
    const juror = viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j1' })
    const desk = viewFor(day.state, NOBODY, { kind: 'desk' })
    if (juror?.kind !== 'juror' || desk?.kind !== 'desk') throw new Error('no view')
    return [juror.asked, desk.jury.asked, desk.jury.tieBreaks]
  }
  const merge = () => day.desk('16:21', { type: 'mergeTeams', from: TEAM_2, into: TEAM_3 })
  const part = () => day.desk('16:22', { type: 'undo', saw: day.state.history.undo?.step.seq ?? 0 })
  expect(day.desk('16:20', { type: 'askChair', teamIds: tie })).toBe(null)
  expect(askedOf()).toEqual([tie, tie, []])
  merge()
  expect(askedOf()).toEqual([null, null, []])
  part()
  expect(day.juror('j1', { type: 'breakTie', teamIds: tie })).toBe(null)
  expect(askedOf()).toEqual([null, null, [tie]])
  merge()
  expect(askedOf()).toEqual([null, null, []])
  part()
  expect(askedOf()).toEqual([null, null, [tie]])
})

test('the chair sees which sheets others miss, and none of what stands on them', () => {
  const day = new PlayedJury()
  for (const { id } of day.state.day.teams) day.score('j2', id, 9, 5)
  day.juror('j3', { type: 'saveSheet', teamId: TEAM_1, scores: { nut: 9 } })
  const teamIds = day.state.day.teams.map(({ id }) => id)
  expect(viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j1' })).toMatchObject({
    me: { number: 1, isChair: true },
    sheets: {},
    missing: [{ number: 3, teamIds }],
  })
  expect(viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j3' })).toMatchObject({
    missing: [],
  })
})

test('without criteria a juror moves teams up and down, and no two have one rank', () => {
  const day = new PlayedJury(RANKED_DAY)
  const put = (teamId: string, rank: number | null) => {
    day.juror('j1', { type: 'saveSheet', teamId, rank })
    const sheets = Object.entries(day.state.jury.sheets.j1 ?? {})
    return sheets.flatMap(([id, { rank }]) => (rank === null ? [] : [[rank, id]])).toSorted()
  }
  put(TEAM_1, 1)
  expect(put(TEAM_2, 99)).toEqual([
    [1, TEAM_1],
    [2, TEAM_2],
  ])
  expect(put(TEAM_3, 1)).toEqual([
    [1, TEAM_3],
    [2, TEAM_1],
    [3, TEAM_2],
  ])
  expect(put(TEAM_1, null)).toEqual([
    [1, TEAM_3],
    [2, TEAM_2],
  ])
})

test('the log tells that the jury did something, and nothing of what', () => {
  const day = new PlayedJury()
  for (const team of [TEAM_1, TEAM_2]) day.score('j2', team, 8, 4)
  day.desk('16:20', { type: 'closeSheets', isClosed: true })
  day.desk('16:21', { type: 'breakTie', teamIds: [TEAM_2, TEAM_1] })
  const told = inOneGo(logging(happenedBy(day, '17:00'), 'nl')).map(({ what }) => what)
  expect(told).toEqual([
    '3 juryleden toegevoegd',
    'Voorzitter aangewezen',
    'Juryformulieren gesloten',
    'Gelijke stand beslist',
  ])
})

test('a team that was added to another is judged no more, and again once they part', () => {
  const day = new PlayedJury()
  day.score('j2', TEAM_2, 10, 5)
  const judged = () => {
    const juror = viewFor(day.state, NOBODY, { kind: 'juror', jurorId: 'j1' })
    const desk = viewFor(day.state, NOBODY, { kind: 'desk' })
    if (juror?.kind !== 'juror' || desk?.kind !== 'desk') throw new Error('no view')
    const { standings, jurors } = desk.jury
    return [
      juror.teamIds.includes(TEAM_2),
      juror.missing.some(({ teamIds }) => teamIds.includes(TEAM_2)),
      standings.some(({ teamId }) => teamId === TEAM_2),
      jurors.some(({ missing }) => missing.includes(TEAM_2)),
    ]
  }
  expect(judged()).toEqual([true, true, true, true])
  expect(day.desk('16:20', { type: 'mergeTeams', from: TEAM_2, into: TEAM_1 })).toBe(null)
  expect(judged()).toEqual([false, false, false, false])
  const reveal = { type: 'prepareReveal' as const, mentions: [], isTrial: false }
  expect(day.desk('16:21', { ...reveal, places: [[TEAM_2]] })?.name).toBe('unknown-team')
  day.desk('16:22', { type: 'undo', saw: day.state.seq })
  expect(judged()).toEqual([true, true, true, true])
  expect(day.desk('16:23', { ...reveal, places: [[TEAM_2]] })).toBe(null)
})
