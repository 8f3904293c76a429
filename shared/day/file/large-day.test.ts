// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { adviceFor, dayWarnings } from '../advice/advice-for.ts'
import type { EventDay } from '../day.ts'
import { type Item, smallDay } from '../small-day.test-kit.ts'
import { timeAfter } from '../time-of-day.ts'
import { crossProblems } from './day-cross-checks.ts'
import { parseDay } from './parse-day.ts'

const ROOMS = ['hall Grote zaal', 'Zilt', 'Zand']

/** Items of a minute after one another, as a programme has them that was pasted with a column wrong. */
const KINDS: Record<string, (index: number) => Item> = {
  'all of them until the evening': (i) => [`Item ${i}`, at(i), '60:00'],
  'in one room until the evening': (i) => [`Item ${i}`, at(i), '60:00', { rooms: ['zilt'] }],
  'workshops in one block': (i) => {
    if (i === 0) return ['Blok', '09:00', '60:00', { kind: 'workshops', scope: 'free' }]
    return [`Item ${i}`, at(i), '60:00', { kind: 'workshop', parent: 'blok', rooms: ['zilt'] }]
  },
}

function at(index: number): string {
  return timeAfter(9 * 60 + index)
}

function dayOf(count: number, itemAt: (index: number) => Item): EventDay {
  return smallDay({ rooms: ROOMS, items: Array.from({ length: count }, (_, i) => itemAt(i)) })
}

/** How often something asks for an item of the day, or for what one says. */
function readsBy(look: (day: EventDay) => unknown, day: EventDay): number {
  let reads = 0
  const counted = <T extends object>(whole: T): T =>
    new Proxy(whole, {
      get(target, name, receiver) {
        reads += 1
        return Reflect.get(target, name, receiver)
      },
    })
  look({ ...day, slots: counted(day.slots.map(counted)) })
  return reads
}

for (const [name, itemAt] of Object.entries(KINDS)) {
  test(`twice as many items are twice the work to read and to advise on: ${name}`, () => {
    const [half, whole] = [dayOf(300, itemAt), dayOf(600, itemAt)]
    for (const look of [crossProblems, adviceFor]) {
      expect(readsBy(look, whole) / readsBy(look, half)).toBeLessThan(2.2)
    }
  })
}

test('of a thousand items at once each is told beside a few: nobody reads half a million pairs', () => {
  const day = dayOf(1_000, (i) => [`Item ${i}`, at(i), '60:00'])
  const overlaps = adviceFor(day).filter(({ name }) => name === 'overlap')
  expect(overlaps.length).toBeGreaterThan(4_900)
  expect(overlaps.length).toBeLessThan(5_000)
  const last = overlaps.filter(({ about }) => about?.id === 'item-999')
  expect(last.map(({ says }) => says.nl.replace(/.* van | \(.*/g, ''))).toEqual(
    [994, 995, 996, 997, 998].map((index) => `‘Item ${index}’`),
  )
})

test('a day file of a thousand items at once is read, with its warnings', () => {
  const read = parseDay(JSON.stringify(dayOf(1_000, (i) => [`Item ${i}`, at(i), '60:00'])))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  expect(read.warnings).toEqual(dayWarnings(read.day))
})
