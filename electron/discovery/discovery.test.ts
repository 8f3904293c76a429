// SPDX-License-Identifier: EUPL-1.2
import { networkInterfaces } from 'node:os'
import { type DecodedPacket, decode, encode, type Packet } from 'dns-packet'
import { expect, test } from 'vitest'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { machineTimers } from '../machine/timers.ts'
import { browseHubs } from './browse-hubs.ts'
import { FakeNetwork } from './fake-multicast.test-kit.ts'
import { answerTo, type HubService, hubsIn, recordsOf, SERVICE } from './hub-records.ts'
import { openMulticast } from './multicast.ts'
import { HubPublisher } from './publish-hub.ts'

const HUB: HubService = {
  hubId: '3fa2c1'.padEnd(32, '0'),
  name: 'laptop-van-anne',
  port: 4500,
  protocol: 8,
  addresses: ['192.168.10.20', 'fd00::20'],
  fingerprint: null,
}
const ASKED: Packet = { type: 'query', questions: [{ name: SERVICE, type: 'PTR' }] }

/** What a display understands of it, after the wire. */
const understood = (packet: Packet) => hubsIn(decode(encode(packet)))

test('an address that a machine gave itself is none that a display is offered', () => {
  const both = { ...HUB, addresses: ['fe80::20', 'fd00::20'] }
  const packet: Packet = { type: 'response', answers: recordsOf(both) }
  expect(understood(packet)).toEqual([{ ...HUB, addresses: ['fd00::20'] }])
  const alone = { ...HUB, addresses: ['fe80::20'] }
  expect(understood({ type: 'response', answers: recordsOf(alone) })).toEqual([])
})

function setUp() {
  const timers = fakeTimers()
  const network = new FakeNetwork()
  const told: string[] = []
  const publisher = new HubPublisher({
    open: network.multicast,
    timers,
    tell: (line) => told.push(line),
  })
  return { timers, network, publisher, told }
}

test.each([
  ['plain', HUB],
  ['with a key', { ...HUB, fingerprint: 'sha256-q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA' }],
  ['of a long name', { ...HUB, name: 'é'.repeat(40) }],
])('a hub that is told is understood as it was: %s', (_, hub) => {
  expect(understood({ type: 'response', answers: recordsOf(hub) })).toEqual([hub])
})

test('whoever asks for hubs gets all that is known of it, in one answer', () => {
  const answers = answerTo(ASKED, recordsOf(HUB))
  expect(understood({ type: 'response', answers: answers ?? [] })).toEqual([HUB])
})

test.each<[string, Packet]>([
  ['another service', { ...ASKED, questions: [{ name: '_ipp._tcp.local', type: 'PTR' }] }],
  ['nothing', { type: 'query' }],
  [
    'one who knows it already',
    {
      ...ASKED,
      answers: recordsOf(HUB).filter(({ type, name }) => type === 'PTR' && name === SERVICE),
    },
  ],
])('there is nothing to answer to %s', (_, query) => {
  expect(answerTo(query, recordsOf(HUB))).toBe(null)
})

test('what is no hub, or half of one, is passed over', () => {
  const records = recordsOf(HUB)
  const without = (type: string) => records.filter((record) => record.type !== type)
  const forged = records.map((record) =>
    record.type === 'TXT' ? { ...record, data: ['id=../../etc', 'protocol=8'] } : record,
  )
  const addressless = records.filter(({ type }) => type !== 'A' && type !== 'AAAA')
  const heard = [without('SRV'), without('TXT'), addressless, forged]
  expect(heard.flatMap((answers) => understood({ type: 'response', answers }))).toEqual([])
})

test('a name that is shown on a wall turns no line around', () => {
  const [hub] = understood({ type: 'response', answers: recordsOf({ ...HUB, name: 'a\u202Eb\n' }) })
  expect(hub?.name).toBe('ab')
})

test('a display that asks hears of a hub that was there, and of one that comes later', () => {
  const { timers, network, publisher } = setUp()
  publisher.publish(HUB)
  timers.pass(60_000)
  const heard: string[] = []
  const stop = browseHubs({ open: network.multicast, timers }, ['192.168.10.31'], ({ hubId }) =>
    heard.push(hubId),
  )
  timers.pass(0)
  expect(heard).toEqual([HUB.hubId])
  const later = new HubPublisher({ open: network.multicast, timers, tell: () => {} })
  later.publish({ ...HUB, hubId: 'b'.repeat(32) })
  expect(new Set(heard)).toEqual(new Set([HUB.hubId, 'b'.repeat(32)]))
  stop()
  publisher.stop()
  later.stop()
  expect(network.open).toEqual([])
})

test('another address is told at once, on the networks that there are then, and the old one taken back', () => {
  const { timers, network, publisher } = setUp()
  publisher.publish({ ...HUB, addresses: ['192.168.10.20'] })
  timers.pass(10_000)
  const before = network.said.length
  publisher.publish({ ...HUB, addresses: ['10.0.0.7'] })
  expect(network.said.slice(before).flatMap(hubsIn)).toEqual([{ ...HUB, addresses: ['10.0.0.7'] }])
  expect(network.open).toEqual([['10.0.0.7']])
  // Of no family any more.
  publisher.publish({ ...HUB, addresses: ['fd00::7'] })
  const goodbyes = network.said.flatMap(({ answers = [] }) =>
    answers.filter((one) => 'ttl' in one && one.ttl === 0),
  )
  expect(goodbyes).toEqual([expect.objectContaining({ type: 'A', data: '10.0.0.7' })])
})

