// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../../day/day.ts'
import type { Edit } from '../../../day/edits/edit.ts'
import { sampleDay } from '../../../day/sample-day.test-kit.ts'
import { MINUTE } from '../../../instant.ts'
import { PlayedDay } from '../../../state/played-day.test-kit.ts'

const slots = { list: 'slots' } as const
const rooms = { list: 'rooms' } as const
const steps = { list: 'steps', phase: 'fase1' } as const
const day: EventDay = sampleDay('staatsprint')

const edit = (played: PlayedDay, time: string, ...edits: Edit[]) =>
  played.desk(time, { type: 'edit', edits })
const change = (id: string, set: Record<string, unknown>): Edit => ({
  type: 'change',
  in: slots,
  id,
  set,
})
const inSlots = (name: string, id: string) => ({ name, list: 'slots', id })

/** Three rooms apart in the first phase: one behind, one ahead, one by the plan. */
function apart(): PlayedDay {
  const played = new PlayedDay(day)
  expect(played.lengthen('10:20', ['zaal-1'], 7 * MINUTE)).toBe(null)
  expect(played.steer('10:40', 'next', ['zaal-2'])).toBe(null)
  return played
}

test('a day in which nothing has begun can be changed in all it is', () => {
  const played = new PlayedDay(day)
  const [first] = day.slots
  if (!first) throw new Error('the sample day has items')
  expect(edit(played, '07:00', change(first.id, { start: '08:00' }))).toBe(null)
  expect(edit(played, '07:00', { type: 'changeDay', set: { date: '2027-05-04' } })).toBe(null)
})

test('an example of long ago, that nobody has steered, can be given another date', () => {
  const played = new PlayedDay(day)
  const at = Date.parse('2027-01-01T10:00:00Z')
  const by = { kind: 'desk', deskId: 'd' } as const
  const edits: Edit[] = [{ type: 'changeDay', set: { date: '2027-05-04' } }]
  expect(played.take(at, by, { type: 'edit', edits })).toBe(null)
})

test('what has passed stays, and the refusal says which item it is', () => {
  const played = apart()
  const passed = day.slots.find(({ start }) => start === '09:30') ?? day.slots[0]
  if (!passed) throw new Error('the sample day has items')
  for (const one of [
    change(passed.id, { end: '09:50' }),
    change(passed.id, { title: { nl: 'Anders' }, kind: 'break' }),
    { type: 'remove', in: slots, id: passed.id } as const,
  ]) {
    expect(edit(played, '10:45', one)).toEqual(inSlots('has-passed', passed.id))
  }
  expect(edit(played, '10:45', { type: 'changeDay', set: { date: '2027-05-04' } })).toEqual({
    name: 'day-has-begun',
    field: 'date',
  })
  expect(edit(played, '10:45', change('lunch', { start: '10:30' }))).toEqual({
    ...inSlots('time-has-passed', 'lunch'),
    time: '10:30',
  })
  expect(played.state.day).toEqual(day)
})

test('a title, a speaker and an instruction of what has passed can be put right, and no time is another', () => {
  const played = apart()
  const spans = () =>
    day.rooms.map((room) =>
      played.timeline(room.id).spans.map(({ id, start, end }) => ({ id, start, end })),
    )
  const set = { title: { nl: 'Welkom' }, speakers: [{ nl: 'Noor de Wit' }], description: null }
  const inPhase = { phase: 'fase1', step: 'stap-1' }
  const [activity] = day.phases[0]?.steps[0]?.activities ?? []
  const before = spans()
  expect(
    edit(
      played,
      '12:05',
      change('opening', set),
      { type: 'change', in: steps, id: 'stap-1', set: { title: { nl: 'Stap één' } } },
      {
        type: 'change',
        in: { list: 'activities', ...inPhase },
        id: activity?.id ?? '',
        set: { instruction: { nl: 'Lees eerst.' } },
      },
    ),
  ).toBe(null)
  expect(spans()).toEqual(before)
  expect(played.state.day.slots.find(({ id }) => id === 'opening')).toMatchObject({
    title: set.title,
    speakers: set.speakers,
  })
  expect(
    edit(played, '12:06', {
      type: 'change',
      in: { list: 'activities', ...inPhase },
      id: activity?.id ?? '',
      set: { minutes: null },
    }),
  ).toEqual({ name: 'has-passed', list: 'activities', id: activity?.id })
})

