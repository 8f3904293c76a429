// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { clockText, on, sampleDay } from '../day/sample-day.test-kit.ts'
import type { RoomChoice } from '../features/command-definition.ts'
import { type Choice, type ChoiceKind, choicesFor } from '../features/steering/preview/choices.ts'
import { sharesOf } from '../features/steering/run/shrink.ts'
import { MINUTE } from '../instant.ts'
import { dayForPhone, dayForRoom } from '../views/day-part.ts'
import { PlayedDay } from './played-day.test-kit.ts'

const staatsprint = sampleDay('staatsprint')
const played = () => new PlayedDay(staatsprint)

function offered(day: PlayedDay, time: string, rooms: RoomChoice, byMs: number | null): Choice[] {
  const at = on(day.state.day, time)
  const { day: plan, runs } = day.state
  return choicesFor({ day: plan, runs, rooms, saw: day.saw(at), byMs, at })
}

function choose(day: PlayedDay, time: string, choices: readonly Choice[], kind: ChoiceKind): void {
  const choice = choices.find((one) => one.kind === kind)
  if (!choice || !('command' in choice)) throw new Error(`${kind} can't be chosen`)
  expect(day.desk(time, choice.command)).toBe(null)
}

const outcome = (choices: readonly Choice[], kind: ChoiceKind, roomId: string) => {
  const choice = choices.find((one) => one.kind === kind)
  return choice && 'outcomes' in choice ? choice.outcomes.get(roomId) : undefined
}

test('S14 10:42 +5 in room 2: the rest moves into the report-back, which doesn’t', () => {
  const day = played()
  const before = JSON.stringify(day.state)
  const choices = offered(day, '10:42', ['zaal-2'], 5 * MINUTE)
  expect(JSON.stringify(day.state)).toBe(before)
  expect(outcome(choices, 'rest', 'zaal-2')).toMatchObject({
    cut: { slotId: 'fase2', bySlotId: 'terugkoppeling', lostMs: 5 * MINUTE },
    backOnPlanAt: on(staatsprint, '12:15'),
    lateMs: 5 * MINUTE,
  })
  choose(day, '10:42', choices, 'rest')
  expect(
    ['fase1/stap-1', 'fase1/stap-2', 'fase2', 'terugkoppeling'].map((id) => day.span('zaal-2', id)),
  ).toEqual(['10:30–11:10', '11:10–11:45', '11:45–12:15', '12:15–12:30'])
  expect(day.span('zaal-1', 'fase1/stap-1')).toBe('10:30–11:05')
})

test('T24 10:42 +5 in room 2, from the steps: Build Your Vehicle lasts 30 minutes', () => {
  const day = played()
  const choices = offered(day, '10:42', ['zaal-2'], 5 * MINUTE)
  const steps = outcome(choices, 'steps', 'zaal-2')
  expect([clockText(staatsprint, steps?.backOnPlanAt ?? null), steps?.lateMs]).toEqual(['11:40', 0])
  choose(day, '10:42', choices, 'steps')
  expect(day.span('zaal-2', 'fase1/stap-2')).toBe('11:10–11:40')
  expect(day.span('zaal-2', 'fase2')).toBe('11:40–12:15')
})

test('S14 S16 10:42 +5 in room 2: no break before 12:15, told with that reason; running over can be', () => {
  const choices = offered(played(), '10:42', ['zaal-2'], 5 * MINUTE)
  expect(choices.find(({ kind }) => kind === 'break')).toEqual({
    kind: 'break',
    refusal: { name: 'no-break', roomId: 'zaal-2', slotId: 'terugkoppeling' },
  })
  expect(choices.map((one) => [one.kind, 'command' in one && one.isUsual])).toEqual([
    ['rest', false],
    ['break', false],
    ['steps', true],
    ['over', false],
  ])
  const day = played()
  choose(day, '10:42', choices, 'over')
  expect(day.wall('zaal-2', '10:49')).toBe('fase1/stap-1/clusteren, left 10:50 (60 s)')
  expect(day.wall('zaal-2', '10:53')).toBe('fase1/stap-1/clusteren, over 10:50 (180 s)')
})

