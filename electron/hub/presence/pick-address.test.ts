// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type HubAddress, NO_NETWORK } from '../../../shared/features/address/network.ts'
import { BEGAN, desk, newHub, surface, wall } from '../linked-hub.test-kit.ts'

const ADDRESS: HubAddress = { adapter: 'wlan0', address: '192.168.1.20' }
const BASE = 'http://192.168.1.20:4500'

function ask(commandId: string, address: HubAddress | null, expiresAt = BEGAN + 4_000) {
  return {
    type: 'command',
    commandId,
    expiresAt,
    command: { type: 'pickAddress', address },
  } as const
}

test('a desk picks an address that is there, and hears by name why not', () => {
  const picks: (HubAddress | null)[] = []
  const { hub, faults } = newHub(undefined, false, (address) => {
    if (picks.length === 3) throw new Error('disk full')
    picks.push(address)
    return address?.adapter !== 'gone0'
  })
  const { say, heard } = desk(hub)
  say(ask('c1', ADDRESS))
  say(ask('c2', null))
  say(ask('c3', { ...ADDRESS, adapter: 'gone0' }))
  say(ask('c4', ADDRESS))
  say(ask('c5', ADDRESS, BEGAN - 1))
  const answers = heard.filter(({ type }) => type === 'accepted' || type === 'refused')
  expect(answers).toMatchObject([
    { type: 'accepted', commandId: 'c1' },
    { type: 'accepted', commandId: 'c2' },
    { commandId: 'c3', refusal: { name: 'unknown-address' } },
    { commandId: 'c4', refusal: { name: 'not-stored' } },
    { commandId: 'c5', refusal: { name: 'expired' } },
  ])
  expect(faults).toHaveLength(1)
})

test('a desk has codes name a public address, and its refusal where that can’t be kept', () => {
  const bases: (string | null)[] = []
  const { hub } = newHub(undefined, false, undefined, (base) => {
    if (bases.length === 2) throw new Error('disk full')
    bases.push(base)
  })
  const { say, heard } = desk(hub)
  const { command: _, ...envelope } = ask('c', null)
  const set = (commandId: string, base: string | null) =>
    say({ ...envelope, commandId, command: { type: 'setPublicAddress', base } })
  set('c1', 'http://zaal.example.nl')
  set('c2', null)
  set('c3', 'http://zaal.example.nl')
  set('c4', 'javascript:alert(1)')
  expect(bases).toEqual(['http://zaal.example.nl', null])
  expect(heard.filter(({ type }) => type === 'accepted' || type === 'refused')).toMatchObject([
    { type: 'accepted', commandId: 'c1' },
    { type: 'accepted', commandId: 'c2' },
    { commandId: 'c3', refusal: { name: 'not-stored' } },
    { commandId: null, refusal: { name: 'malformed' } },
  ])
})

test('nobody but a desk picks the address in all codes', () => {
  const { hub } = newHub(undefined, false, () => {
    throw new Error('picked')
  })
  const personId = 'p1'
  const phone = surface(
    hub,
    { kind: 'attendee', personId, roomId: 'zaal-1' },
    { kind: 'attendee', personId },
  )
  for (const { say, heard } of [phone, wall(hub, 'd1')]) {
    say(ask('c1', ADDRESS))
    expect(heard.at(-1)).toMatchObject({ type: 'refused', refusal: { name: 'not-allowed' } })
  }
})

test('desks are told of a change that is to come; walls only of one that came', () => {
  const { hub, time } = newHub()
  hub.presence.setNetwork(BASE, NO_NETWORK)
  const facilitator = desk(hub)
  const phone = surface(hub, { kind: 'attendee', personId: 'p1', roomId: 'zaal-1' }, null)
  const before = phone.heard.length
  const coming = { from: ADDRESS, to: null, at: BEGAN + 15_000, isFromGone: true }
  hub.presence.setNetwork(BASE, { ...NO_NETWORK, current: ADDRESS, coming })
  time.run(0)
  expect(facilitator.heard.at(-1)).toMatchObject({
    view: { joinBase: BASE, network: { coming: { isFromGone: true } } },
  })
  expect(phone.heard).toHaveLength(before)
})
