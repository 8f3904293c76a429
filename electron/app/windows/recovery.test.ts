// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { Recovery } from './recovery.ts'

/** Fails `times` times; each time after what was waited for and `thenMs` more. */
function story(times: number, { paints, thenMs = 0 }: { paints: boolean; thenMs?: number }) {
  const recovery = new Recovery()
  let now = 0
  return Array.from({ length: times }, () => {
    const { cure, waitMs } = recovery.failed(now)
    now += waitMs + thenMs
    if (paints) recovery.painted()
    return `${cure} ${waitMs / SECOND}`
  })
}

const loads = (...waits: number[]) => waits.map((wait) => `load ${wait}`)

test('a page that never paints is waited for ever longer, then gets a new window, then a new app', () => {
  expect(story(12, { paints: false })).toEqual([
    ...loads(1, 2, 5, 15, 60),
    'new-window 60',
    ...loads(60, 60, 60, 60, 60),
    'new-app 60',
  ])
})

test('one that paints each time is back after a second, ten times in a row', () => {
  expect(story(10, { paints: true })).toEqual([
    ...loads(1, 1, 1, 1, 1),
    'new-window 1',
    ...loads(1, 1, 1, 1),
  ])
})

test('a failure every few minutes needs no more than a load', () => {
  expect(story(30, { paints: true, thenMs: 3 * MINUTE })).toEqual(loads(...Array(30).fill(1)))
})

test('a window that was renewed long ago is renewed again before the app is', () => {
  const recovery = new Recovery()
  const cures = [0, 11 * MINUTE].flatMap((from) =>
    Array.from({ length: 6 }, (_, index) => recovery.failed(from + index * SECOND).cure),
  )
  expect(cures.filter((cure) => cure !== 'load')).toEqual(['new-window', 'new-window'])
})