test('a copy of the hub on a second laptop is told once, and its own old address isn’t one', () => {
  const { network, publisher, told } = setUp()
  const say = (hub: HubService) => network.say({ type: 'response', answers: recordsOf(hub) })
  publisher.publish({ ...HUB, addresses: ['192.168.10.20'] })
  publisher.publish({ ...HUB, addresses: ['10.0.0.7'] })
  say({ ...HUB, addresses: ['192.168.10.20'] })
  say({ ...HUB, hubId: 'b'.repeat(32), addresses: ['10.0.0.9'] })
  expect(told).toEqual([])
  say({ ...HUB, addresses: ['10.0.0.9'] })
  say({ ...HUB, addresses: ['10.0.0.9'] })
  expect(told).toEqual([
    'a copy of this hub runs at 10.0.0.9 (laptop-van-anne): displays go to either of the two; stop one of them',
  ])
})

test('what is so already is not said again', () => {
  const { timers, network, publisher } = setUp()
  publisher.publish(HUB)
  timers.pass(60_000)
  const before = network.said.length
  publisher.publish({ ...HUB })
  expect(network.said).toHaveLength(before)
})

test('a flood of questions is answered once a second', () => {
  const { timers, network, publisher } = setUp()
  publisher.publish(HUB)
  timers.pass(60_000)
  const answers = () => network.said.filter(({ type }) => type === 'response').length
  const before = answers()
  for (let asked = 0; asked < 100; asked += 1) network.say(ASKED)
  expect(answers() - before).toBe(1)
  timers.pass(1_000)
  network.say(ASKED)
  expect(answers() - before).toBe(2)
})

test('who asks for one record again and again keeps nobody from the others', () => {
  const { timers, network, publisher } = setUp()
  publisher.publish(HUB)
  timers.pass(60_000)
  const name = `zaalscherm-${HUB.hubId.slice(0, 6)}.local`
  network.say({ type: 'query', questions: [{ name, type: 'A' }] })
  const before = network.said.length
  network.say(ASKED)
  expect(network.said.slice(before).flatMap(hubsIn)).toEqual([HUB])
})

test('a packet full of questions, or of hubs, is no more work than it has to be', () => {
  const records = recordsOf(HUB)
  const [asked] = records.filter(({ type }) => type === 'A')
  const question = { name: asked?.name ?? '', type: 'A' } as const
  expect(answerTo({ questions: Array(500).fill(question) }, records)).toEqual([asked])
  const many = Array.from({ length: 100 }, (_, at) => `${at}`.padStart(32, '0')).flatMap(
    // The host is named by the first digits.
    (hubId) => recordsOf({ ...HUB, hubId: [...hubId].reverse().join('') }),
  )
  expect(hubsIn({ answers: many } as DecodedPacket).length).toBe(16)
})

test('a port that another program holds is told once, and tried again', () => {
  const { timers, network, publisher, told } = setUp()
  publisher.publish(HUB)
  network.fail('bind EADDRINUSE 0.0.0.0:5353')
  network.fail('bind EADDRINUSE 0.0.0.0:5353')
  expect(told).toEqual([
    'displays can’t find this hub by themselves (bind EADDRINUSE 0.0.0.0:5353)',
  ])
  const before = network.said.flatMap(hubsIn).length
  timers.pass(60_000)
  expect(network.said.flatMap(hubsIn).length).toBeGreaterThan(before)
  expect(network.open).toHaveLength(1)
})

test('a hub that stops says so', () => {
  const { network, publisher } = setUp()
  publisher.publish(HUB)
  publisher.stop()
  const last = network.said.at(-1)?.answers ?? []
  expect(last.every((one) => 'ttl' in one && one.ttl === 0)).toBe(true)
  expect(network.open).toEqual([])
})

const own = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)
const whyNot = own ? '' : ' (skipped: this machine has no network)'

test.skipIf(!own)(`a hub is found over this machine’s own sockets${whyNot}`, async () => {
  const address = own?.address ?? ''
  const hub = { ...HUB, hubId: 'e'.repeat(32), addresses: [address] }
  const failures: string[] = []
  const publisher = new HubPublisher({
    ...{ open: openMulticast, timers: machineTimers },
    tell: (line) => failures.push(line),
  })
  publisher.publish(hub)
  const found = Promise.withResolvers<HubService>()
  const stop = browseHubs({ open: openMulticast, timers: machineTimers }, [address], (one) => {
    // Another test’s, or somebody’s, may be there as well.
    if (one.hubId === hub.hubId) found.resolve(one)
  })
  expect(await found.promise).toEqual(hub)
  expect(failures).toEqual([])
  stop()
  publisher.stop()
})

test.skipIf(!own)(`no packet is heard that is larger than mDNS has them${whyNot}`, async () => {
  const address = own?.address ?? ''
  const hub = (hubId: string, name: string) =>
    recordsOf({ ...HUB, hubId, name, addresses: [address] })
  const heard: string[] = []
  const small = Promise.withResolvers<void>()
  const multicast = openMulticast([address], {
    heard(packet) {
      heard.push(...hubsIn(packet).map(({ name }) => name))
      if (heard.includes('small')) small.resolve()
    },
    failed: small.reject,
  })
  const filling = Array.from({ length: 40 }, (_, at) => `${at}`.padEnd(250, 'x'))
  multicast.tell([
    ...hub('c'.repeat(32), 'large'),
    { type: 'TXT', name: 'filling.local', ttl: 1, data: filling },
  ])
  multicast.tell(hub('d'.repeat(32), 'small'))
  await small.promise
  multicast.close()
  expect(heard).not.toContain('large')
})
