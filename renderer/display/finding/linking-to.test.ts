// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from 'vitest'
import type { SocketEvents } from '../../sync/ports.ts'
import { linkingTo } from './linking-to.ts'

const [FIRST, SECOND, THIRD] = ['http://10.0.0.1:4500', 'http://10.0.0.2:4500', 'http://10.0.0.3']
const NOTHING: SocketEvents = { onOpen() {}, onMessage() {}, onClose() {} }

afterEach(() => vi.unstubAllGlobals())

/** Where each try to link went; those at `open` come about. */
function triesOf(count: number, open: string[] = []) {
  const tried: string[] = []
  const link = linkingTo(FIRST, (base, events) => {
    tried.push(base)
    if (open.includes(base)) events.onOpen()
    return { send() {}, close() {} }
  })
  for (let tries = 0; tries < count; tries += 1) link(NOTHING)
  return tried
}

function browserThatKept(text: string | null): void {
  vi.stubGlobal('window', {})
  vi.stubGlobal('localStorage', { getItem: () => text })
}

test('in a browser the addresses that the hub told of take turns', () => {
  browserThatKept(JSON.stringify([SECOND, THIRD]))
  expect(triesOf(4)).toEqual([FIRST, SECOND, THIRD, FIRST])
})

test('and one that worked is tried again first', () => {
  browserThatKept(JSON.stringify([SECOND, THIRD]))
  expect(triesOf(4, [SECOND])).toEqual([FIRST, SECOND, SECOND, SECOND])
})

test.each([null, '{'])('where %j is kept there is the first', (kept) => {
  browserThatKept(kept)
  expect(triesOf(2)).toEqual([FIRST, FIRST])
})

test('the app says where the hub is, and it is asked with each try', async () => {
  const told = [null, SECOND, null]
  vi.stubGlobal('window', { zaalscherm: { hubAddress: async () => told.shift() ?? null } })
  const tried: string[] = []
  const link = linkingTo(FIRST, (base) => {
    tried.push(base)
    return { send() {}, close() {} }
  })
  for (let tries = 0; tries < 4; tries += 1) {
    link(NOTHING)
    await Promise.resolve()
    await Promise.resolve()
  }
  expect(tried).toEqual([FIRST, FIRST, SECOND, SECOND])
})
