// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { HubInfo } from '../../shared/hub-info.ts'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { askHub } from './ask-hub.ts'
import { FakeNetwork } from './fake-multicast.test-kit.ts'
import { HubFinder } from './find-hub.ts'
import { keptHubIn } from './kept-hub.ts'
import type { KnownHub } from './ladder.ts'
import { HubPublisher } from './publish-hub.ts'
import { typedOrigin } from './typed-origin.ts'

const HUB = { hubId: 'a'.repeat(32), name: 'laptop', protocol: 8, fingerprint: null }
const LAST = 'http://10.0.0.1:4500'
const NEW = 'http://10.0.0.9:4500'
const KNOWN: KnownHub = { hubId: HUB.hubId, name: 'laptop', origin: LAST, alternates: [] }

/** A network with hubs at these origins, of which one may be found by mDNS. */
function setUp(known: KnownHub | null, at: Record<string, HubInfo>) {
  const timers = fakeTimers()
  const network = new FakeNetwork()
  const kept: KnownHub[] = []
  const asked: string[] = []
  const finder = new HubFinder(known, {
    ...{ open: network.multicast, timers, addresses: () => ['10.0.0.2'] },
    ask: async (origin) => {
      asked.push(origin)
      return at[origin] ?? null
    },
    keep: (hub) => kept.push(hub),
  })
  return { timers, network, finder, kept, asked }
}

/** Lets what was answered be heard. */
const settle = () => new Promise(setImmediate)

test('a hub that is where it was is found there, and where else it may be is kept', async () => {
  const { finder, kept, network } = setUp(KNOWN, { [LAST]: { ...HUB, origins: [LAST, NEW] } })
  const found = await finder.find(2_000)
  expect(found).toEqual({ ...KNOWN, alternates: [NEW] })
  expect(kept).toEqual([])
  finder.belongsTo('https://10.0.0.1:4500')
  finder.belongsTo('https://10.0.0.1:4500')
  expect(kept).toEqual([found])
  // Nothing goes on.
  expect([network.open, finder.ladder]).toEqual([[], null])
})

test('a hub that gave no room is looked for by nobody, and one that did is kept as that', async () => {
  const { timers, network, ...ports } = setUp(null, {})
  const [a, b] = ['10.0.0.7', '10.0.0.8'].map((host) => `http://${host}:4500`)
  const kept: KnownHub[] = []
  const finder = new HubFinder(null, {
    ...{ open: network.multicast, timers, addresses: () => ['10.0.0.2'], takesTurns: true },
    ask: async (origin) => ({ ...HUB, hubId: (origin === a ? 'a' : 'b').repeat(32), origins: [] }),
    keep: (hub) => kept.push(hub),
  })
  for (const [hubId, address] of [
    ['a', '10.0.0.7'],
    ['b', '10.0.0.8'],
  ] as const) {
    const publisher = new HubPublisher({ open: network.multicast, timers, tell: () => {} })
    publisher.publish({ ...HUB, hubId: hubId.repeat(32), port: 4500, addresses: [address] })
  }
  const next = async () => {
    const finding = finder.find(4_000)
    for (let tries = 0; tries < 4; tries += 1) {
      timers.pass(500)
      await settle()
    }
    return (await finding)?.origin
  }
  const visited = [await next(), await next(), await next()]
  expect([visited.toSorted(), visited[0]]).toEqual([[a, b, visited[0]].toSorted(), visited[2]])
  expect([kept, ports.kept]).toEqual([[], []])
  // Linked there still, while the app has found the other one.
  finder.belongsTo(`https://${visited[1]?.slice('http://'.length)}`)
  expect([kept.map(({ origin }) => origin), await next(), await next()]).toEqual([
    ...[[visited[1]], visited[1], visited[1]],
  ])
})

test('a hub that has moved is found by what it says on the network', async () => {
  const { finder, timers, network } = setUp(KNOWN, { [NEW]: { ...HUB, origins: [NEW] } })
  const finding = finder.find(10_000)
  await settle()
  expect(finder.ladder?.rung).toBe('network')
  const publisher = new HubPublisher({ open: network.multicast, timers, tell: () => {} })
  publisher.publish({ ...HUB, port: 4500, addresses: ['10.0.0.9'] })
  expect((await finding)?.origin).toBe(NEW)
})

