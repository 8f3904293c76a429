// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { chooseScreen, markOf } from './choose-display.ts'

type Change = Partial<{ id: number; label: string; internal: boolean; x: number; width: number }>

function screenOf({ id = 1, label = '', internal = false, x = 0, width = 1920 }: Change = {}) {
  return { id, label, internal, scaleFactor: 1, bounds: { x, y: 0, width, height: 1080 } }
}
const LAPTOP = screenOf({ id: 1, label: 'eDP-1', internal: true })
const LEFT = screenOf({ id: 2, label: 'Samsung', x: 1920 })
const RIGHT = screenOf({ id: 3, label: 'Iiyama', x: 3840 })

test('without a memory it is an outer screen, or else the only one', () => {
  expect(chooseScreen([LAPTOP, LEFT], null)).toBe(LEFT)
  expect(chooseScreen([LAPTOP], null)).toBe(LAPTOP)
})

test('the remembered screen is known again on another port, where its id and place changed', () => {
  const moved = screenOf({ id: 9, label: 'Iiyama', x: 1920 })
  expect(chooseScreen([LAPTOP, LEFT, moved], markOf(RIGHT))).toBe(moved)
})

test('of two screens of one make, the place tells', () => {
  const left = screenOf({ id: 2, label: 'Iiyama', x: 1920 })
  expect(chooseScreen([LAPTOP, left, RIGHT], markOf(RIGHT))).toBe(RIGHT)
})

test('a screen of another make and size is not the one that is gone', () => {
  const other = screenOf({ id: 7, label: 'Samsung', x: 1920, width: 3840 })
  expect(chooseScreen([LAPTOP, other], { ...markOf(RIGHT), isInternal: true })).toBe(other)
  expect(chooseScreen([other, LAPTOP], markOf(LAPTOP))).toBe(LAPTOP)
})

test('gone, it shows on the one there is, and moves back when it returns', () => {
  const mark = markOf(RIGHT)
  expect(chooseScreen([LAPTOP], mark)).toBe(LAPTOP)
  expect(chooseScreen([LAPTOP, RIGHT], mark)).toBe(RIGHT)
})
