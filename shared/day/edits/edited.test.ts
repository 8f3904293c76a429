// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../sample-day.test-kit.ts'
import { Edit } from './edit.ts'
import { edited, editedBy } from './edited.ts'

const day = sampleDay('staatsprint')
const slots = { list: 'slots' } as const
const rooms = { list: 'rooms' } as const
const PAUSE = { id: 'koffie', title: { nl: 'Koffie' }, kind: 'break', scope: 'free' }
const KOFFIE = { ...PAUSE, start: '11:00', end: '11:10' }

function after(...edits: Edit[]) {
  const applied = editedBy(day, edits)
  if ('refusal' in applied) throw new Error(JSON.stringify(applied.refusal))
  return applied.value
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const refusalOf = (edit: Edit) => edited(day, edit)

test('an item is added where it is wanted, changed, moved and removed, and all else is the same', () => {
  const [first, second] = idsOf(day.slots)
  if (!first || !second) throw new Error('the sample day has items')
  const added = after({ type: 'add', in: slots, item: KOFFIE, before: second })
  expect(idsOf(added.slots).slice(0, 3)).toEqual([first, 'koffie', second])
  expect(added.slots[2]).toBe(day.slots[1])
  expect(added.phases).toBe(day.phases)
  const last = after(
    { type: 'add', in: slots, item: KOFFIE, before: second },
    { type: 'move', in: slots, id: 'koffie', before: null },
    { type: 'change', in: slots, id: 'koffie', set: { end: '11:20', leastMinutes: 5 } },
    { type: 'change', in: slots, id: 'koffie', set: { leastMinutes: null } },
  )
  expect(last.slots.at(-1)).toEqual({ ...KOFFIE, end: '11:20' })
  const gone = after(
    { type: 'add', in: slots, item: KOFFIE, before: null },
    { type: 'remove', in: slots, id: 'koffie' },
  )
  expect(gone).toEqual(day)
})

test('steps of a phase and activities of a step are edited where they stand', () => {
  const [phase] = day.phases
  const [step] = phase?.steps ?? []
  const [activity, ...rest] = step?.activities ?? []
  if (!phase || !step || !activity) throw new Error('the sample day has phases')
  const steps = { list: 'steps', phase: phase.id } as const
  const activities = { list: 'activities', phase: phase.id, step: step.id } as const
  const changed = after(
    { type: 'change', in: steps, id: step.id, set: { minutes: 17 } },
    {
      type: 'change',
      in: activities,
      id: activity.id,
      set: { minutes: { value: 3, isAbout: true } },
    },
  )
  expect(changed.phases[0]?.steps[0]).toMatchObject({
    minutes: 17,
    activities: [{ id: activity.id, minutes: { value: 3, isAbout: true } }, ...rest],
  })
  expect(changed.phases[1]).toBe(day.phases[1])
})

test('the day’s own fields are changed, and one that may be left out is taken away', () => {
  const named = after({ type: 'changeDay', set: { title: { nl: 'Nieuw' }, organiser: null } })
  expect(named.title).toEqual({ nl: 'Nieuw' })
  expect('organiser' in named).toBe(false)
  expect(after({ type: 'changeDay', set: { wifi: null } }).wifi).toBe(null)
})

test('several edits may point at each other, in whatever order they come', () => {
  const changed = after(
    { type: 'change', in: slots, id: 'lunch', set: { scope: 'rooms', rooms: ['tent'] } },
    {
      type: 'add',
      in: rooms,
      item: { id: 'tent', name: { nl: 'Tent' }, kind: 'break-out' },
      before: null,
    },
  )
  expect(changed.slots.find(({ id }) => id === 'lunch')?.rooms).toEqual(['tent'])
})

test('what can’t be is refused with the list, the item, the field, the value and what it should be', () => {
  expect(refusalOf({ type: 'change', in: slots, id: 'lunch', set: { end: 'laat' } })).toMatchObject(
    {
      refusal: { name: 'bad-field', list: 'slots', id: 'lunch', field: 'end', value: '"laat"' },
    },
  )
  expect(
    refusalOf({ type: 'change', in: slots, id: 'lunch', set: { end: '09:00' } }),
  ).toMatchObject({ refusal: { field: 'end', expected: { nl: expect.stringContaining('later') } } })
  expect(
    refusalOf({ type: 'change', in: slots, id: 'lunch', set: { kleur: 'rood' } }),
  ).toMatchObject({ refusal: { name: 'bad-field', id: 'lunch', field: 'kleur' } })
  expect(refusalOf({ type: 'change', in: slots, id: 'lunch', set: { id: 'eten' } })).toMatchObject({
    refusal: { name: 'bad-field', field: 'id' },
  })
  expect(refusalOf({ type: 'change', in: slots, id: 'weg', set: {} })).toEqual({
    refusal: { name: 'unknown-item', list: 'slots', id: 'weg' },
  })
  expect(
    refusalOf({ type: 'add', in: slots, item: { ...KOFFIE, id: 'lunch' }, before: null }),
  ).toEqual({ refusal: { name: 'id-is-taken', list: 'slots', id: 'lunch' } })
  expect(
    refusalOf({ type: 'add', in: slots, item: { ...PAUSE, id: 'A B' }, before: null }),
  ).toMatchObject({ refusal: { name: 'bad-field', list: 'slots' } })
  expect(refusalOf({ type: 'remove', in: { list: 'steps', phase: 'geen' }, id: 'stap-1' })).toEqual(
    { refusal: { name: 'unknown-item', list: 'phases', id: 'geen' } },
  )
  expect(refusalOf({ type: 'remove', in: rooms, id: 'zaal-1' })).toMatchObject({
    refusal: { name: 'still-used', list: 'rooms', id: 'zaal-1', by: { list: 'teams' } },
  })
  for (const set of [{ version: 9 }, { rooms: [] }, { id: 'x' }]) {
    expect(refusalOf({ type: 'changeDay', set })).toMatchObject({ refusal: { name: 'bad-field' } })
  }
})

test('a list keeps to how many it may hold', () => {
  const many = Array.from(
    { length: 100 },
    (_, i): Edit => ({
      type: 'add',
      in: { list: 'roles' },
      item: { id: `rol-${i}`, title: { nl: 'Rol' }, task: { nl: 'Taak' } },
      before: null,
    }),
  )
  expect(editedBy(day, many)).toMatchObject({
    refusal: { name: 'bad-field', list: null, field: 'roles' },
  })
})

test('what has no id that is a text gets nowhere, however it is put', () => {
  const item = { ...KOFFIE, start: { nl: '11:00' } }
  for (const id of [undefined, null, 5, ['koffie']]) {
    expect(
      refusalOf({ type: 'add', in: slots, item: { ...item, id }, before: null }),
    ).toMatchObject({
      refusal: { name: 'bad-field', list: 'slots', field: 'id' },
    })
  }
})

test('a value that nests without end is no edit', () => {
  let title: unknown = 'Koffie'
  for (let level = 0; level < 20_000; level += 1) title = { nl: title }
  expect(Edit.safeParse({ type: 'changeDay', set: { title } }).success).toBe(false)
  const whole = day.phases[0] ?? {}
  const phase = { type: 'add', in: { list: 'phases' }, item: whole, before: null }
  expect(Edit.safeParse(phase).success).toBe(true)
})
