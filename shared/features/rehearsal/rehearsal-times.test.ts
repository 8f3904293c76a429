// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../day/day.ts'
import { on, sampleDay } from '../../day/sample-day.test-kit.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { SECOND } from '../../instant.ts'
import { PLANNED_RUN } from '../../timeline/run.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { instantTyped, itemStarts, nextItemAt, previousItemAt } from './rehearsal-times.ts'

const day = sampleDay('staatsprint')
const statuses = day.rooms.map(({ id }) => ({ timeline: timelineOf(day, id, PLANNED_RUN) }))
const at = (time: string) => on(day, time)

test('items are those of all rooms, each once, in order', () => {
  const starts = itemStarts(statuses)
  expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b))
  expect(starts).toContain(at('10:30'))
})

test('the next item is the first to start after now; after the last there is none', () => {
  const starts = itemStarts(statuses)
  const [first = 0] = starts
  expect(nextItemAt(statuses, first - 1)).toBe(first)
  expect(nextItemAt(statuses, first)).toBe(starts[1])
  expect(nextItemAt(statuses, starts.at(-1) ?? 0)).toBe(null)
})

test('the previous item is the one that goes on, and pressed again the one before', () => {
  const starts = itemStarts(statuses)
  const index = starts.indexOf(at('10:30'))
  expect(previousItemAt(statuses, at('10:41'), 1)).toBe(at('10:30'))
  expect(previousItemAt(statuses, at('10:30') + SECOND, 1)).toBe(starts[index - 1])
  // At rate 600 a second later it is ten minutes later.
  expect(previousItemAt(statuses, at('10:40'), 600)).toBe(starts[index - 1])
  expect(previousItemAt(statuses, (starts[0] ?? 0) - 1, 1)).toBe(null)
})

function placesOf(of: EventDay) {
  return of.rooms.map(({ id }) => ({ timeline: timelineOf(of, id, PLANNED_RUN) }))
}

const late = (time: string) => instantOf(day.date, time, day.timeZone)

test('a small hour is the night’s where the programme, or the rehearsal, runs into it', () => {
  const drinks = day.slots.at(-1)
  const long: EventDay = {
    ...day,
    slots: drinks ? [...day.slots.slice(0, -1), { ...drinks, end: '25:00' }] : [],
  }
  const typed = (of: EventDay, time: string, now: string | null) =>
    instantTyped(of, placesOf(of), time, now === null ? null : late(now))
  expect(typed(long, '00:30', null)).toBe(late('24:30'))
  expect(typed(long, '24:30', null)).toBe(late('24:30'))
  expect(typed(long, '13:20', null)).toBe(on(day, '13:20'))
  expect(typed(day, '00:30', '23:50')).toBe(on(day, '00:30'))
  expect(typed(day, '24:30', '23:50')).toBe(late('24:30'))
  expect(typed(day, '00:30', '24:10')).toBe(late('24:30'))
})

test('a small hour is the day’s own where something is on by then', () => {
  const [slot] = day.slots
  const early: EventDay = {
    ...day,
    slots: slot ? [{ ...slot, start: '00:10', end: '25:00' }] : [],
  }
  expect(instantTyped(early, placesOf(early), '00:30', null)).toBe(on(day, '00:30'))
})
