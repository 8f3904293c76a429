// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../../shared/day/sample-day.test-kit.ts'
import { type Item, smallDay } from '../../../../shared/day/small-day.test-kit.ts'
import { movedCursor } from '../cursor/cursor.ts'
import { blocksOf, keptBlocks } from './blocks.ts'
import { planOf } from './plan.ts'
import { scaleOf, segmentsOf } from './segments.ts'

const ROOMS = ['hall Grote zaal', 'Duin', 'Veen']

function planned(...items: Item[]) {
  const day = smallDay({ rooms: ROOMS, items })
  const plan = planOf(day)
  return { day, plan, segments: segmentsOf(plan, day), blocks: blocksOf(plan) }
}

const inRooms = (...rooms: string[]) => ({ scope: 'rooms' as const, rooms })

/** Each block as `id columns lane/lanes`. */
function drawn(...items: Item[]): string[] {
  return planned(...items).blocks.map(({ item, from, to, lane, lanes }) => {
    return `${item.slot.id} ${from}-${to} ${lane}/${lanes}`
  })
}

test('what is for everybody lies across all rooms, and work rooms are those that people work in', () => {
  const phase = { scope: 'rooms' as const }
  expect(drawn(['Opening', '09:00', '09:30'], ['Fase', '10:00', '11:00', phase])).toEqual([
    'opening 0-2 0/1',
    'fase 1-2 0/1',
  ])
})

test('rooms that are apart have a block each; what overlaps goes on side by side', () => {
  expect(
    drawn(
      ['Samen', '09:00', '10:00', inRooms('grote-zaal', 'veen')],
      ['Ander', '09:30', '10:30', inRooms('veen')],
      ['Later', '10:30', '11:00', inRooms('veen')],
    ),
  ).toEqual(['samen 0-0 0/1', 'samen 2-2 0/2', 'ander 2-2 1/2', 'later 2-2 0/1'])
})

test('what lies in an item is over it, and takes no lane from it', () => {
  const { plan, blocks } = planned(
    ['Blok', '10:00', '12:00', { kind: 'workshops', scope: 'free' }],
    ['Dans', '10:00', '11:00', { kind: 'workshop', parent: 'blok', ...inRooms('duin') }],
  )
  expect(plan.byId.get('dans')).toMatchObject({ depth: 1 })
  expect(blocks.map(({ key, lanes, gutters }) => [key, lanes, gutters])).toEqual([
    ['blok.0', 1, 0],
    ['dans.0', 1, 0],
  ])
})

test('an end that nobody gave is drawn until what comes next; without a time it has no place', () => {
  const { plan } = planned(
    ['Lunch', '12:00', null],
    ['Middag', '12:45', '14:00'],
    ['Ooit', null, null, { kind: 'workshop', scope: 'rooms' }],
  )
  expect(plan.byId.get('lunch')).toMatchObject({ end: 765, isOpenEnd: true })
  expect(plan.unplaced.map(({ id }) => id)).toEqual(['ooit'])
})

test('nights are left out, days without items are there, and a night that is worked through is one', () => {
  const hours = (day: Parameters<typeof planOf>[0]) =>
    segmentsOf(planOf(day), day).map(({ from, to }) => `${from / 60}-${to / 60}`)
  const dates = [
    { id: 'een', date: '2026-03-13' },
    { id: 'twee', date: '2026-03-14' },
  ]
  const day = (...items: Item[]) => smallDay({ rooms: ROOMS, items, days: dates })
  expect(hours(day())).toEqual(['8-18', '32-42'])
  expect(hours(day(['Een', '09:15', '17:00'], ['Twee', '33:00', '36:00']))).toEqual([
    '8-18',
    '32-37',
  ])
  expect(hours(day(['Hack', '18:00', '42:00']))).toEqual(['17-43'])
  expect(hours(smallDay({ rooms: ROOMS, items: [] }))).toEqual(['8-18'])
})

test('a place of the sheet is the time that is drawn there', () => {
  const scale = scaleOf(
    [
      { from: 480, to: 1080 },
      { from: 1920, to: 2520 },
    ],
    2,
    30,
  )
  for (const minutes of [480, 600, 1079, 1920, 2000]) {
    expect(scale.minutesAt(scale.yOf(minutes))).toBe(minutes)
  }
})

test('the cursor goes through items and what is free between them, and sideways at one time', () => {
  const drawn = planned(
    ['Opening', '09:00', '09:45'],
    ['Werk', '10:00', '11:00', inRooms('duin')],
    ['Slot', '11:00', '11:30'],
  )
  let cursor = {
    column: 1,
    at: 540,
    itemId: 'opening' as string | null,
    cellEnd: null as number | null,
  }
  const seen: string[] = []
  for (const move of ['down', 'down', 'right', 'left', 'down', 'right', 'up', 'first'] as const) {
    cursor = movedCursor(drawn, cursor, move)
    seen.push(`${move} ${cursor.itemId ?? `${cursor.at}-${cursor.cellEnd}`} in ${cursor.column}`)
  }
  expect(seen).toEqual([
    'down 585-600 in 1',
    'down werk in 1',
    'right 600-630 in 2',
    'left werk in 1',
    'down slot in 1',
    'right slot in 1',
    'up werk in 1',
    'first 480-510 in 1',
  ])
})

test('after an edit only blocks that it is about are other ones', () => {
  const day = sampleDay('staatsprint')
  const before = blocksOf(planOf(day))
  const slots = day.slots.map((slot) => (slot.id === 'lunch' ? { ...slot, end: '13:05' } : slot))
  const after = keptBlocks(blocksOf(planOf({ ...day, slots })), before)
  expect(after.filter((block) => !before.includes(block)).map(({ key }) => key)).toEqual([
    'lunch.0',
  ])
})