test('who asks hears nothing in time, and what is looked for goes on', async () => {
  const { finder, timers, asked } = setUp(KNOWN, {})
  const finding = finder.find(2_000)
  await settle()
  timers.pass(2_000)
  expect(await finding).toBe(null)
  for (let seconds = 0; seconds < 20; seconds += 1) {
    timers.pass(1_000)
    await settle()
  }
  expect(asked).toEqual([LAST, LAST])
  finder.stop()
})

test('each address is asked once in a round, however often it is heard of', async () => {
  const { finder, timers, network, asked } = setUp(KNOWN, {})
  void finder.find(0)
  const publisher = new HubPublisher({ open: network.multicast, timers, tell: () => {} })
  publisher.publish({ ...HUB, port: 4500, addresses: ['10.0.0.9'] })
  publisher.publish({ ...HUB, name: 'anew', port: 4500, addresses: ['10.0.0.9'] })
  expect(asked).toEqual([LAST, NEW])
  finder.stop()
})

test('what somebody types is asked at once', async () => {
  const { finder } = setUp(null, { [NEW]: { ...HUB, hubId: 'b'.repeat(32), origins: [NEW] } })
  const finding = finder.find(2_000)
  finder.typed(NEW)
  expect((await finding)?.hubId).toBe('b'.repeat(32))
})

const folder = mkdtempSync(join(tmpdir(), 'hub-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a start with the same address goes on with the hub that was found, one with another begins anew', () => {
  const file = join(folder, 'hub.json')
  const moved = { ...KNOWN, origin: NEW, alternates: [LAST] }
  keptHubIn(file, LAST).keep(moved)
  expect(keptHubIn(file, LAST).known()).toEqual(moved)
  expect(keptHubIn(file, null).known()).toEqual(moved)
  const other = 'http://10.7.7.7:4500'
  const wished = { hubId: null, name: '', origin: other, alternates: [] }
  expect(keptHubIn(file, other).known()).toEqual(wished)
})

test('what is kept and can’t be read is none', () => {
  const file = join(folder, 'broken.json')
  expect(keptHubIn(file, null).known()).toBe(null)
  writeFileSync(file, '{"hubId":')
  expect(keptHubIn(file, null).known()).toBe(null)
})

test.each<[typed: unknown, origin: string | null]>([
  ['192.168.10.20', 'http://192.168.10.20:4500'],
  [' 192.168.10.20:4600 ', 'http://192.168.10.20:4600'],
  ['laptop.local', 'http://laptop.local:4500'],
  ['http://192.168.10.20/display', 'http://192.168.10.20'],
  ['http://192.168.10.20:4500/T/K7QM', 'http://192.168.10.20:4500'],
  ['[fd00::20]', 'http://[fd00::20]:4500'],
  ['b', 'http://10.0.0.8:4500'],
  ['031Y8', 'http://192.168.10.20:4500'],
  ['o3l y8', 'http://192.168.10.20:4500'],
  ['031Y9', null],
  ['zaal3.local', 'http://zaal3.local:4500'],
  ['C', null],
  ['7', null],
  ['', null],
  ['http://me:secret@10.0.0.1', null],
  ['ftp://10.0.0.1', null],
  ['not an address', null],
  ['1'.repeat(200), null],
  [7, null],
])('%j means %s', (typed, origin) => {
  const others = [
    { hubId: 'b'.repeat(32), name: 'one', origin: NEW },
    { hubId: 'c'.repeat(32), name: 'two', origin: 'http://10.0.0.8:4500' },
  ]
  expect(typedOrigin(typed, others, 4500)).toBe(origin)
})

test('who answers as no hub, or not at all, is none', async () => {
  const answers: Record<string, string> = {}
  const server = createServer(({ url }, response) => response.end(answers[url ?? '']))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const info = { ...HUB, origins: [LAST] }
  answers['/hub'] = JSON.stringify(info)
  expect(await askHub(origin)).toEqual(info)
  answers['/hub'] = JSON.stringify({ ...info, origins: ['javascript:alert(1)'] })
  expect(await askHub(origin)).toBe(null)
  answers['/hub'] = JSON.stringify({ ...info, name: 'a\u202Eb\n' })
  expect((await askHub(origin))?.name).toBe('ab')
  answers['/hub'] = JSON.stringify({ ...info, more: 'x'.repeat(10_000) })
  expect(await askHub(origin)).toBe(null)
  answers['/hub'] = '<html>'
  expect(await askHub(origin)).toBe(null)
  server.close()
  expect(await askHub(origin)).toBe(null)
})
