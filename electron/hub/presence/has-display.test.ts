// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { LinkWay } from '../../../shared/features/displays/link-way.ts'
import { PROTOCOL } from '../../../shared/protocol/version.ts'
import { DESK, newHub } from '../linked-hub.test-kit.ts'

/** @param way how the display's link comes to the hub @param isPaired whether it hangs in a room */
function hubWith(way: LinkWay, isPaired: boolean) {
  const { hub } = newHub()
  const link = hub.connect({ kind: 'display', deviceId: 'one' }, null, {
    ...{ send: () => {}, isBehind: () => false, sender: '', mayJoin: () => true, close: () => {} },
    way,
  })
  link.receive(JSON.stringify({ type: 'hello', protocol: PROTOCOL }))
  if (isPaired) {
    const pair = { type: 'pairDisplay', deviceId: 'one', roomId: 'zaal-1', name: '' } as const
    hub.submit(DESK, 'pair', pair)
    hub.broadcastAfter(DESK)
  }
  return { hub, link }
}

test.each<[string, LinkWay, boolean, boolean]>([
  ['a wall that hangs in a room', 'pinned', true, true],
  ['one in a browser', 'open', true, true],
  ['one on the machine itself, in a room', 'own', true, true],
  ['one elsewhere that waits for its room', 'pinned', false, true],
  ['the machine’s own that waits for a room', 'own', false, false],
])('the hub’s machine is to stay awake for %s: %#', (_, way, isPaired, isWanted) => {
  const { hub, link } = hubWith(way, isPaired)
  expect(hub.presence.hasDisplay).toBe(isWanted)
  link.closed()
  expect(hub.presence.hasDisplay).toBe(false)
})
