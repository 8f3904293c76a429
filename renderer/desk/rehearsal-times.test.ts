// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { SECOND } from '../../shared/instant.ts'
import { PLANNED_RUN } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { itemStarts, nextItemAt, previousItemAt } from './rehearsal-times.ts'

const day = sampleDay('staatsprint')
const places = day.rooms.map(({ id }) => ({ timeline: timelineOf(day, id, PLANNED_RUN) }))
const at = (time: string) => on(day, time)

test('items are those of all rooms, each once, in order', () => {
  const starts = itemStarts(places)
  expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b))
  expect(starts).toContain(at('10:30'))
})

test('the next item is the first to start after now; after the last there is none', () => {
  const starts = itemStarts(places)
  const [first = 0] = starts
  expect(nextItemAt(places, first - 1)).toBe(first)
  expect(nextItemAt(places, first)).toBe(starts[1])
  expect(nextItemAt(places, starts.at(-1) ?? 0)).toBe(null)
})

test('the previous item is the one that goes on, and pressed again the one before', () => {
  const starts = itemStarts(places)
  const index = starts.indexOf(at('10:30'))
  expect(previousItemAt(places, at('10:41'), 1)).toBe(at('10:30'))
  expect(previousItemAt(places, at('10:30') + SECOND, 1)).toBe(starts[index - 1])
  // At speed 600 a second later it is ten minutes later.
  expect(previousItemAt(places, at('10:40'), 600)).toBe(starts[index - 1])
  expect(previousItemAt(places, (starts[0] ?? 0) - 1, 1)).toBe(null)
})
