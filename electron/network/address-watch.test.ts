// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SimTime } from '../../e2e/world/sim-time.ts'
import type { Network } from '../../shared/features/address/network.ts'
import { SECOND } from '../../shared/instant.ts'
import { AddressWatch } from './address-watch.ts'
import { keptChoiceIn } from './kept-choice.ts'
import { machine, type Seen } from './machines.test-kit.ts'

const WLAN: Record<string, Seen> = { 'Wi-Fi': { addresses: ['192.168.1.20'] } }
const BOTH: Record<string, Seen> = { Ethernet: { addresses: ['10.0.0.5'] }, ...WLAN }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaalscherm-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A hub's start on a machine with these adapters, which may change. */
function started(adapters: Record<string, Seen>) {
  const time = new SimTime()
  const at = { adapters }
  const watch = new AddressWatch({
    adapters: () => machine(at.adapters),
    now: () => time.now,
    after: (ms, call) => time.after(ms, call),
    ...keptChoiceIn(folder),
  })
  const told: Network[] = []
  const stop = watch.start((network) => told.push(network))
  const last = () => told.at(-1)
  return { time, at, watch, told, stop, last }
}

test('a pick is remembered from one start to the next, also while its adapter is away', () => {
  const first = started(BOTH)
  expect(first.watch.pick({ adapter: 'Wi-Fi', address: '192.168.1.20' })).toBe(true)
  expect(first.last()?.current?.adapter).toBe('Wi-Fi')
  const second = started({ Ethernet: { addresses: ['10.0.0.5'] } })
  expect(second.last()).toMatchObject({
    current: { adapter: 'Ethernet' },
    picked: { adapter: 'Wi-Fi' },
  })
  const third = started(BOTH)
  expect(third.last()?.current?.address).toBe('192.168.1.20')
})

test('what the codes named before a start they name after it, while it is there', () => {
  started(WLAN)
  const again = started(BOTH)
  expect(again.last()).toMatchObject({ current: { adapter: 'Wi-Fi' }, last: null })
  const elsewhere = started({ Ethernet: { addresses: ['10.0.0.5'] } })
  // Codes on paper name what is gone: that is told.
  expect(elsewhere.last()).toMatchObject({
    current: { adapter: 'Ethernet' },
    last: { from: { adapter: 'Wi-Fi' }, isFromGone: true },
  })
})

test('an address that isn’t there can’t be picked', () => {
  const { watch } = started(WLAN)
  expect(watch.pick({ adapter: 'Wi-Fi', address: '10.9.9.9' })).toBe(false)
  expect(watch.network.picked).toBeNull()
})

test('a change is looked for each five seconds, told once, and takes hold on its instant', () => {
  const { time, at, told } = started(BOTH)
  at.adapters = WLAN
  time.run(30 * SECOND)
  expect(told.map(({ current, coming }) => [current?.address, coming?.to?.address])).toEqual([
    ['10.0.0.5', undefined],
    ['10.0.0.5', '192.168.1.20'],
    ['192.168.1.20', undefined],
  ])
  expect(told.at(-1)?.last?.at).toBe(20 * SECOND)
})

test('a public address is kept, and leaves what was chosen as it is', () => {
  const first = started(BOTH)
  first.watch.pick({ adapter: 'Wi-Fi', address: '192.168.1.20' })
  first.watch.setPublic('http://zaal.example.nl')
  expect(first.last()).toMatchObject({ publicBase: 'http://zaal.example.nl' })
  const second = started(BOTH)
  expect(second.last()).toMatchObject({
    publicBase: 'http://zaal.example.nl',
    picked: { adapter: 'Wi-Fi' },
  })
  second.watch.setPublic(null)
  expect(started(BOTH).last()).toMatchObject({ publicBase: null, picked: { adapter: 'Wi-Fi' } })
})

test('where the hub was to be had is known after a start elsewhere, and no other place', () => {
  const first = started(WLAN)
  first.watch.setPublic('http://zaal.example')
  first.watch.setPublic(null)
  first.at.adapters = { Ethernet: { addresses: ['10.0.0.5'] } }
  first.time.run(20 * SECOND)
  const { watch } = started({ Ethernet: { addresses: ['10.0.0.7'] } })
  const places = ['192.168.1.20', 'http://zaal.example', '10.0.0.5', '10.0.0.7', '192.168.1.21']
  expect(places.filter((place) => watch.wasAt(place))).toEqual(places.slice(0, -1))
})

test('a choice that an earlier version kept is read', () => {
  const wlan = { adapter: 'Wi-Fi', address: '192.168.1.20' }
  writeFileSync(join(folder, 'address.json'), JSON.stringify({ current: wlan, picked: wlan }))
  expect(started(BOTH).last()).toMatchObject({ current: wlan, publicBase: null })
})

test('a desk is told of addresses that no code can name, too', () => {
  const { last } = started({ ...WLAN, en1: { addresses: ['169.254.3.4', 'fe80::9'] } })
  expect(
    last()?.seen.map(({ address, purpose, canBeChosen }) => [address, purpose, canBeChosen]),
  ).toEqual([
    ['192.168.1.20', 'network', true],
    ['169.254.3.4', 'self-given', true],
    ['fe80::9', 'self-given', false],
  ])
})

test('a hub that was stopped looks no more', () => {
  const { time, at, told, stop } = started(BOTH)
  stop()
  at.adapters = {}
  time.run(60 * SECOND)
  expect(told).toHaveLength(1)
})

test('what was kept and can’t be read is as if nothing had been', () => {
  writeFileSync(join(folder, 'address.json'), '{"picked": 7')
  expect(started(BOTH).last()?.current?.address).toBe('10.0.0.5')
})
