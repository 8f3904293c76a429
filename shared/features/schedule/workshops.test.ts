// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay, Slot } from '../../day/day.ts'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { DeskCommand } from '../commands.ts'
import {
  formOf,
  hasWorkshops,
  scheduleOf,
  timesOf,
  timesProblem,
  type Workshop,
  workshopsOf,
} from './workshops.ts'

const workshops = sampleDay('zo-bouwen-wij')

function first(workshops: readonly Workshop[]): Workshop {
  const [workshop] = workshops
  if (!workshop) throw new Error('no workshop')
  return workshop
}

const nerds = workshopNamed(workshops, 'nerds')

function workshopNamed(day: EventDay, id: string): Workshop {
  return first(workshopsOf(day, on(day, '12:00')).filter(({ slot }) => slot.id === id))
}

test('the workshops of a block can be given rooms and times; a day without them has none', () => {
  expect(workshopsOf(workshops, on(workshops, '13:00')).map(({ slot }) => slot.id)).toEqual([
    'nerds',
    'quality-time',
    'implementatie',
    'open-source-api',
    'techradar',
  ])
  expect(hasWorkshops(sampleDay('staatsprint'))).toBe(false)
})

test('a workshop without a time is proposed at the start of its block, or soon', () => {
  const proposed = (time: string) => {
    const now = on(workshops, time)
    return formOf(first(workshopsOf(workshops, now)), workshops, now)
  }
  expect(proposed('12:00')).toEqual({ rooms: [], start: '13:15', end: '14:00' })
  expect(proposed('13:42')).toEqual({ rooms: [], start: '13:45', end: '14:30' })
  expect(proposed('15:52')).toEqual({ rooms: [], start: '15:55', end: '16:15' })
})

test('what was given comes after what still has nothing, and is in its form', () => {
  const played = new PlayedDay(workshops)
  const command = scheduleOf(nerds, { rooms: ['ruimte-1'], start: '1330', end: '14.10' })
  expect(DeskCommand.parse(command)).toEqual(command)
  if (command) expect(played.desk('13:00', command)).toBeNull()
  const { day } = played.state
  const given = workshopsOf(day, on(day, '13:40')).at(-1)
  expect(given).toMatchObject({ slot: { id: 'nerds' }, hasBegun: true })
  expect(given && formOf(given, day, on(day, '13:00'))).toEqual({
    rooms: ['ruimte-1'],
    start: '13:30',
    end: '14:10',
  })
})

test('nothing is sent while a room or a time is missing', () => {
  const form = { rooms: ['ruimte-1'], start: '13:30', end: '14:10' }
  expect(scheduleOf(nerds, { ...form, rooms: [] })).toBeNull()
  expect(scheduleOf(nerds, { ...form, end: '' })).toBeNull()
})

/** The same workshops in a block at another time. */
function inBlock(start: string, end: string | null): EventDay {
  const moved = (slot: Slot) => (slot.id === nerds.block.id ? { ...slot, start, end } : slot)
  return { ...workshops, slots: workshops.slots.map(moved) }
}

test('in a block that runs past midnight small hours are those of that night', () => {
  const { block } = workshopNamed(inBlock('22:00', '25:00'), 'nerds')
  const read = (start: string, end: string) => timesOf({ start, end }, block)
  expect(read('2330', '0015')).toEqual({ start: '23:30', end: '24:15' })
  expect(read('00:15', '1:00')).toEqual({ start: '24:15', end: '25:00' })
  expect(read('24:15', '25:00')).toEqual({ start: '24:15', end: '25:00' })
  expect(read('', '0:30')).toEqual({ start: null, end: '24:30' })
})

test('in a block that ends at midnight, midnight is its end', () => {
  const day = inBlock('22:00', '24:00')
  const workshop = workshopNamed(day, 'nerds')
  const now = on(day, '23:27')
  const form = formOf(workshop, day, now)
  expect(form).toMatchObject({ start: '23:30', end: '00:00' })
  const times = timesOf(form, workshop.block)
  expect(times).toEqual({ start: '23:30', end: '24:00' })
  expect(timesProblem(times, workshop.block, day, now)).toBeNull()
})

test('in a block that is over before midnight, or at a larger hour, a time stays what it says', () => {
  const read = (block: Slot) => timesOf({ start: '00:15', end: '12:00' }, block)
  expect(read(nerds.block)).toEqual({ start: '00:15', end: '12:00' })
  const { block } = workshopNamed(inBlock('22:00', '25:00'), 'nerds')
  expect(read(block)).toEqual({ start: '24:15', end: '12:00' })
})

test('a workshop past midnight is proposed, kept and shown again as clocks show it', () => {
  const day = inBlock('22:00', '25:00')
  const workshop = workshopNamed(day, 'nerds')
  const form = { ...formOf(workshop, day, on(day, '23:27')), rooms: ['ruimte-1'] }
  expect(form).toMatchObject({ start: '23:30', end: '00:15' })
  const command = scheduleOf(workshop, form)
  expect(command).toMatchObject({ start: '23:30', end: '24:15' })
  const played = new PlayedDay(day)
  if (command) expect(played.desk('23:28', command)).toBeNull()
  const given = workshopNamed(played.state.day, 'nerds')
  expect(formOf(given, day, on(day, '23:28'))).toEqual(form)
})

test('a time that a small hour can’t tell is shown as the day writes it', () => {
  const { slot, block } = workshopNamed(inBlock('00:00', '26:00'), 'nerds')
  const given = { slot: { ...slot, start: '24:30', end: '25:00' }, block, hasBegun: false }
  expect(formOf(given, workshops, 0)).toMatchObject({ start: '24:30', end: '25:00' })
})

test('what is wrong with a time is told of its field', () => {
  const day = inBlock('22:00', '25:00')
  const { block } = workshopNamed(day, 'nerds')
  const wrong = (start: string, end: string) =>
    timesProblem(timesOf({ start, end }, block), block, day, on(day, '22:10'))
  expect(wrong('23:30', '00:15')).toBeNull()
  expect(wrong('', '')).toBeNull()
  expect(wrong('21:00', '23:00')).toEqual({ field: 'start', what: 'outside-block' })
  expect(wrong('22:05', '23:00')).toEqual({ field: 'start', what: 'has-passed' })
  expect(wrong('23:30', '23:00')).toEqual({ field: 'end', what: 'not-after-start' })
  expect(wrong('23:30', '01:30')).toEqual({ field: 'end', what: 'outside-block' })
})

test('a workshop in the hour that spring skips has no time', () => {
  const night = { ...workshops, date: '2026-03-28' }
  const { block } = nerds
  const all = { ...block, start: '24:00', end: '29:00' }
  const problem = (start: string, end: string) =>
    timesProblem({ start, end }, all, night, on(workshops, '12:00'))
  expect(problem('26:15', '27:15')).toEqual({ field: 'end', what: 'not-after-start' })
  expect(problem('26:15', '27:30')).toBe(null)
})
