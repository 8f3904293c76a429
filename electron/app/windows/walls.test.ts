// SPDX-License-Identifier: EUPL-1.2
import type { Display } from 'electron'
import { expect, test } from 'vitest'
import { type SeatedWall, Walls } from './walls.ts'

/** Only which one it is counts here. */
const screenOf = (id: number) => ({ id, label: `screen ${id} ${'x'.repeat(80)}` }) as Display

function machine(...seats: [number: number, screen: number][]) {
  const done: string[] = []
  const counting = new Set<number>()
  let seated: SeatedWall[] = []
  const become = (...now: [number: number, screen: number][]) => {
    seated = now.map(([number, screen]) => ({
      ...{ number, screen: screenOf(screen), isChosen: screen < 90 },
    }))
  }
  become(...seats)
  const walls = new Walls({
    seated: () => seated,
    open: (number, chooseScreen) => {
      done.push(`open ${number} on ${chooseScreen().id}`)
      return {
        get isCounting() {
          return counting.has(number)
        },
        ...{ isFull: true, isMinimised: false, isFilled: true },
        turnFull: (isFull) => done.push(`${number} ${isFull ? 'full' : 'left'}`),
        picture: async () => null,
        place: () => done.push(`place ${number} on ${chooseScreen().id}`),
        reload: () => done.push(`reload ${number}`),
        close: () => done.push(`close ${number}`),
      }
    },
    tell: () => {},
  })
  return {
    walls,
    counting,
    settle: (...now: [number: number, screen: number][]) => {
      done.length = 0
      become(...now)
      walls.settle()
      return done
    },
    done,
  }
}

test('each screen has its window from the start', () => {
  expect(machine([1, 10], [2, 20]).done).toEqual(['open 1 on 10', 'open 2 on 20'])
})

test('one that is there stays, wherever its screen is now', () => {
  expect(machine([1, 10], [2, 20]).settle([1, 10], [2, 25])).toEqual([
    'place 1 on 10',
    'place 2 on 25',
  ])
})

test('one without a screen goes, after the new ones are there, and comes back with it', () => {
  const { settle } = machine([1, 10], [2, 20])
  expect(settle([3, 30])).toEqual(['open 3 on 30', 'close 1', 'close 2'])
  expect(settle([1, 10])).toEqual(['open 1 on 10', 'close 3'])
})

test('the app counts while any of its walls does', () => {
  const { walls, counting, settle } = machine([1, 10], [2, 20])
  expect(walls.isCounting).toBe(false)
  counting.add(2)
  expect(walls.isCounting).toBe(true)
  settle([1, 10])
  expect(walls.isCounting).toBe(false)
})

test('a page is told of by its number', () => {
  const { walls, done } = machine([1, 10], [2, 20])
  walls.get(2)?.reload()
  expect([done.at(-1), walls.get(3)]).toEqual(['reload 2', null])
})

test('the desk is told by its name which screen a wall is on, and whether that is the chosen one', () => {
  const { walls, settle } = machine([1, 10])
  expect(walls.screenOf(1)).toMatchObject({ isChosen: true, isFilled: true })
  expect(walls.screenOf(1)?.name).toMatch(/^screen 10 x{50,}$/)
  settle([1, 90])
  expect(walls.screenOf(1)).toMatchObject({ isChosen: false })
  expect(walls.screenOf(2)).toBeNull()
})

test('all walls leave the full screen together', () => {
  const { walls, done } = machine([1, 10], [2, 20])
  expect(walls.isFull).toBe(true)
  walls.turnFull(false)
  expect(done.slice(2)).toEqual(['1 left', '2 left'])
})
