// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { SocketEvents } from '../../sync/ports.ts'
import { linkingTo } from './linking-to.ts'

const [FIRST, SECOND] = ['http://10.0.0.1:4500', 'http://10.0.0.2:4500']
const NOTHING: SocketEvents = { onOpen() {}, onMessage() {}, onClose() {} }

test('the app says where the hub is, and it is asked with each try', async () => {
  const told = [null, SECOND, null]
  const tried: string[] = []
  const bridge = { hubAddress: async () => told.shift() ?? null }
  const link = linkingTo(FIRST, bridge, (base) => {
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
