// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../day/day.ts'
import type { Refusal } from '../state/refusal.ts'
import { LANGUAGES } from '../text.ts'
import { refusalSentence } from './refusals.ts'

const day = EventDay.parse(staatsprint)

// A record by name, so that the compiler asks for a refusal that is added.
const refusals: { [N in Refusal['name']]: Refusal & { name: N } } = {
  stale: { name: 'stale', roomId: 'zaal-2' },
  'unknown-room': { name: 'unknown-room', roomId: 'kelder' },
  'unknown-team': { name: 'unknown-team', teamId: 'geen' },
  'unknown-role': { name: 'unknown-role', roleId: 'geen' },
  'not-a-viewing': { name: 'not-a-viewing', field: 'farthestMetres', value: 800 },
  'not-a-count': { name: 'not-a-count', typed: '1e3' },
  'race-is-closed': { name: 'race-is-closed' },
  'part-not-begun': { name: 'part-not-begun', part: 'race-1' },
  'unknown-race': { name: 'unknown-race', race: 'fase3-stap-1' },
  'display-hangs': { name: 'display-hangs', deviceId: 'd1' },
  'unknown-display': { name: 'unknown-display', deviceId: 'd1' },
  'meeting-point': { name: 'meeting-point', slotId: 'lunch' },
  'rooms-apart': { name: 'rooms-apart', slotId: 'terugkoppeling' },
  'nothing-next': { name: 'nothing-next' },
  'nothing-before': { name: 'nothing-before' },
  'no-message': { name: 'no-message', roomId: 'zaal-2' },
  'no-countdown': { name: 'no-countdown' },
  'too-little-left': { name: 'too-little-left' },
  'already-paused': { name: 'already-paused' },
  'not-paused': { name: 'not-paused' },
  'on-plan': { name: 'on-plan' },
  'unknown-span': { name: 'unknown-span', spanId: 'fase9' },
  'cut-short': { name: 'cut-short', slotId: 'terugkoppeling' },
  'in-the-past': { name: 'in-the-past' },
  'nothing-to-wait-for': { name: 'nothing-to-wait-for' },
  'no-break': { name: 'no-break', roomId: 'zaal-2', slotId: 'terugkoppeling' },
  'no-break-now': { name: 'no-break-now' },
  'no-steps': { name: 'no-steps', roomId: 'zaal-2' },
  'nothing-to-absorb': { name: 'nothing-to-absorb' },
  'no-turns': { name: 'no-turns', slotId: 'pitches' },
  'too-few-turns': { name: 'too-few-turns', slotId: 'pitches' },
  'had-its-turn': { name: 'had-its-turn', teamId: 'zaal1-a' },
  'unknown-slot': { name: 'unknown-slot', slotId: 'lunch' },
  'has-begun': { name: 'has-begun', slotId: 'lunch' },
  'ends-before-start': { name: 'ends-before-start' },
  'outside-slot': { name: 'outside-slot', slotId: 'lunch' },
  'room-is-taken': { name: 'room-is-taken', roomId: 'zaal-2', slotId: 'lunch' },
  'unknown-item': { name: 'unknown-item', list: 'slots', id: 'weg' },
  'id-is-taken': { name: 'id-is-taken', list: 'rooms', id: 'zaal-2' },
  'bad-field': {
    name: 'bad-field',
    list: 'slots',
    id: 'lunch',
    field: 'end',
    value: '"11:00"',
    expected: { nl: 'later dan 12:30', en: 'later than 12:30' },
  },
  'still-used': {
    name: 'still-used',
    list: 'rooms',
    id: 'zaal-2',
    by: { list: 'slots', id: 'lunch' },
  },
  'has-passed': { name: 'has-passed', list: 'slots', id: 'lunch' },
  'is-going-on': { name: 'is-going-on', list: 'slots', id: 'lunch' },
  'time-has-passed': { name: 'time-has-passed', list: 'slots', id: 'lunch', time: '12:30' },
  'day-has-begun': { name: 'day-has-begun', field: 'date' },
  'nothing-to-redo': { name: 'nothing-to-redo' },
  'nothing-to-undo': { name: 'nothing-to-undo' },
  'undo-is-stale': { name: 'undo-is-stale' },
  'joining-is-locked': { name: 'joining-is-locked' },
  'file-gone': { name: 'file-gone' },
  'no-library': { name: 'no-library' },
  'unknown-day': { name: 'unknown-day' },
  'day-is-open': { name: 'day-is-open' },
  'day-not-opened': { name: 'day-not-opened', detail: 'day.sqlite is empty' },
  'day-not-kept': { name: 'day-not-kept', detail: 'ENOSPC' },
  'day-is-wiped': { name: 'day-is-wiped' },
  'nothing-to-wipe': { name: 'nothing-to-wipe' },
  'not-wiped': { name: 'not-wiped', detail: 'ENOSPC' },
  'not-let-in': { name: 'not-let-in' },
  'not-your-room': { name: 'not-your-room', roomId: 'zaal-2' },
  'unknown-facilitator': { name: 'unknown-facilitator' },
  'no-such-call': { name: 'no-such-call' },
  'call-is-claimed': { name: 'call-is-claimed' },
  'not-joined': { name: 'not-joined' },
  'role-is-taken': { name: 'role-is-taken', roleId: 'presentor' },
  'not-a-name': { name: 'not-a-name' },
  'captain-decides': { name: 'captain-decides' },
  'name-is-taken': { name: 'name-is-taken' },
  'too-long-to-show': { name: 'too-long-to-show', field: 'yell', most: 80 },
  'other-name-now': { name: 'other-name-now', teamId: 'delta' },
  'nothing-to-reveal': { name: 'nothing-to-reveal' },
  'reveal-is-on': { name: 'reveal-is-on' },
  'was-revealed': { name: 'was-revealed' },
  'reveal-moved-on': { name: 'reveal-moved-on' },
  'nobody-placed': { name: 'nobody-placed' },
  'placed-twice': { name: 'placed-twice', teamId: 'delta' },
  'placed-no-more': { name: 'placed-no-more', teamId: 'delta' },
  'hub-is-full': { name: 'hub-is-full' },
  'other-playback': { name: 'other-playback' },
  'unknown-address': { name: 'unknown-address' },
  'already-rehearsing': { name: 'already-rehearsing' },
  'not-rehearsing': { name: 'not-rehearsing' },
  'rehearsal-only': { name: 'rehearsal-only' },
  'far-from-day': { name: 'far-from-day' },
  'not-allowed': { name: 'not-allowed' },
  'nobody-there': { name: 'nobody-there' },
  'too-many-roles': { name: 'too-many-roles' },
  'team-is-full': { name: 'team-is-full', teamId: 'delta', teamIds: ['veer'] },
  'room-is-full': { name: 'room-is-full', teamId: 'delta', teamIds: [] },
  'not-so-many': { name: 'not-so-many', most: 8 },
  'not-your-role': { name: 'not-your-role' },
  'same-team': { name: 'same-team' },
  expired: { name: 'expired' },
  'too-many': { name: 'too-many' },
  malformed: { name: 'malformed', field: 'command.byMs' },
  'unknown-juror': { name: 'unknown-juror' },
  'code-is-taken': { name: 'code-is-taken' },
  'jury-is-full': { name: 'jury-is-full' },
  'sheets-are-closed': { name: 'sheets-are-closed' },
  'sheets-are-open': { name: 'sheets-are-open' },
  'no-chair': { name: 'no-chair' },
  'not-the-chair': { name: 'not-the-chair' },
  'not-asked': { name: 'not-asked' },
  'not-tied': { name: 'not-tied' },
  'unknown-criterion': { name: 'unknown-criterion', criterionId: 'nut' },
  'score-out-of-range': { name: 'score-out-of-range', criterionId: 'nut', score: 12, most: 10 },
  'not-a-rank': { name: 'not-a-rank', rank: 0 },
  'note-too-long': { name: 'note-too-long', letters: 10_000 },
  'not-stored': { name: 'not-stored' },
}

test('every refusal is told in both languages, as a whole sentence of its own', () => {
  for (const language of LANGUAGES) {
    const sentences = Object.values(refusals).map((refusal) =>
      refusalSentence(refusal, day, language),
    )
    expect(sentences.filter((sentence) => !/^.{30,200}\.$/.test(sentence))).toEqual([])
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})

test('a refusal names the room, the slot or the role as the day does', () => {
  expect(refusalSentence(refusals.stale, day, 'nl')).toMatch(/^Zaal 2 was net al verder/)
  expect(refusalSentence(refusals['meeting-point'], day, 'en')).toMatch(/^‘Lunch!’ belongs to/)
  expect(refusalSentence(refusals['role-is-taken'], day, 'en')).toContain('‘Presenter’')
})

test('an id that the day does not know stands in the sentence as it is', () => {
  expect(refusalSentence(refusals['unknown-room'], day, 'nl')).toContain('‘kelder’')
})
