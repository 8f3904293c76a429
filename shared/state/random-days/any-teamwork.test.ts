// SPDX-License-Identifier: EUPL-1.2
// What phones, jurors, facilitators and two desks do to an afternoon of teams, in any order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { on } from '../../day/sample-day.test-kit.ts'
import { CODES, JUDGED_DAY, RANKED_DAY } from '../../features/jury/played-jury.test-kit.ts'
import { TYPED_IN_STATE } from '../../features/typed.ts'
import { joinRefusalSentence } from '../../i18n/join/join-refusals.ts'
import { refusalSentence } from '../../i18n/refusals.ts'
import { NOBODY } from '../../views/presence.ts'
import { type Audience, View } from '../../views/view.ts'
import { viewFor } from '../../views/view-for.ts'
import type { Actor } from '../entry.ts'
import { changingParts } from '../facts/fact.ts'
import { folded } from '../facts/fold.ts'
import { eachOf } from '../facts/patterns.ts'
import { keyOf, withTexts } from '../facts/typed-texts.ts'
import { PlayedDay } from '../played-day.test-kit.ts'
import { firstState, type State } from '../state.ts'
import { anyDeed, deedOf, FACILITATORS, JURORS, PHONES } from './any-teamwork.test-kit.ts'

const RUNS = Number(process.env.DAYS ?? 25)
const SEED = Number(process.env.SEED ?? 20_240_313)
const DESK: Actor = { kind: 'desk', deskId: 'd1' }

/** Four teams with somebody, three jurors and a facilitator, at a time of day. */
function begun(isRanked: boolean, time: string): PlayedDay {
  const played = new PlayedDay(isRanked ? RANKED_DAY : JUDGED_DAY)
  const { day } = played.state
  const at = on(day, time)
  const teams = day.teams.slice(0, 4)
  const jurors = JURORS.map((jurorId, index) => ({ jurorId, code: CODES[index] ?? '' }))
  played.take(at, DESK, { type: 'addJurors', jurors })
  played.take(at, DESK, { type: 'appointChair', jurorId: 'j1' })
  const roomIds = teams.map(({ room }) => room)
  played.take(at, DESK, { type: 'letIn', facilitatorId: 'f1', roomIds })
  for (const [index, { id: teamId }] of teams.entries()) {
    const by: Actor = { kind: 'attendee', personId: PHONES[index] ?? '' }
    played.take(at, by, { type: 'join', teamId, displayName: null })
  }
  const turns = { slotId: 'pitches', pitch: 3, questions: 2, gap: null, teamIds: null }
  played.take(at, DESK, { type: 'planPitches', ...turns })
  return played
}

function audiencesOf({ day }: State): Audience[] {
  return [
    { kind: 'desk' },
    ...FACILITATORS.map((facilitatorId): Audience => ({ kind: 'facilitator', facilitatorId })),
    ...JURORS.map((jurorId): Audience => ({ kind: 'juror', jurorId })),
    ...day.rooms.slice(0, 3).flatMap(({ id: roomId }): Audience[] => [
      { kind: 'attendee', personId: 'p1', roomId },
      { kind: 'display', deviceId: `wall-${roomId}` },
    ]),
  ]
}

function told(state: State, audience: Audience): unknown {
  const displays = Object.fromEntries(
    state.day.rooms.map(({ id: roomId }) => [
      `wall-${roomId}`,
      { roomId, name: '', trimMs: 0, patternAt: null, pairedAt: 0 },
    ]),
  )
  return JSON.parse(JSON.stringify(viewFor({ ...state, displays }, NOBODY, audience)))
}

