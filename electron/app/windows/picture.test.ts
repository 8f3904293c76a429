// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { pictureOf } from './picture.ts'

/** A picture that says which size it was given. */
function image(width: number, height: number) {
  return {
    isEmpty: () => width === 0,
    getSize: () => ({ width, height }),
    resize: (size: { width?: number }) => ({
      toJPEG: (quality: number) => Buffer.from(`${size.width} px at ${quality}`),
    }),
  } as never
}

const taken = (width: number, height: number) =>
  pictureOf({ capturePage: async () => image(width, height) }, fakeTimers())

test.each([
  ['a wall', 1_920, 1_080, '320 px at 60'],
  ['an upright one', 1_080, 1_920, '180 px at 60'],
  ['one that is smaller yet', 300, 200, '300 px at 60'],
])('%s of %i × %i is told small', async (_, width, height, says) => {
  const [start, base64 = ''] = (await taken(width, height))?.split(',') ?? []
  expect(start).toBe('data:image/jpeg;base64')
  expect(Buffer.from(base64, 'base64').toString()).toBe(says)
})

test('of a window that shows nothing there is none', async () => {
  expect(await taken(0, 0)).toBeNull()
})

test('nobody waits for a page that hangs, or is gone', async () => {
  const timers = fakeTimers()
  const hung = pictureOf({ capturePage: () => new Promise(() => {}) }, timers)
  timers.pass(3_000)
  expect(await hung).toBeNull()
  const gone = { capturePage: () => Promise.reject(new Error('gone')) }
  expect(await pictureOf(gone, fakeTimers())).toBeNull()
})
