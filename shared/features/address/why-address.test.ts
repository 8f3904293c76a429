// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Network, NO_NETWORK, type Purpose, type SeenAddress } from './network.ts'
import { adaptersIn, whyOf } from './why-address.ts'

const seen = (
  adapter: string,
  address: string,
  purpose: Purpose = 'network',
  isWayOut: boolean | null = null,
): SeenAddress => ({
  ...{ adapter, address, purpose, isWayOut, isTemporary: false },
  canBeChosen: purpose !== 'made-up' && !address.startsWith('fe80'),
})

const WLAN = seen('wlan0', '192.168.1.20', 'network', true)
const ETH = seen('eth0', '10.0.0.5')
const VPN = seen('tun0', '10.8.0.2', 'tunnel')
const PAIR = seen('veth1', '10.9.0.2', 'virtual')
const named = ({ adapter, address }: SeenAddress) => ({ adapter, address })

test('each code’s address has its reason', () => {
  const whys: [Partial<Network>, ReturnType<typeof whyOf>][] = [
    [{ publicBase: 'http://zaal.example.nl', seen: [WLAN], current: named(WLAN) }, 'public'],
    [{ isFixed: true, current: named(WLAN) }, 'fixed'],
    [{ seen: [WLAN, VPN], current: named(WLAN) }, 'only'],
    [{ seen: [WLAN, ETH], current: named(WLAN) }, 'way-out'],
    [{ seen: [ETH, seen('eth1', '10.1.0.5')], current: named(ETH) }, 'first'],
    [{ seen: [WLAN, ETH], current: named(ETH) }, 'kept'],
    [{ seen: [WLAN, ETH], current: named(ETH), picked: named(ETH) }, 'picked'],
    [{ seen: [WLAN], current: named(WLAN), picked: named(ETH) }, 'picked-away'],
    [{ seen: [ETH], current: named(WLAN) }, 'gone'],
    [{ current: named(WLAN), picked: named(WLAN) }, 'gone'],
    [{ seen: [PAIR], current: named(PAIR) }, 'doubtful'],
    [{ seen: [VPN] }, 'unlikely'],
    [{ seen: [seen('wlan0', 'fe80::1', 'self-given')] }, 'none'],
    [{}, 'none'],
  ]
  for (const [network, why] of whys) expect(whyOf({ ...NO_NETWORK, ...network })).toBe(why)
})

test('what an adapter gives itself is told only where it has nothing else', () => {
  const wlanItself = seen('wlan0', 'fe80::1', 'self-given')
  const alone = seen('eth1', '169.254.3.4', 'self-given')
  expect(adaptersIn([WLAN, wlanItself, alone])).toEqual([
    { adapter: 'wlan0', purpose: 'network', addresses: [WLAN] },
    { adapter: 'eth1', purpose: 'self-given', addresses: [alone] },
  ])
})
