// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { guardKeys, type KeyMeaning, meaningOf } from './keys.ts'

/** `Control+Alt+Shift+q` by name; the code is that of a Dutch or American keyboard. */
function press(chord: string, type = 'keyDown') {
  const names = chord.split(/\+(?=.)/)
  const key = names.at(-1) ?? ''
  const has = (name: string) => names.slice(0, -1).includes(name)
  return {
    type,
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    control: has('Control'),
    alt: has('Alt'),
    shift: has('Shift'),
    meta: has('Meta'),
  }
}

test.each<[string, KeyMeaning]>([
  ['F5', 'blocked'],
  ['F11', 'blocked'],
  ['F12', 'blocked'],
  ['Control+r', 'blocked'],
  ['Control+Shift+R', 'blocked'],
  ['Meta+r', 'blocked'],
  ['Control+w', 'blocked'],
  ['Control++', 'blocked'],
  ['Control+-', 'blocked'],
  ['Control+0', 'blocked'],
  ['Control+Shift+I', 'blocked'],
  ['Alt+F4', 'blocked'],
  ['Alt+ArrowLeft', 'blocked'],
  ['a', 'pass'],
  ['ArrowLeft', 'pass'],
  ['F4', 'pass'],
  ['Control+c', 'pass'],
  ['Control+q', 'blocked'],
  ['Control+Alt+Shift+Q', 'way-out'],
])('%s: %s', (chord, meaning) => {
  expect(meaningOf(press(chord))).toBe(meaning)
})

test('the way out is found by its place, whatever letter the keyboard makes of it', () => {
  expect(meaningOf({ ...press('Control+Alt+Shift+Q'), key: 'Ω' })).toBe('way-out')
})

function wall() {
  const timers = fakeTimers()
  const contents = new EventEmitter()
  let left = 0
  const leave = () => {
    left += 1
  }
  // A fake of the one method that is used.
  guardKeys(contents as unknown as WebContents, leave, timers)
  const hold = (ms: number, chord = 'Control+Alt+Shift+Q') => {
    for (let held = 0; held <= ms; held += 100) {
      contents.emit('before-input-event', { preventDefault: () => {} }, press(chord))
      timers.pass(100)
    }
    contents.emit('before-input-event', { preventDefault: () => {} }, press(chord, 'keyUp'))
  }
  return { hold, left: () => left }
}

test('the way out is held for a second', () => {
  const { hold, left } = wall()
  hold(1_000)
  expect(left()).toBe(1)
})

test('pressed shortly, now and again, it is no way out', () => {
  const { hold, left } = wall()
  for (let time = 0; time < 5; time += 1) hold(400)
  expect(left()).toBe(0)
})