test('T9 12:15 +10 for all: lunch absorbs it, 35 minutes are left, phase 3 starts as planned', () => {
  const day = played()
  const choices = offered(day, '12:15', 'all', 10 * MINUTE)
  expect(outcome(choices, 'break', 'zaal-1')?.absorbed).toEqual([
    { slotId: 'lunch', byMs: 10 * MINUTE, leftMs: 35 * MINUTE },
  ])
  expect(choices.find((one) => 'isUsual' in one && one.isUsual)?.kind).toBe('break')
  choose(day, '12:15', choices, 'break')
  expect(['terugkoppeling', 'lunch', 'fase3'].map((id) => day.span('zaal-1', id))).toEqual([
    '12:15–12:40',
    '12:40–13:15',
    '13:15–14:50',
  ])
})

test('T24 12:15 +20 for all: lunch keeps 30, phase 3 starts 13:20 and may give the 5 minutes', () => {
  const day = played()
  const choices = offered(day, '12:15', 'all', 20 * MINUTE)
  choose(day, '12:15', choices, 'break')
  expect([day.span('zaal-1', 'lunch'), day.span('zaal-1', 'fase3')]).toEqual([
    '12:50–13:20',
    '13:20–14:55',
  ])
  const saw = day.saw(on(staatsprint, '12:16'))
  day.desk('12:16', { type: 'absorb', rooms: 'all', saw, absorber: 'steps' })
  expect(day.span('zaal-1', 'fase3')).toBe('13:20–14:50')
  expect(day.span('zaal-1', 'fase4')).toBe('14:50–15:45')
})

test('T23 11:37 room 1 is done: it waits for 11:40, or starts at once', () => {
  const day = played()
  expect(day.steer('11:37', 'wait', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '11:38')).toBe('nothing, until 11:40 (120 s)')
  expect(day.wall('zaal-2', '11:38')).toMatch(/^fase1/)
  expect(day.steer('11:39', 'next', ['zaal-1'])).toBe(null)
  expect(day.wall('zaal-1', '11:39')).toMatch(/^fase2\/stap-1\/schrijven, left 11:44/)
})

test('T12 11:02:10–11:06:40 held in room 3: the shift is offered like any other lateness', () => {
  const day = played()
  day.steer('11:02:10', 'pause', ['zaal-3'])
  day.steer('11:06:40', 'resume', ['zaal-3'])
  expect(day.span('zaal-3', 'fase1/stap-1')).toBe('10:30–11:09:30')
  const choices = offered(day, '11:06:40', ['zaal-3'], null)
  expect(outcome(choices, 'rest', 'zaal-3')?.lateMs).toBe(4.5 * MINUTE)
  choose(day, '11:06:40', choices, 'steps')
  expect(day.span('zaal-3', 'fase1/stap-2')).toBe('11:09:30–11:40')
})

test('T3 an activity that is about so long says so, and one without minutes has no time', () => {
  const { spans } = played().timeline('zaal-1')
  expect(spans.find(({ id }) => id === 'fase1/stap-1/clusteren')?.isAbout).toBe(true)
  expect(spans.some(({ id }) => id.startsWith('fase1/stap-2/'))).toBe(false)
})

test('T23 everybody begins at 13:20, and rooms are brought to one place', () => {
  const day = played()
  const begin = (time: string, rooms: RoomChoice, spanId: string, at: string | null) => {
    const saw = day.saw(on(staatsprint, time))
    const when = at === null ? null : on(staatsprint, at)
    return day.desk(time, { type: 'begin', rooms, saw, spanId, at: when })
  }
  const challenge = staatsprint.rooms.filter((room) => room.challenge === 'challenge-2')
  const rooms = challenge.map(({ id }) => id)
  expect(begin('10:50', rooms, 'fase1/stap-2', null)).toBe(null)
  expect(rooms.map((id) => day.wall(id, '10:51'))).toEqual(
    rooms.map(() => 'fase1/stap-2, left 11:25 (2040 s)'),
  )
  expect(begin('13:05', 'all', 'fase3', '13:20')).toBe(null)
  expect(day.wall('zaal-1', '13:18')).toBe('nothing, until 13:20 (120 s)')
  expect(day.span('zaal-1', 'fase3')).toBe('13:20–14:55')
  expect(begin('13:06', 'all', 'fase3', '13:00')).toEqual({ name: 'in-the-past' })
})

