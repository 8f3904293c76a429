// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { FleetCommand } from '../../../shared/features/fleet/commands.ts'
import {
  type DeviceFacts,
  type DisplayOrder,
  ORDER_LIVES_MS,
} from '../../../shared/features/fleet/device.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { SurfaceMessage } from '../../../shared/protocol/messages.ts'
import { OLDEST_PROTOCOL, PROTOCOL } from '../../../shared/protocol/version.ts'
import type { Hub } from '../hub.ts'
import { BEGAN, command, DESK, desk, newHub } from '../linked-hub.test-kit.ts'

/** A display of which a test reads the orders alone. */
function display(hub: Hub, deviceId: string, protocol: number = PROTOCOL) {
  const orders: DisplayOrder[] = []
  const link = hub.connect({ kind: 'display', deviceId }, null, {
    send({ text }) {
      const message = JSON.parse(text)
      if (message.type === 'order') orders.push(message)
    },
    isBehind: () => false,
    sender: '',
    mayJoin: () => true,
    close: () => {},
  })
  const say = (message: SurfaceMessage) => link.receive(JSON.stringify(message))
  say({ type: 'hello', protocol })
  hub.submit(DESK, `pair-${deviceId}`, {
    type: 'pairDisplay',
    deviceId,
    roomId: 'zaal-1',
    name: '',
  })
  return { link, orders, say }
}

function world() {
  const { hub, time } = newHub()
  const { heard, say } = desk(hub)
  let asked = 0
  const ask = (deviceIds: string[], what: DisplayOrder['ask']) => {
    asked += 1
    const expiresAt = hub.now() + 4_000
    say(command(`ask-${asked}`, { type: 'askDisplays', deviceIds, ask: what } as never, expiresAt))
  }
  /** What the desk sees of a display. */
  const seen = (deviceId: string) => {
    time.run(SECOND)
    const { view } = hub.viewOf({ kind: 'desk' })
    return view?.kind === 'desk' ? view.displays.find((one) => one.deviceId === deviceId) : null
  }
  return { hub, time, heard, say, ask, seen }
}

test('an order names its device, until when it holds and the number; the answer stands at the desk', () => {
  const { hub, ask, seen } = world()
  display(hub, 'first')
  const { orders, say } = display(hub, 'second')
  ask(['second'], 'identify')
  expect(orders).toEqual([
    {
      ...{ type: 'order', orderId: '1', deviceId: 'second', ask: 'identify', number: 2 },
      expiresAt: BEGAN + ORDER_LIVES_MS,
    },
  ])
  expect(seen('second')?.device.order).toEqual({ ask: 'identify', at: BEGAN, state: 'waiting' })
  say({ type: 'answer', orderId: '1', outcome: 'done' })
  expect(seen('second')?.device.order?.state).toBe('done')
  expect(seen('first')?.device.order).toBeNull()
})

test('who doesn’t answer in time is told as that; a late, a second or a foreign answer says nothing', () => {
  const { hub, time, ask, seen } = world()
  const { say } = display(hub, 'first')
  const other = display(hub, 'other')
  ask(['first'], 'sound')
  other.say({ type: 'answer', orderId: '1', outcome: 'done' })
  expect(seen('first')?.device.order?.state).toBe('waiting')
  time.run(ORDER_LIVES_MS + SECOND)
  expect(seen('first')?.device.order?.state).toBe('no-answer')
  say({ type: 'answer', orderId: '1', outcome: 'blocked' })
  expect(seen('first')?.device.order?.state).toBe('no-answer')
})

test('a display that is away, or older than what it is asked, is not asked; the desk hears why', () => {
  const { hub, ask, seen } = world()
  const { link } = display(hub, 'away')
  link.closed()
  display(hub, 'older', OLDEST_PROTOCOL)
  const older = display(hub, 'older', OLDEST_PROTOCOL)
  ask(['older'], 'reload')
  expect(older.orders).toMatchObject([{ ask: 'reload' }])
  ask(['away', 'older'], 'part')
  expect(older.orders.length).toBe(1)
  expect(seen('away')?.device.order?.state).toBe('away')
  expect(seen('older')?.device.order?.state).toBe('too-old')
})

test('a display that says nothing of itself is asked for a picture, and the desk hears that it does nothing', () => {
  const { hub, time, say: deskSays, ask, seen } = world()
  // Linked anew: as one that hangs.
  display(hub, 'deaf').link.closed()
  const { orders, say } = display(hub, 'deaf')
  const health = { clockErrorMs: 1, roundTripMs: 2, size: '800×600', painted: null, frames: 5 }
  for (let overMs = 0; overMs < 50 * SECOND; overMs += 5 * SECOND) {
    time.run(5 * SECOND)
    for (const says of [deskSays, say]) says({ type: 'clock', sentAt: overMs, health })
  }
  expect(seen('deaf')?.device.order).toMatchObject({ ask: 'picture', state: 'no-answer' })
  // What carries orders out has come at last.
  ask(['deaf'], 'picture')
  const { orderId = '' } = orders.at(-1) ?? {}
  say({
    type: 'picture',
    orderId,
    by: 'page',
    data: 'data:image/jpeg;base64,/9j/wAALCAAQABABAREA/9o=',
  })
  expect(seen('deaf')?.device.order).toBeNull()
})

test('only a desk asks, and only of displays that are paired', () => {
  const { hub, heard, ask } = world()
  ask(['nobody'], 'identify')
  expect(heard.at(-1)).toMatchObject({
    type: 'refused',
    refusal: { name: 'unknown-display', deviceId: 'nobody' },
  })
  const phone = { kind: 'attendee', personId: 'p' } as const
  const asked: FleetCommand = { type: 'askDisplays', deviceIds: ['d'], ask: 'reload' }
  expect(hub.submit(phone, 'x', asked)).toEqual({ refusal: { name: 'not-allowed' } })
})

test('the desk sees what a display runs on, how often it paints, and when it was last heard', () => {
  const { hub, time, seen } = world()
  const { link, say } = display(hub, 'first')
  const device: DeviceFacts = {
    ...{ kind: 'browser', version: '1.2.3', upMs: 60_000, isAwake: null, isHidden: false },
  }
  say({ type: 'device', device })
  const health = { clockErrorMs: 1, roundTripMs: 2, size: '800×600', painted: null, frames: 5 }
  say({ type: 'clock', sentAt: 1, health })
  for (const sentAt of [2, 3]) {
    time.run(5 * SECOND)
    say({ type: 'clock', sentAt, health })
  }
  expect(hub.presence.current().devices.of('first')).toMatchObject({
    ...{ framesPerS: 1, order: null },
    machine: {
      ...{ kind: 'browser', version: '1.2.3', isAwake: null, isHidden: false, battery: null },
      upSince: BEGAN - 60_000,
    },
  })
  link.closed()
  time.run(20 * SECOND)
  expect(seen('first')).toMatchObject({ isConnected: false, device: { seenAt: BEGAN + 10_000 } })
})

test('a picture that claims to be larger than any wall sends is none, and the display counts as one that makes none', () => {
  const { hub, ask, seen } = world()
  const { orders, say } = display(hub, 'a')
  const answer = (base64: string) => {
    ask(['a'], 'picture')
    const orderId = orders.at(-1)?.orderId ?? ''
    say({ type: 'picture', orderId, by: 'page', data: `data:image/jpeg;base64,${base64}` })
  }
  answer('/9j/wAALCCcQJxABAREA/9o=')
  expect([hub.presence.pictureOf('a'), seen('a')?.device.hasNoPicture]).toEqual([null, true])
})
