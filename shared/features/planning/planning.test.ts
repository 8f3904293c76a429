// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Edit } from '../../day/edits/edit.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { shownOf, whatInFull, whatOf } from '../told.ts'

const slots = { list: 'slots' } as const
const KOFFIE = { id: 'koffie', title: { nl: 'Koffie' }, kind: 'break', scope: 'free' }
const ADD: Edit = {
  type: 'add',
  in: slots,
  item: { ...KOFFIE, start: '17:30', end: '17:40' },
  before: null,
}

test('edits are one step, taken back and carried out again with all of them', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  const move: Edit = { type: 'change', in: slots, id: 'koffie', set: { end: '17:50' } }
  expect(played.desk('08:00', { type: 'edit', edits: [ADD, move] })).toBe(null)
  const after = played.state.day
  expect(after.slots.at(-1)).toMatchObject({ id: 'koffie', end: '17:50' })
  expect(played.desk('08:01', { type: 'undo', saw: 1 })).toBe(null)
  expect(played.state.day).toEqual(played.planned)
  expect(played.desk('08:02', { type: 'redo', saw: 1 })).toBe(null)
  expect(played.state.day).toEqual(after)
})

test('an edit is told by what it is about; of many a desk is sent only the first', () => {
  const day = sampleDay('staatsprint')
  const one = { type: 'edit', edits: [ADD] } as const
  expect(whatOf({ ...one, edits: [...one.edits] }, 'nl')).toBe('Onderdeel toegevoegd')
  const lunch: Edit = { type: 'change', in: slots, id: 'lunch', set: { end: '13:10' } }
  const said = (...edits: Edit[]) => whatInFull({ type: 'edit', edits }, day, 'nl')
  expect(said(ADD)).toBe('Onderdeel ‘Koffie’ toegevoegd: 17:30–17:40')
  expect(said(lunch)).toBe('Onderdeel ‘Lunch!’ gewijzigd: –13:10')
  expect(said({ type: 'changeDay', set: { wifi: null } })).toBe('Dag gewijzigd')
  const many = shownOf({ type: 'edit', edits: Array.from({ length: 900 }, () => ADD) })
  expect(JSON.stringify(many).length).toBeLessThan(300)
  expect(whatInFull(many, day, 'en')).toBe('900 changes of the day')
})