test('S13 five workshops get rooms and times at 12:50, on walls and phones at once', () => {
  const day = new PlayedDay(sampleDay('zo-bouwen-wij'))
  const workshops = day.planned.slots.filter(({ kind }) => kind === 'workshop')
  const give = (time: string, slotId: string, roomId: string, start: string, end: string) =>
    day.desk(time, { type: 'schedule', slotId, rooms: [roomId], start, end })
  const given = workshops.map(({ id }, i) => give('12:50', id, `ruimte-${i + 1}`, '13:15', '14:00'))
  expect(given).toEqual(workshops.map(() => null))
  workshops.forEach(({ id }, i) => {
    const roomId = `ruimte-${i + 1}`
    expect(day.span(roomId, id)).toBe('13:15–14:00')
    expect(day.wall(roomId, '13:30')).toBe(`${id}, left 14:00 (1800 s)`)
    for (const part of [dayForRoom, dayForPhone]) {
      const slot = part(day.state.day, roomId).slots.find((one) => one.id === id)
      expect([slot?.start, slot?.rooms]).toEqual(['13:15', [roomId]])
    }
  })
  const [first = { id: '' }, second = { id: '' }] = workshops
  expect(give('12:55', second.id, 'ruimte-1', '13:30', '14:30')).toMatchObject({
    name: 'room-is-taken',
  })
  expect(give('12:55', first.id, 'ruimte-1', '15:00', '20:00')).toMatchObject({
    name: 'outside-slot',
  })
  expect(give('12:55', first.id, 'ruimte-1', '15:00', '14:00')).toEqual({
    name: 'ends-before-start',
  })
  expect(give('13:20', first.id, 'ruimte-1', '15:00', '16:00')).toMatchObject({ name: 'has-begun' })
  const seq = day.state.history.undo?.step.seq ?? 0
  expect(day.desk('13:21', { type: 'undo', saw: seq, to: seq - 4 })).toBe(null)
  expect(day.state.day).toEqual(day.planned)
  expect(day.desk('13:22', { type: 'redo', saw: seq - 4 })).toBe(null)
  expect(day.span('ruimte-1', first.id)).toBe('13:15–14:00')
})

test('T21 pace can be switched live, for a room and for a phase', () => {
  const day = played()
  const saw = day.saw(on(staatsprint, '10:42'))
  const switched = { type: 'pace' as const, rooms: ['zaal-1'], saw, pace: 'facilitator' as const }
  expect(day.desk('10:42', { ...switched, spanId: 'fase1' })).toBe(null)
  expect(day.wall('zaal-1', '10:47')).toBe('fase1/stap-1/clusteren, over 10:45 (120 s)')
  expect(day.wall('zaal-2', '10:47')).toMatch(/^fase1\/stap-1\/schetsen/)
})

test.each([
  ['2024-03-31', 'the night that loses an hour'],
  ['2024-10-27', 'the night that gains one'],
])('T1 on %s, %s, lengths stay lengths and midnight is no border', (date) => {
  const slots = [
    { ...slot('avond', 'plenary', '23:30'), end: '24:30' },
    { ...slot('nacht', 'plenary', '24:30'), end: '25:30' },
    { ...slot('ochtend', 'plenary', '28:00'), end: '29:00' },
  ]
  const day = new PlayedDay({ ...staatsprint, date: dayBefore(date), slots, phases: [] })
  const lengths = day.timeline('zaal-1').spans.map(({ start, end }) => (end ?? 0) - (start ?? 0))
  expect(lengths).toEqual([60, 60, 60].map((minutes) => minutes * MINUTE))
  expect(day.lengthen('23:50', 'all', 5 * MINUTE)).toBe(null)
  expect(day.span('zaal-1', 'nacht')).toBe('00:35–01:35')
})

function slot(id: string, scope: 'plenary', start: string) {
  return { id, title: { nl: id }, kind: 'talk' as const, scope, start, end: null }
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 24 * 60 * MINUTE).toISOString().slice(0, 10)
}

test('T24 shares are in whole minutes where that is what is wanted, and add up', () => {
  expect(
    sharesOf(
      [20, 30, 45].map((ms) => ms * MINUTE),
      5 * MINUTE,
    ),
  ).toEqual([1, 2, 2].map((minutes) => minutes * MINUTE))
  expect(sharesOf([MINUTE, MINUTE], 10 * MINUTE)).toEqual([MINUTE, MINUTE])
  expect(sharesOf([0, 0], MINUTE)).toEqual([0, 0])
})
