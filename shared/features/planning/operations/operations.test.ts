// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../../day/any-day.test-kit.ts'
import type { EventDay } from '../../../day/day.ts'
import type { Edit } from '../../../day/edits/edit.ts'
import { editedBy } from '../../../day/edits/edited.ts'
import { freeId } from '../../../day/edits/free-id.ts'
import { sampleDay } from '../../../day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../../../day/small-day.test-kit.ts'
import { duplicated, repeated, split } from './copies.ts'
import { withNewItem } from './new-item.ts'
import { removed } from './removed.ts'
import { changeSlot } from './slots.ts'
import { linked, moved, restShifted, stretched, withoutRounds, withRounds } from './times.ts'

const ITEMS: Item[] = [
  ['Opening', '09:00', '09:30'],
  ['Werk', '09:40', '11:00', { rooms: ['zilt'] }],
  ['Blok', '11:00', '12:00', { kind: 'workshops', scope: 'free' }],
  ['Dans', '11:00', '11:30', { kind: 'workshop', parent: 'blok', rooms: ['zilt'] }],
  ['Lunch', '12:00', null, { kind: 'lunch', scope: 'free', isFixed: true }],
  ['Slot', '13:00', '13:30'],
]
const day = smallDay({ rooms: ['hall Grote zaal', 'Zilt'], items: ITEMS })

function after(edits: Edit[], from: EventDay = day): EventDay {
  const applied = editedBy(from, edits)
  if ('refusal' in applied) throw new Error(JSON.stringify(applied.refusal))
  return applied.value
}
const times = ({ slots }: EventDay) =>
  slots.map(({ id, start, end }) => `${id} ${start}–${end ?? ''}`)

test('an id is made of a title, is free, and is as short as ids are', () => {
  expect(freeId('Één keer: ‘Zilte’ teelten!', new Set())).toBe('een-keer-zilte-teelten')
  expect(freeId('Lunch', new Set(['lunch', 'lunch-2']))).toBe('lunch-3')
  expect(freeId('Обед', new Set(), 'lunch')).toBe('lunch')
  expect(freeId('constructor', new Set())).toBe('constructor-2')
  expect(freeId('a'.repeat(60), new Set(['a'.repeat(40)]))).toBe(`${'a'.repeat(38)}-2`)
})

test('a new item has a title and a length as its kind usually has', () => {
  const { id, edits } = withNewItem(day, { start: '10:00', kind: 'break' })
  expect(id).toBe('pauze')
  expect(after(edits).slots.at(-1)).toEqual({
    id: 'pauze',
    title: { nl: 'Pauze' },
    kind: 'break',
    scope: 'free',
    start: '10:00',
    end: '10:15',
  })
})

test('what lies in an item moves with it, and the rest moves but for what is fixed', () => {
  expect(times(after(moved(day, 'blok', '11:15')))).toContain('dans 11:15–11:45')
  expect(times(after(restShifted(day, 'werk', 10)))).toEqual([
    ...['opening 09:00–09:30', 'werk 09:50–11:10', 'blok 11:10–12:10', 'dans 11:10–11:40'],
    ...['lunch 12:00–', 'slot 13:10–13:40'],
  ])
  expect(times(after(restShifted(day, 'werk', 10, { withFixed: true })))).toContain('lunch 12:10–')
})

test('an item is linked to what comes before it, split in two, repeated and copied', () => {
  expect(times(after(linked(day, 'werk')))).toContain('werk 09:30–10:50')
  expect(times(after(split(day, 'werk', '10:10'))).slice(1, 3)).toEqual([
    'werk 09:40–10:10',
    'werk-2 10:10–11:00',
  ])
  expect(times(after(repeated(day, 'opening', 2, 5)))).toEqual(
    expect.arrayContaining(['opening-2 09:35–10:05', 'opening-3 10:10–10:40']),
  )
  const copy = duplicated(day, 'blok', '14:00')
  expect(copy.id).toBe('blok-2')
  expect(after(copy.edits).slots.find(({ id }) => id === 'dans-2')).toMatchObject({
    parent: 'blok-2',
    start: '14:00',
    end: '14:30',
  })
  // An end that follows from the next item is written down in the copy.
  expect(times(after(duplicated(day, 'lunch', '18:00').edits))).toContain('lunch-2 18:00–19:00')
})

test('a block gets rounds, and ends with the last of them', () => {
  const rounds = after(withRounds(day, 'blok', { count: 3, minutes: 20, gap: 5 }))
  expect(rounds.slots.find(({ id }) => id === 'blok')).toMatchObject({
    end: '12:10',
    rounds: [
      { start: '11:00', end: '11:20' },
      { start: '11:25', end: '11:45' },
      { start: '11:50', end: '12:10' },
    ],
  })
})

test('other rounds move what is held in them; without rounds it keeps its time', () => {
  const dans = (of: EventDay) => of.slots.find(({ id }) => id === 'dans')
  const rounds = after(withRounds(day, 'blok', { count: 3, minutes: 20 }))
  const held = { type: 'change', in: { list: 'slots' }, id: 'dans', set: {} } as const
  const set = { round: ['ronde-3'], start: '11:40', end: '12:00' }
  const inThird = after([{ ...held, set }], rounds)
  const longer = after(withRounds(inThird, 'blok', { count: 3, minutes: 25 }), inThird)
  expect(dans(longer)).toMatchObject({ round: ['ronde-3'], start: '11:50', end: '12:15' })
  const none = after(withoutRounds(longer, 'blok'), longer)
  expect(dans(none)).toMatchObject({ start: '11:50', end: '12:15' })
  expect(none.slots.some(({ round, rounds }) => round || rounds)).toBe(false)
})

test('what is taken out goes with all that points at it, whatever it is', () => {
  for (const name of ['staatsprint', 'zo-bouwen-wij']) {
    const sample = sampleDay(name)
    for (const list of ['slots', 'rooms', 'challenges', 'teams', 'phases', 'roles'] as const) {
      for (const { id } of sample[list]) {
        expect(after(removed(sample, { list }, id), sample)[list]).toHaveLength(
          sample[list].length -
            1 -
            (list === 'slots' ? sample.slots.filter(({ parent }) => parent === id).length : 0),
        )
      }
    }
  }
})

test('whatever operations are carried out on a day, it stays one that can be read', () => {
  const step = fc.record({
    which: fc.nat(8),
    place: fc.nat(20),
    time: fc.integer({ min: 1, max: 1200 }),
  })
  fc.assert(
    fc.property(anyDay, fc.array(step, { maxLength: 6 }), (any, steps) => {
      let now = any
      for (const { which, place, time } of steps) {
        const id = now.slots[place % Math.max(1, now.slots.length)]?.id ?? ''
        const at = `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
        const edits = [
          () => moved(now, id, at),
          () => restShifted(now, id, (time % 90) - 45),
          () => split(now, id, at),
          () => repeated(now, id, 1 + (time % 3), time % 10),
          () => duplicated(now, id, at).edits,
          () => removed(now, { list: 'slots' }, id),
          () => linked(now, id),
          () => [changeSlot(id, { kind: 'moment', end: null, leastMinutes: null })],
          () => stretched(now, id, null),
        ][which]?.()
        // A phase is no moment, an end comes after its start: such are refused, by name.
        const applied = editedBy(now, edits ?? [])
        if ('value' in applied) now = applied.value
        else expect(applied.refusal).toMatchObject({ name: 'bad-field', list: 'slots' })
      }
    }),
    { numRuns: 60 },
  )
})
