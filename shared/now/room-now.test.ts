// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../day/sample-day.test-kit.ts'
import type { DeskCommand } from '../features/commands.ts'
import { PlayedDay } from '../state/played-day.test-kit.ts'
import { type Item, roomNow } from './room-now.ts'

const idOf = (item: Item | null | undefined) => item?.span.id ?? null

/** What goes on in a line: `on Clusteren | left 10:45 of heading | next 10:45`. */
function nowIn(played: PlayedDay, roomId: string, time: string) {
  const now = roomNow(played.state.day, played.timeline(roomId), played.moment(roomId, time))
  const { state, heading, counted, next, plenaryIn } = now
  return {
    state,
    heading: idOf(heading),
    counted: counted && `${counted.kind} ${idOf(counted.item)}, of ${counted.of}`,
    next: idOf(next?.item),
    ...(plenaryIn && { plenaryIn: plenaryIn.map(({ id }) => id) }),
  }
}

const staatsprint = () => new PlayedDay(sampleDay('staatsprint'))

test('N2, N4: the heading is the innermost that goes on, and the digits say whose time they are', () => {
  expect(nowIn(staatsprint(), 'zaal-2', '10:41')).toEqual({
    state: 'on',
    heading: 'fase1/stap-1/clusteren',
    counted: 'left fase1/stap-1/clusteren, of heading',
    next: 'fase1/stap-1/schetsen',
  })
})

test('N1: a phase goes by its own title, whatever its slot is called in the programme', () => {
  const played = staatsprint()
  const now = roomNow(played.state.day, played.timeline('zaal-2'), played.moment('zaal-2', '10:41'))
  expect(now.slot?.title).toEqual(now.slot?.phase?.title)
  expect(now.slot?.title).not.toEqual(now.slot?.slot?.title)
})

test('N2, N4: a break without an end heads the surfaces, and there are no digits', () => {
  expect(nowIn(staatsprint(), 'zaal-2', '15:05')).toMatchObject({
    state: 'on',
    heading: 'pauze',
    counted: null,
  })
})

test('N3, N6: before the first item there is only the day, and after the last nothing comes', () => {
  expect(nowIn(staatsprint(), 'zaal-2', '07:00')).toMatchObject({ state: 'before', heading: null })
  expect(nowIn(staatsprint(), 'zaal-2', '21:00')).toMatchObject({ state: 'on', next: null })
  expect(nowIn(staatsprint(), 'zaal-2', '21:06')).toMatchObject({ state: 'over', next: null })
  const workshops = new PlayedDay(sampleDay('zo-bouwen-wij'))
  expect(nowIn(workshops, 'hal', '23:00')).toMatchObject({ state: 'over', next: null })
})

test('N6: a day whose first item begins by hand is still to begin, though nobody knows when', () => {
  const { slots, ...day } = sampleDay('staatsprint')
  const opening = slots.map((slot, index) =>
    index === 0 ? { ...slot, pace: 'signal' as const } : slot,
  )
  const played = new PlayedDay({ ...day, slots: opening.slice(0, 1) })
  expect(nowIn(played, 'zaal-2', '10:00')).toEqual({
    state: 'before',
    heading: null,
    counted: null,
    next: 'opening',
  })
})

test('N3: between two items the heading is what the room waits for', () => {
  const played = staatsprint()
  expect(played.steer('11:30', 'wait', ['zaal-2'])).toBe(null)
  expect(nowIn(played, 'zaal-2', '11:31')).toMatchObject({
    state: 'waiting',
    heading: 'fase2',
    counted: expect.stringMatching(/^until fase2,/),
    next: 'fase2',
  })
})

test('N5: what comes is the room’s own workshop, and the block where nobody knows when it begins', () => {
  const day = sampleDay('zo-bouwen-wij')
  const given: DeskCommand = {
    ...{ type: 'schedule', slotId: 'nerds', rooms: ['ruimte-1'], start: '13:15', end: '14:00' },
  }
  const played = new PlayedDay(day)
  expect(played.desk('12:50', given)).toBe(null)
  expect(nowIn(played, 'ruimte-1', '13:05').next).toBe('nerds')
  expect(nowIn(played, 'ruimte-2', '13:05').next).toBe('workshops')
  const slots = day.slots.map((slot) =>
    slot.id === 'workshops' ? { ...slot, pace: 'signal' as const } : slot,
  )
  const waiting = new PlayedDay({ ...day, slots })
  expect(waiting.desk('12:50', given)).toBe(null)
  expect(nowIn(waiting, 'ruimte-1', '13:05').next).toBe('workshops')
})

test('N4: before a start signal nothing counts, whatever is left around it', () => {
  const played = staatsprint()
  const awaited = (time: string) => {
    const now = roomNow(played.state.day, played.timeline('zaal-2'), played.moment('zaal-2', time))
    return { awaited: idOf(now.awaited), heading: idOf(now.heading), counted: now.counted }
  }
  expect(awaited('13:17')).toEqual({
    awaited: 'fase3/stap-1/race-1',
    heading: 'fase3/stap-1/klaarstaan',
    counted: null,
  })
  expect(played.steer('13:18', 'next', ['zaal-2'])).toBe(null)
  expect(awaited('13:20')).toMatchObject({ awaited: null, counted: { kind: 'left' } })
  expect(awaited('13:24')).toMatchObject({ awaited: 'fase3/stap-1/race-2', counted: null })
})

test('N8: what comes next is what comes next, also a break in what goes on', () => {
  expect(nowIn(staatsprint(), 'zaal-2', '14:55').next).toBe('pauze')
  expect(nowIn(staatsprint(), 'zaal-2', '15:05').next).toBe('pitches')
})

test('N9: a plenary item is in the hall, but lunch and drinks are nowhere unless the day says so', () => {
  const inRooms = (time: string) => nowIn(staatsprint(), 'zaal-2', time)
  expect(inRooms('12:20')).toMatchObject({ plenaryIn: ['hal'] })
  for (const time of ['12:40', '17:10']) expect(inRooms(time)).not.toHaveProperty('plenaryIn')
  const { slots, ...day } = sampleDay('staatsprint')
  const named = slots.map((slot) => (slot.id === 'lunch' ? { ...slot, rooms: ['zaal-1'] } : slot))
  const played = new PlayedDay({ ...day, slots: named })
  expect(nowIn(played, 'zaal-2', '12:40')).toMatchObject({ plenaryIn: ['zaal-1'] })
})
