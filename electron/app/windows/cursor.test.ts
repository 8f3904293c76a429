// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { hideCursor } from './cursor.ts'

/** A page whose style sheets can be counted: the cursor is hidden while there is one. */
class FakeContents extends EventEmitter {
  readonly sheets = new Set<string>()
  private last = 0
  insertCSS = async () => {
    this.last += 1
    this.sheets.add(String(this.last))
    return String(this.last)
  }
  removeInsertedCSS = async (name: string) => {
    this.sheets.delete(name)
  }
}

function wall() {
  const timers = fakeTimers()
  const contents = new FakeContents()
  hideCursor(contents, timers)
  const move = (x: number) => contents.emit('before-mouse-event', {}, { x, y: 0 })
  const sheets = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    return contents.sheets.size
  }
  return { timers, contents, move, sheets }
}

test('hidden from the start, there while the mouse moves, hidden three seconds after', async () => {
  const { timers, contents, move, sheets } = wall()
  contents.emit('dom-ready')
  move(1)
  expect(await sheets()).toBe(1)
  for (const x of [2, 3, 4]) {
    move(x)
    expect(await sheets()).toBe(0)
    timers.pass(2_900)
  }
  timers.pass(100)
  expect(await sheets()).toBe(1)
})

test('a mouse that is told of and stays where it is shows nothing', async () => {
  const { contents, move, sheets } = wall()
  contents.emit('dom-ready')
  for (let time = 0; time < 5; time += 1) move(7)
  expect(await sheets()).toBe(1)
})

test('a page that is loaded anew begins hidden', async () => {
  const { timers, contents, move, sheets } = wall()
  contents.emit('dom-ready')
  move(1)
  move(2)
  contents.sheets.clear()
  contents.emit('dom-ready')
  timers.pass(10_000)
  expect(await sheets()).toBe(1)
})
