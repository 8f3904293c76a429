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
  'unknown-slot': { name: 'unknown-slot', slotId: 'lunch' },
  'has-begun': { name: 'has-begun', slotId: 'lunch' },
  'ends-before-start': { name: 'ends-before-start' },
  'outside-slot': { name: 'outside-slot', slotId: 'lunch' },
  'room-is-taken': { name: 'room-is-taken', roomId: 'zaal-2', slotId: 'lunch' },
  'nothing-to-redo': { name: 'nothing-to-redo' },
  'nothing-to-undo': { name: 'nothing-to-undo' },
  'undo-is-stale': { name: 'undo-is-stale' },
  'joining-is-locked': { name: 'joining-is-locked' },
  'file-gone': { name: 'file-gone' },
  'not-joined': { name: 'not-joined' },
  'role-is-taken': { name: 'role-is-taken', roleId: 'presentor' },
  'not-a-name': { name: 'not-a-name' },
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
  expired: { name: 'expired' },
  'too-many': { name: 'too-many' },
  malformed: { name: 'malformed', field: 'command.byMs' },
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
