// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { runsOver } from './fit.ts'

/** A part of a wall that is drawn at `scale`, and what lies in it. */
function part(highPx: number, contentPx: number, scale = 1): HTMLElement {
  const rect = (height: number) => () => ({
    ...{ top: 0, bottom: height * scale, height: height * scale, width: 100 * scale },
  })
  const laidOut = { offsetWidth: 100, clientWidth: 100, scrollWidth: 100 }
  return {
    ...laidOut,
    offsetHeight: Math.round(highPx),
    children: [{ getBoundingClientRect: rect(contentPx) }],
    getBoundingClientRect: rect(highPx),
  } as unknown as HTMLElement
}

test('what sticks out by more than a pixel runs over, also on a wall that is drawn small', () => {
  expect([runsOver(part(50, 50.9)), runsOver(part(50, 51.2))]).toEqual([false, true])
  expect([runsOver(part(50, 50.9, 0.1)), runsOver(part(50, 51.2, 0.1))]).toEqual([false, true])
})

test('a part that has less than half a pixel left, as under a long message, runs over', () => {
  expect(runsOver(part(0.4, 300))).toBe(true)
  expect(runsOver(part(0, 300))).toBe(true)
})
