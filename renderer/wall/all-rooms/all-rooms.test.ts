// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { allRoomsOf } from '../../../shared/views/all-rooms.ts'
import { sceneOn } from '../shell/scenes.ts'
import { wallIn } from '../shell/wall.test-kit.ts'
import { layoutOf, nextText, nowText, type Place, pageMs } from './all-rooms-layout.ts'
import { type RoomLine, roomsNow } from './rooms-now.ts'

const staatsprint = () => new PlayedDay(sampleDay('staatsprint'))

/** What stands on the wall, a line each: `Zaal 1: … > 12:15 Lunch`. */
function told({ state }: PlayedDay, time: string, hasTimes = true): string[] {
  const { day, runs } = state
  const { together, rooms } = roomsNow(allRoomsOf(day, runs), on(day, time), 'nl', hasTimes)
  return [...(together ? [together] : []), ...rooms].map(
    (line) => `${line.name}: ${nowText(line)} > ${nextText(line, false)}`,
  )
}

test('what everybody is at is told once, and where', () => {
  expect(told(staatsprint(), '09:31')).toMatchInlineSnapshot(`
    [
      "Grote zaal: Opening door Hackathonopmaat, tot 09:40 > 09:40 Welkomstwoord Staat van de Uitvoering",
    ]
  `)
})

test('each room has what is on, until when, and what comes', () => {
  expect(told(staatsprint(), '13:50')).toMatchInlineSnapshot(`
    [
      "Grote zaal: Fase 3: Ideeën bedenken & uitwerken, tot 14:50 > 14:50 Fase 4: Pitch voorbereiden",
      "Zaal 1: Dot voting, tot 14:05 > 14:05 Crystal Ball",
      "Zaal 2: Dot voting, tot 14:05 > 14:05 Crystal Ball",
      "Zaal 3: Dot voting, tot 14:05 > 14:05 Crystal Ball",
      "Zaal 4: Dot voting, tot 14:05 > 14:05 Crystal Ball",
      "Zaal 5: Dot voting, tot 14:05 > 14:05 Crystal Ball",
      "Zaal 6: Dot voting, tot 14:05 > 14:05 Crystal Ball",
    ]
  `)
})

test('a held room says so, and no time that may not hold', () => {
  const played = staatsprint()
  expect(played.steer('10:41', 'pause', ['zaal-2'])).toBe(null)
  expect(told(played, '10:50').find((line) => line.startsWith('Zaal 2'))).toMatchInlineSnapshot(
    `"Zaal 2: Clusteren, staat stil > Schetsen"`,
  )
})

test('where the clock is hidden no time is told', () => {
  expect(told(staatsprint(), '13:50', false).join(' ')).not.toMatch(/\d\d:\d\d/)
})

test('before the day and after it all rooms have one line', () => {
  expect(told(staatsprint(), '07:00')).toMatchInlineSnapshot(`
    [
      "Grote zaal:  > 09:30 Opening door Hackathonopmaat",
    ]
  `)
  expect(told(staatsprint(), '23:30')).toMatchInlineSnapshot(`
    [
      ": Afgelopen > ",
    ]
  `)
})

test('a display that was set to it shows all rooms, and messages and black stand over them', () => {
  const played = staatsprint()
  const at = on(played.state.day, '13:50')
  const scene = (change: object) => sceneOn(wallIn(played, 'hal', at, 'nl', change)).id
  expect(scene({ showsAllRooms: true })).toBe('all-rooms')
  expect(scene({})).toBe('hall')
  expect(scene({ showsAllRooms: true, isBlank: true })).toBe('blank')
  expect(played.desk('13:49', { type: 'show', rooms: ['hal'], scene: 'join' })).toBe(null)
  expect(scene({ showsAllRooms: true })).toBe('join')
})

const PLACE: Place = {
  ...{ widthPx: 1728, heightPx: 850, isWide: true },
  ...{ sizesPx: [70, 60, 55, 47, 40], leastPx: 40 },
}
const line = (number: number): RoomLine => ({
  ...{ id: `r${number}`, name: `Zaal ${number}`, now: 'Fase 1: Ideeën', until: 'tot 12:15' },
  next: { title: 'Fase 2: Kiezen en uitwerken', shortTitle: 'Kiezen en uitwerken', time: '12:15' },
})
const list = (count: number) => {
  const rooms = Array.from({ length: count }, (_, index) => line(index + 1))
  return { together: null, rooms, merged: rooms }
}

test('two to twelve rooms stand on one page, the fewer the larger', () => {
  const sizes = [2, 6, 9, 12].map((count) => {
    const { px, pages } = layoutOf(list(count), PLACE)
    expect(pages).toHaveLength(1)
    return px
  })
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(sizes[0]).toBe(70)
})

test('what does not fit at the least size is turned over, every room once', () => {
  const { px, pages } = layoutOf(list(30), PLACE)
  expect(px).toBe(40)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flat().map(({ id }) => id)).toEqual(list(30).rooms.map(({ id }) => id))
  const lengths = pages.map(({ length }) => length)
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2)
})

test('rooms of which the same is told share a line where the list is too long, and nowhere else', () => {
  const merged = [{ ...line(1), name: 'Zaal 1 t/m 30' }]
  expect(layoutOf({ ...list(30), merged }, PLACE)).toMatchObject({ px: 70, pages: [merged] })
  expect(layoutOf({ ...list(9), merged }, PLACE).pages.flat()).toHaveLength(9)
})

test('a room by itself keeps its line among those that share one', () => {
  const played = staatsprint()
  expect(played.steer('10:41', 'pause', ['zaal-2'])).toBe(null)
  const { day, runs } = played.state
  const { merged } = roomsNow(allRoomsOf(day, runs), on(day, '10:50'), 'nl', true)
  expect(merged.map(({ name }) => name)).toEqual(['Grote zaal', 'Zaal 1 en 3 t/m 6', 'Zaal 2'])
})

test('few pages stand long, and many are round within 40 s, each long enough to be read', () => {
  expect([1, 2, 3, 5, 9].map(pageMs)).toEqual([15_000, 15_000, 13_000, 8_000, 8_000])
})

test('words go before letters get smaller', () => {
  const long = list(6)
  for (const { next } of long.rooms) if (next) next.title = `Fase 2: ${'heel lang '.repeat(12)}`
  const { px, isShort } = layoutOf(long, PLACE)
  expect({ px, isShort }).toEqual({ px: layoutOf(list(6), PLACE).px, isShort: true })
})

test('what is told for all rooms gets smaller where it is long, also by itself', () => {
  const long = { ...line(1), id: '', now: 'Een heel lang onderdeel '.repeat(8) }
  const alone = layoutOf({ together: long, rooms: [], merged: [] }, PLACE)
  expect(alone.isWhole).toBe(true)
  expect(alone.px).toBeLessThan(70)
})
