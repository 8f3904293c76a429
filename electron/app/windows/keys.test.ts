// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { keyboard, type Layout, type Told } from './keyboard.test-kit.ts'
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
  ['Alt+ ', 'blocked'],
  ['Control+Shift+J', 'blocked'],
  ['Control+=', 'blocked'],
  ['Control+F5', 'blocked'],
  ['BrowserRefresh', 'blocked'],
  ['Meta+q', 'blocked'],
  ['Meta+h', 'blocked'],
  ['Meta+m', 'blocked'],
  ['Control+h', 'pass'],
  ['a', 'pass'],
  ['ArrowLeft', 'pass'],
  ['F4', 'pass'],
  ['Control+c', 'pass'],
  ['Control+q', 'blocked'],
  ['Control+,', 'machine'],
  ['Meta+,', 'machine'],
  [',', 'pass'],
])('%s: %s', (chord, meaning) => {
  expect(meaningOf(press(chord))).toBe(meaning)
})

// Every keyboard that Windows has for a Dutch user, as Chromium reads it.
test.each<[Layout, string[], KeyMeaning]>([
  ['us', ['ControlLeft', 'ShiftLeft', 'KeyQ'], 'way-out'],
  ['us', ['ControlLeft', 'AltLeft', 'ShiftLeft', 'KeyQ'], 'way-out'],
  ['us-international', ['ControlLeft', 'ShiftLeft', 'KeyQ'], 'way-out'],
  ['us-international', ['ShiftLeft', 'ControlLeft', 'KeyQ'], 'way-out'],
  // AltGr+Shift+Q is an Ä there, and nothing tells that Control is held.
  ['us-international', ['ControlLeft', 'AltLeft', 'ShiftLeft', 'KeyQ'], 'pass'],
  ['us-international', ['ControlLeft', 'KeyQ'], 'blocked'],
  ['us-international', ['ControlLeft', 'ShiftLeft', 'KeyI'], 'blocked'],
])('%s: %j is %s', (layout, codes, meaning) => {
  const keys = keyboard(layout)
  const told = codes.map((code) => keys.down(code)).at(-1)
  expect(told && meaningOf(told)).toBe(meaning)
})

test('a French keyboard has its Q in another place', () => {
  expect(meaningOf({ ...press('Control+Shift+Q'), code: 'KeyA' })).toBe('way-out')
})

const CHORD = ['ControlLeft', 'ShiftLeft', 'KeyQ']

function wall(layout: Layout = 'us-international') {
  const timers = fakeTimers()
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter() })
  const done = { left: 0, machine: 0 }
  const count = (what: keyof typeof done) => () => {
    done[what] += 1
  }
  const held = { 'way-out': count('left'), machine: count('machine') }
  guardKeys(window, held, timers)
  const keys = keyboard(layout)
  const tell = (told: Told) =>
    window.webContents.emit('before-input-event', { preventDefault: () => {} }, told)
  return {
    timers,
    window,
    down: (...codes: string[]) => {
      for (const code of codes) tell(keys.down(code))
    },
    up: (...codes: string[]) => {
      for (const code of codes) tell(keys.up(code))
    },
    left: () => done.left,
    machine: () => done.machine,
    hold: (chord: string) => tell({ ...press(chord), isAutoRepeat: false }),
  }
}

test('Ctrl or ⌘ and a comma, held for a second, lead to this computer, and let nobody out', () => {
  for (const chord of ['Control+,', 'Meta+,']) {
    const { hold, timers, left, machine } = wall()
    hold(chord)
    timers.pass(999)
    expect(machine()).toBe(0)
    timers.pass(1)
    expect([left(), machine()]).toEqual([0, 1])
  }
})

test('held for a second it leaves, also where no key repeats', () => {
  const { down, timers, left } = wall()
  down(...CHORD)
  timers.pass(999)
  expect(left()).toBe(0)
  timers.pass(1)
  expect(left()).toBe(1)
})

test('a key that repeats is held no longer for that', () => {
  const { down, timers, left } = wall()
  down(...CHORD)
  for (let time = 0; time < 10; time += 1) {
    timers.pass(100)
    down('KeyQ')
  }
  expect(left()).toBe(1)
})

test.each(CHORD)('it is over when %s goes up, and begins anew with the next press', (released) => {
  const { down, up, timers, left } = wall()
  for (let time = 0; time < 5; time += 1) {
    down(...CHORD)
    timers.pass(900)
    up(released)
    timers.pass(900)
    up(...CHORD)
  }
  expect(left()).toBe(0)
})

test('a cloth over the keyboard is no way out', () => {
  const { down, timers, left } = wall()
  down(...CHORD, 'KeyW', 'Space')
  timers.pass(60_000)
  expect(left()).toBe(0)
})

test.each(['blur', 'closed'])('it is over when the window is told of %s', (what) => {
  const { down, window, timers, left } = wall()
  down(...CHORD)
  // What goes up now is told to another window.
  window.emit(what)
  timers.pass(60_000)
  expect(left()).toBe(0)
})
