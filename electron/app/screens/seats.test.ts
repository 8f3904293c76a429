// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HOUR } from '../../../shared/instant.ts'
import { NO_SEATS, type Seats, seatScreens } from './seats.ts'

type Change = Partial<{ id: number; label: string; internal: boolean; x: number; width: number }>

function screenOf({ id = 1, label = '', internal = false, x = 0, width = 1920 }: Change = {}) {
  return { id, label, internal, scaleFactor: 1, bounds: { x, y: 0, width, height: 1080 } }
}
const LAPTOP = screenOf({ id: 1, label: 'eDP-1', internal: true })
const LEFT = screenOf({ id: 2, label: 'Samsung', x: 1920 })
const RIGHT = screenOf({ id: 3, label: 'Iiyama', x: 3840 })
const DAY = 24 * HOUR

type Screen = ReturnType<typeof screenOf>

/** The numbers that the screens get, one set of screens after the other. */
function numbersOf(...sets: Screen[][]): number[][] {
  let seats: Seats = NO_SEATS
  return sets.map((screens, index) => {
    const { kept, seated } = seatScreens(seats, screens, index * HOUR)
    seats = kept
    return seated.map(({ number }) => number)
  })
}

test.each<[string, Screen[][], number[][]]>([
  ['each screen is a device of its own', [[LAPTOP, LEFT, RIGHT]], [[1, 2, 3]]],
  [
    'in whatever order they are told',
    [
      [LAPTOP, LEFT, RIGHT],
      [RIGHT, LAPTOP, LEFT],
    ],
    [
      [1, 2, 3],
      [3, 1, 2],
    ],
  ],
  [
    'gone and back',
    [
      [LAPTOP, LEFT, RIGHT],
      [LAPTOP, RIGHT],
      [LAPTOP, LEFT, RIGHT],
    ],
    [
      [1, 2, 3],
      [1, 3],
      [1, 2, 3],
    ],
  ],
  [
    'on another port, where id and place are others',
    [
      [LAPTOP, RIGHT],
      [LAPTOP, screenOf({ id: 9, label: 'Iiyama', x: 1920 })],
    ],
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    'two of one make, told apart by their place',
    [
      [screenOf({ id: 2, label: 'Iiyama' }), screenOf({ id: 3, label: 'Iiyama', x: 1920 })],
      [screenOf({ id: 7, label: 'Iiyama', x: 1920 }), screenOf({ id: 8, label: 'Iiyama' })],
    ],
    [
      [1, 2],
      [2, 1],
    ],
  ],
  [
    'a new one is a new device, and not the one that is gone',
    [
      [LAPTOP, LEFT],
      [LAPTOP, screenOf({ id: 7, label: 'Eizo', x: 1920, width: 3840 })],
    ],
    [
      [1, 2],
      [1, 3],
    ],
  ],
  [
    'another resolution is the same screen',
    [
      [LAPTOP, LEFT],
      [LAPTOP, { ...LEFT, bounds: { ...LEFT.bounds, width: 1280 } }],
    ],
    [
      [1, 2],
      [1, 2],
    ],
  ],
])('%s', (_, sets, numbers) => {
  expect(numbersOf(...sets)).toEqual(numbers)
})

test('a seat that nobody came back to in a season is dropped, and its number given to nobody', () => {
  const first = seatScreens(NO_SEATS, [LAPTOP, LEFT], 0)
  const kept = seatScreens(first.kept, [LAPTOP], 89 * DAY)
  expect([kept.dropped, kept.kept.seats.map(({ number }) => number)]).toEqual([[], [1, 2]])
  const after = seatScreens(kept.kept, [LAPTOP], 91 * DAY)
  expect([after.dropped, after.kept.seats.map(({ number }) => number)]).toEqual([[2], [1]])
  expect(seatScreens(after.kept, [LAPTOP, LEFT], 92 * DAY).seated[1]?.number).toBe(3)
})
