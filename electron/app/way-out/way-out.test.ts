// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { wayOut } from './way-out.ts'

/** A wall whose PIN is 2468, and what it shows over itself. */
function wall(isSet = true) {
  const is = { left: 0, waitMs: 0, vault: Promise.resolve() }
  const styles = new Map<string, string>()
  let made = 0
  const contents = Object.assign(new EventEmitter(), {
    insertCSS: async (css: string) => {
      made += 1
      const key = `style-${made}`
      styles.set(key, css)
      return key
    },
    removeInsertedCSS: async (key: string) => void styles.delete(key),
  })
  const window = { isDestroyed: () => false, webContents: contents }
  const timers = fakeTimers()
  const lock = {
    isSet,
    waitMs: () => is.waitMs,
    try: async (pin: string) => {
      await is.vault
      if (is.waitMs > 0) return 'wait' as const
      return pin === '2468' ? ('right' as const) : ('wrong' as const)
    },
  }
  const held = wayOut({ lock, leave: () => (is.left += 1), timers, language: 'en' })
  const settled = async () => {
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve()
  }
  /** Presses keys; gives back how many of them a page would have heard. */
  const type = async (...keys: string[]) => {
    let heard = 0
    for (const key of keys) {
      let isPrevented = false
      const pressing = { preventDefault: () => (isPrevented = true) }
      contents.emit('before-input-event', pressing, { type: 'keyDown', key })
      if (!isPrevented) heard += 1
    }
    await settled()
    return heard
  }
  const shown = () => [...styles.values()].map((css) => /content: "([^"]*)"/.exec(css)?.[1]).join()
  return { is, held: (passed?: () => void) => held(window, passed), type, shown, timers, settled }
}

test('without a PIN it leaves at once', () => {
  const { is, held } = wall(false)
  held()
  expect(is.left).toBe(1)
})

test('with one it asks, and leaves once it is right; the page hears no key of it', async () => {
  const { is, held, type, shown } = wall()
  held()
  expect(await type('2', '4', '7', 'Backspace', '6', '8')).toBe(0)
  expect([is.left, shown()]).toEqual([0, 'PIN: ●●●●'])
  await type('Enter')
  expect([is.left, shown()]).toEqual([1, ''])
})

test('what else it guards is opened by the same PIN, and ends nothing', async () => {
  const { is, held, type } = wall()
  let opened = 0
  held(() => {
    opened += 1
  })
  await type('2', '4', '6', '8')
  expect([is.left, opened]).toEqual([0, 0])
  await type('Enter')
  expect([is.left, opened]).toEqual([0, 1])
})

test('a wrong one is said, another may be typed, and too many have to wait', async () => {
  const { is, held, type, shown } = wall()
  held()
  await type('1', '1', '1', '1', 'Enter')
  expect(shown()).toBe('That PIN is not right.')
  is.waitMs = 30 * SECOND
  await type('2', '4', '6', '8', 'Enter')
  expect([shown(), is.left]).toEqual(['Wrong too often. Try again in 30 s.', 0])
})

test('something that lies on Enter is no wrong PIN, and the question goes as if nobody typed', async () => {
  const { held, type, shown, timers, settled } = wall()
  held()
  await type(...Array.from({ length: 40 }, () => 'Enter'))
  expect(shown()).toBe('PIN: –')
  timers.pass(20 * SECOND)
  await settled()
  expect(shown()).toBe('')
})

test('Escape, or twenty seconds without a key, gives the wall back whole', async () => {
  for (const gone of ['Escape', 'time']) {
    const { is, held, type, shown, timers, settled } = wall()
    held()
    await settled()
    expect(shown()).toBe('PIN: –')
    if (gone === 'Escape') await type('Escape')
    else timers.pass(20 * SECOND)
    await settled()
    expect([shown(), is.left, await type('2')]).toEqual(['', 0, 1])
  }
})

test('whoever has gone hears no answer that came too late, and nothing stays on the wall', async () => {
  for (const pin of ['1111', '2468']) {
    const { is, held, type, shown, settled } = wall()
    const { promise, resolve } = Promise.withResolvers<void>()
    is.vault = promise
    held()
    await type(...pin, 'Enter', 'Escape')
    resolve()
    await settled()
    expect([shown(), is.left]).toEqual(['', 0])
  }
})

test('where no try can be written down, it says so and lets nobody out', async () => {
  const { is, held, type, shown } = wall()
  is.vault = Promise.reject(new Error('ENOSPC'))
  held()
  await type('2', '4', '6', '8', 'Enter')
  expect([shown(), is.left]).toEqual(['The PIN can’t be read. Start the computer again.', 0])
})
