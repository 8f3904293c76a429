// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from 'vitest'
import type { Ask } from '../../../shared/features/fleet/device.ts'
import { BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import { carryOutOrders } from './carry-out.ts'
import type { OrderTaker } from './hear-orders.ts'

const NOW = 1_000_000

afterEach(() => vi.unstubAllGlobals())

/** A display that is asked one thing, and what it says of that. */
async function askedFor(
  ask: Ask,
  { bridge, expiresAt = NOW + 1 }: { bridge?: object; expiresAt?: number } = {},
): Promise<unknown[]> {
  vi.stubGlobal('window', { [BRIDGE_NAME]: bridge })
  vi.stubGlobal('document', { addEventListener: () => {}, hidden: false })
  const said: unknown[] = []
  let taker: OrderTaker | null = null
  carryOutOrders(
    {
      ...{ heard: { by: null, at: 0 }, ports: {} as never },
      say: (message) => said.push(message),
      takenBy: (by) => {
        taker = by
      },
    },
    () => null,
    { hubNow: () => NOW },
    // Nothing of it is waited for here.
    { after: () => () => {}, monotonicNow: () => 0 },
  )
  const order = { type: 'order', orderId: '7', deviceId: 'd', expiresAt, ask, number: 1 }
  await (taker as OrderTaker | null)?.order(JSON.stringify(order))
  return said
}

const answer = (outcome: string) => [{ type: 'answer', orderId: '7', outcome }]

test('a browser says that only an app starts anew or gives its screen free', async () => {
  expect(await askedFor('restart')).toEqual(answer('only-app'))
  expect(await askedFor('leave')).toEqual(answer('only-app'))
})

test('an app starts anew, but for one with the hub in it', async () => {
  const app = (isAnew: boolean) => ({ bridge: { restartApp: async () => isAnew } })
  expect(await askedFor('restart', app(true))).toEqual(answer('done'))
  expect(await askedFor('restart', app(false))).toEqual(answer('runs-hub'))
})

test('an app gives its screen free, once', async () => {
  const leaveScreen = vi.fn(async () => {})
  expect(await askedFor('leave', { bridge: { leaveScreen } })).toEqual(answer('done'))
  expect(leaveScreen).toHaveBeenCalledTimes(1)
})

test('a display that was copied takes another key, in the app and in its own slot of a browser', async () => {
  const renewKey = vi.fn(async () => {})
  expect(await askedFor('part', { bridge: { renewKey } })).toEqual(answer('done'))
  expect(renewKey).toHaveBeenCalledTimes(1)
  const removeItem = vi.fn()
  vi.stubGlobal('sessionStorage', { getItem: () => '2' })
  vi.stubGlobal('localStorage', { removeItem })
  expect(await askedFor('part')).toEqual(answer('done'))
  expect(removeItem.mock.calls).toEqual([['zaalscherm.display-key.2']])
})

test('what came too late is not done, and what goes wrong is said', async () => {
  const leaveScreen = vi.fn(async () => {
    throw new Error('no window')
  })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const late = { bridge: { leaveScreen }, expiresAt: NOW - 1 }
  expect(await askedFor('leave', late)).toEqual(answer('expired'))
  expect(leaveScreen).not.toHaveBeenCalled()
  expect(await askedFor('leave', { bridge: { leaveScreen } })).toEqual(answer('failed'))
})
