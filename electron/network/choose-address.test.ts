// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SECOND } from '../../shared/instant.ts'
import { type AddressChoice, lookedAt, NO_CHOICE, pickedOn } from './choose-address.ts'
import { machine, type Seen } from './machines.test-kit.ts'
import { rankedAddresses } from './rank-addresses.ts'

const hardware = (...addresses: string[]): Seen => ({ addresses, sys: ['device'], metric: 100 })
const ETH = { eth0: hardware('10.0.0.5') }
const WLAN = { wlan0: { ...hardware('192.168.1.20'), metric: 600 } }
const PAIR = { aaa0: { addresses: ['10.200.0.1'], sys: ['type'], metric: 1 } }

/** A hub that looks each five seconds. */
class Looking {
  now = 0
  choice: AddressChoice = NO_CHOICE

  look(adapters: Record<string, Seen>, seconds = 5): this {
    const candidates = rankedAddresses(machine(adapters))
    for (const until = this.now + seconds * SECOND; this.now < until; this.now += 5 * SECOND) {
      this.choice = lookedAt(this.choice, candidates, this.now)
    }
    return this
  }

  pick(adapters: Record<string, Seen>, adapter: string | null): this {
    const candidates = rankedAddresses(machine(adapters))
    const picked = candidates.find((one) => one.adapter === adapter)
    this.choice = pickedOn(this.choice, picked ?? null, candidates, this.now)
    return this
  }

  get address() {
    return this.choice.current?.address ?? null
  }
}

test('an adapter that is added moves no code, however good it looks', () => {
  for (const added of [PAIR, { aa: hardware('192.168.0.2') }, { podman0: hardware('10.88.0.1') }]) {
    const hub = new Looking().look(WLAN).look({ ...added, ...WLAN }, 600)
    expect([hub.address, hub.choice.coming]).toEqual(['192.168.1.20', null])
  }
})

test('nor does one that takes the way out from a pair of ends, where neither is hardware', () => {
  const venue = { venue0: { addresses: ['192.168.10.20'], sys: ['type'] } }
  const hub = new Looking().look(venue).look({ ...PAIR, ...venue }, 600)
  expect([hub.address, hub.choice.coming]).toEqual(['192.168.10.20', null])
})

test('what is back within some seconds was never gone', () => {
  const hub = new Looking().look({ ...WLAN, ...PAIR }).look(PAIR, 10)
  expect([hub.address, hub.choice.coming?.isFromGone]).toEqual(['192.168.1.20', true])
  hub.look({ ...WLAN, ...PAIR })
  expect([hub.address, hub.choice.coming, hub.choice.last]).toEqual(['192.168.1.20', null, null])
})

test('a change is told before it comes, and told as one whose old address is gone', () => {
  const hub = new Looking().look({ ...ETH, ...WLAN }).look(WLAN)
  expect([hub.address, hub.choice.coming]).toMatchObject([
    '10.0.0.5',
    { from: { address: '10.0.0.5' }, to: { adapter: 'wlan0', address: '192.168.1.20' } },
  ])
  hub.look(WLAN, 20)
  expect([hub.address, hub.choice.coming]).toEqual(['192.168.1.20', null])
  expect(hub.choice.last).toMatchObject({ isFromGone: true, to: { address: '192.168.1.20' } })
  // What was there before is another adapter that comes: nothing moves back.
  expect(hub.look({ ...ETH, ...WLAN }, 600).address).toBe('192.168.1.20')
})

test('without another one the codes go, and come back with the first that is there', () => {
  const hub = new Looking().look(WLAN).look({}, 20)
  expect(hub.address).toBeNull()
  expect(hub.look(ETH).address).toBe('10.0.0.5')
})

test('what was there before comes back before what is better', () => {
  const hub = new Looking()
    .look(WLAN)
    .look({}, 20)
    .look({ ...ETH, ...WLAN })
  expect(hub.address).toBe('192.168.1.20')
})

test('a network that gives another address changes the code on the same adapter', () => {
  const hub = new Looking().look({ ...ETH, ...WLAN })
  hub.look({ eth0: hardware('10.0.0.99'), ...WLAN }, 20)
  expect(hub.address).toBe('10.0.0.99')
})

test('a bridge that is put over the adapter keeps its address, and so the codes', () => {
  const bridged = {
    br0: { addresses: ['10.0.0.5'], sys: ['bridge', 'lower_eth0'], metric: 425 },
    eth0: { addresses: [], sys: ['device'] },
  }
  const hub = new Looking().look(ETH).look(bridged, 60)
  expect([hub.address, hub.choice.last]).toEqual(['10.0.0.5', null])
})

test('what was taken for want of a real network gives way to one, after a notice', () => {
  const pair = { aaa0: { addresses: ['10.200.0.1'], sys: ['type'] } }
  const hub = new Looking().look(pair).look({ ...pair, ...WLAN })
  expect([hub.address, hub.choice.coming?.isFromGone]).toEqual(['10.200.0.1', false])
  expect(hub.look({ ...pair, ...WLAN }, 35).address).toBe('192.168.1.20')
})

test('what the facilitator picks is so at once, whatever it is, and stays', () => {
  const all = { ...ETH, ...WLAN, bridge100: { addresses: ['192.168.2.1'], sys: ['bridge'] } }
  const hub = new Looking().look(all).pick(all, 'bridge100')
  expect(hub.address).toBe('192.168.2.1')
  expect(hub.look(all, 600).address).toBe('192.168.2.1')
  expect(hub.pick(all, null).address).toBe('10.0.0.5')
})

test('a pick is remembered while it is away, and comes back after a notice', () => {
  const all = { ...ETH, ...WLAN }
  const hub = new Looking().look(all).pick(all, 'wlan0').look(ETH, 25)
  expect([hub.address, hub.choice.picked?.adapter]).toEqual(['10.0.0.5', 'wlan0'])
  const renewed = { ...ETH, wlan0: hardware('192.168.1.77') }
  hub.look(renewed)
  expect(hub.choice.coming).toMatchObject({ isFromGone: false, to: { address: '192.168.1.77' } })
  expect(hub.look(renewed, 35).address).toBe('192.168.1.77')
})

test('who says no to a change that is to come has picked what stands', () => {
  const pair = { aaa0: { addresses: ['10.200.0.1'], sys: ['type'] } }
  const both = { ...pair, ...WLAN }
  const hub = new Looking().look(pair).look(both).pick(both, 'aaa0')
  expect([hub.choice.coming, hub.look(both, 600).address]).toEqual([null, '10.200.0.1'])
})