/** The same day, in which the others of the jury gave something else, and others come after what was revealed. */
function otherwise(state: State): State {
  const { jury, reveal } = state
  const { j1, ...others } = jury.sheets
  const sheets = Object.fromEntries(
    Object.entries(others).map(([jurorId, ofJuror]) => [
      jurorId,
      Object.fromEntries(
        Object.entries(ofJuror).map(([teamId, sheet]) => [
          teamId,
          {
            ...{ ...sheet, rank: sheet.rank && 99 - sheet.rank, note: 'anders' },
            // Which sheets are filled in, the chair may know.
            scores: Object.fromEntries(Object.keys(sheet.scores).map((id) => [id, 0])),
          },
        ]),
      ),
    ]),
  )
  const steps = reveal.steps.map((step, index) =>
    index < reveal.shown || step.kind === 'thanks' ? step : { ...step, teamIds: ['anders'] },
  )
  return {
    ...state,
    jury: { ...jury, sheets: { ...sheets, ...(j1 && { j1 }) } },
    reveal: { ...reveal, steps },
  }
}

function knowsNothing(state: State, audience: Audience): boolean {
  if (audience.kind !== 'juror') return audience.kind !== 'desk'
  // That teams are equal is what a chair is asked about.
  return audience.jurorId === 'j1' && state.jury.asked === null
}

/** Every view can be read by its schema, and tells nothing that its audience may not know. */
function lookAt(state: State): void {
  const other = otherwise(state)
  for (const audience of audiencesOf(state)) {
    const view = told(state, audience)
    if (view !== null) expect(View.parse(view)).toEqual(view)
    if (knowsNothing(state, audience)) expect(told(other, audience)).toEqual(view)
  }
}

/** What people typed, as it lies beside the facts. */
function textsIn(state: State): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [path, text] of eachOf(state, TYPED_IN_STATE)) {
    if (typeof text === 'string') texts.set(keyOf(path), text)
  }
  return texts
}

/** A step is taken back exactly, and carried out again exactly. */
function undoAndRedo(played: PlayedDay, before: State): void {
  const after = played.state
  const saw = after.history.undo?.step.seq ?? 0
  if (saw !== after.seq) return
  expect(played.take(after.at, DESK, { type: 'undo', saw })).toBe(null)
  expect(changingParts(played.state)).toEqual(changingParts(before))
  expect(played.take(after.at, DESK, { type: 'redo', saw })).toBe(null)
  expect(changingParts(played.state)).toEqual(changingParts(after))
  played.takeBackTo(after)
}

test('whatever is done with teams: refusals change nothing and are told in words, undo is exact, nothing leaks, and the journal gives the same views', () => {
  const time = fc.constantFrom('13:10', '13:20', '15:30', '15:46', '16:30')
  const deeds = fc.array(anyDeed, { minLength: 30, maxLength: 60, size: 'max' })
  const accepted = new Set<string>()
  fc.assert(
    fc.property(fc.boolean(), time, deeds, (isRanked, from, drawn) => {
      const played = begun(isRanked, from)
      const { planned } = played
      let { at } = played.state
      for (const [index, one] of drawn.entries()) {
        at += one.afterMs
        const before = played.state
        const deed = deedOf(played, one, at)
        if (!deed) continue
        const refusal = played.take(at, deed.by, deed.command)
        if (refusal) {
          expect(played.state).toBe(before)
          const sentences = [refusalSentence, joinRefusalSentence].map((say) =>
            say(refusal, before.day, 'nl'),
          )
          expect(sentences.join()).not.toMatch(/undefined|NaN|\[object/)
          continue
        }
        accepted.add(deed.command.type)
        undoAndRedo(played, before)
        if (index % 4 === 0) lookAt(played.state)
      }
      const again = folded(firstState(planned), JSON.parse(JSON.stringify(played.facts)))
      const opened = withTexts(again, textsIn(played.state))
      expect(changingParts(opened)).toEqual(changingParts(played.state))
      for (const audience of audiencesOf(opened)) {
        expect(told(opened, audience)).toEqual(told(played.state, audience))
      }
      while (played.state.history.undo) {
        const saw = played.state.history.undo.step.seq
        expect(played.take(at, DESK, { type: 'undo', saw })).toBe(null)
      }
      const { day, joining, pitches, race, reveal } = played.state
      const nothing = [reveal.shown, race.closed, pitches.draws, joining.merged ?? {}]
      expect([day, ...nothing]).toEqual([planned, 0, {}, {}, {}])
    }),
    { numRuns: RUNS, seed: SEED },
  )
  expect(accepted.size).toBeGreaterThan(30)
})