test('what goes on keeps its start and its rooms, and may be told otherwise and end otherwise, ahead of now', () => {
  const played = apart()
  expect(edit(played, '10:45', change('fase1', { start: '10:05' }))).toEqual(
    inSlots('is-going-on', 'fase1'),
  )
  expect(edit(played, '10:45', change('fase1', { scope: 'rooms', rooms: ['zaal-1'] }))).toEqual(
    inSlots('is-going-on', 'fase1'),
  )
  const title = { nl: 'Fase één' }
  expect(edit(played, '10:45', change('fase1', { title, end: '12:10' }))).toBe(null)
  expect(edit(played, '10:46', change('fase1', { end: '10:44' }))).toEqual(
    inSlots('is-going-on', 'fase1'),
  )
  expect(played.state.day.slots.find(({ id }) => id === 'fase1')).toMatchObject({
    title,
    end: '12:10',
  })
})

test('of a phase in which three rooms are apart, only the parts that none has begun change, and no room jumps', () => {
  const played = apart()
  const before = ['zaal-1', 'zaal-2', 'zaal-3'].map((roomId) => played.span(roomId, 'fase1/stap-1'))
  const [one, two] = day.phases[0]?.steps ?? []
  if (!one || !two) throw new Error('the first phase has two steps')
  const inStep = { list: 'activities', phase: 'fase1', step: one.id } as const
  const [first] = one.activities
  expect(edit(played, '10:41', { type: 'remove', in: inStep, id: first?.id ?? '' })).toMatchObject({
    list: 'activities',
    id: first?.id,
  })
  expect(edit(played, '10:41', { type: 'move', in: steps, id: two.id, before: one.id })).toEqual({
    name: 'is-going-on',
    list: 'steps',
    id: one.id,
  })
  const added = { id: 'extra', title: { nl: 'Extra' }, minutes: 5, activities: [] }
  expect(
    edit(
      played,
      '10:41',
      { type: 'change', in: steps, id: two.id, set: { minutes: 11 } },
      { type: 'add', in: steps, item: added, before: null },
    ),
  ).toBe(null)
  const after = ['zaal-1', 'zaal-2', 'zaal-3'].map((roomId) => played.span(roomId, 'fase1/stap-1'))
  expect(after).toEqual(before)
  expect(played.span('zaal-3', 'fase1/extra')).not.toBe(null)
  expect(
    played.desk('10:42', { type: 'undo', saw: played.state.history.undo?.step.seq ?? 0 }),
  ).toBe(null)
  expect(played.state.day).toEqual(day)
})

test('marks of what is gone go along, and what an item is given anew goes before what was arranged for it', () => {
  const played = apart()
  expect(played.begin('10:41', 'all', 'lunch', '12:20')).toBe(null)
  expect(edit(played, '10:42', change('lunch', { start: '12:40' }))).toBe(null)
  expect(played.state.runs.common.ahead.lunch).toBe(undefined)
  const seq = played.state.seq
  expect(edit(played, '10:43', { type: 'remove', in: slots, id: 'lunch' })).toBe(null)
  expect(played.desk('10:44', { type: 'undo', saw: seq + 1 })).toBe(null)
  expect(played.desk('10:44', { type: 'undo', saw: seq })).toBe(null)
  expect(played.state.runs.common.ahead.lunch).not.toBe(undefined)
})

test('displays of a room that is taken away wait, people of a team that is are asked anew, and undo gives all back', () => {
  const played = new PlayedDay(day)
  const tent = { id: 'tent', name: { nl: 'Tent' }, kind: 'break-out' }
  const team = { id: 'reiger', name: { nl: 'Reiger' }, room: 'tent' }
  expect(
    edit(
      played,
      '07:00',
      { type: 'add', in: rooms, item: tent, before: null },
      { type: 'add', in: { list: 'teams' }, item: team, before: null },
    ),
  ).toBe(null)
  played.desk('07:01', { type: 'pairDisplay', deviceId: 'tv', roomId: 'tent', name: 'TV' })
  played.phone('p', { type: 'join', teamId: 'reiger', displayName: 'Noor' })
  const before = played.state
  expect(
    edit(
      played,
      '07:02',
      { type: 'remove', in: { list: 'teams' }, id: 'reiger' },
      { type: 'remove', in: rooms, id: 'tent' },
    ),
  ).toBe(null)
  expect(played.state.displays).toEqual({})
  expect(played.desk('07:03', { type: 'undo', saw: played.state.seq })).toBe(null)
  const { day: dayAgain, displays, joining, runs } = played.state
  expect({ dayAgain, displays, joining, runs }).toEqual({
    dayAgain: before.day,
    displays: before.displays,
    joining: before.joining,
    runs: before.runs,
  })
})
