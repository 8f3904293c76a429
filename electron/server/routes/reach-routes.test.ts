// SPDX-License-Identifier: EUPL-1.2
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { SimTime } from '../../../e2e/world/sim-time.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { type Network, NO_NETWORK } from '../../../shared/features/address/network.ts'
import { reachPhoneWords } from '../../../shared/features/network/phone-words.ts'
import { REACH_PATHS, REACH_WITHIN_S } from '../../../shared/features/network/reach.ts'
import { SECOND } from '../../../shared/instant.ts'
import { DeskAccess } from '../../hub/access/desk-access.ts'
import { newHub } from '../../hub/linked-hub.test-kit.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { systemSecrets as secrets } from '../../machine/secrets.ts'
import type { Neighbour } from '../../network/neighbours.ts'
import type { SeenNetwork } from '../../network/seen-network.ts'
import { WRONG_KEYS } from '../limits/limits.ts'
import { Line, REACH_PACE } from '../limits/line.ts'
import type { Parts } from '../parts.ts'
import { ReachChecks } from '../reach/reach-checks.ts'
import { Visitors } from '../reach/visitors.ts'
import { PageCache } from './page-cache.ts'
import { addReachRoutes } from './reach-routes.ts'

const OWN = '192.168.1.20'
const PHONE = '192.168.1.77'
const NETWORK: Network = {
  ...NO_NETWORK,
  current: { adapter: 'wlan0', address: OWN },
  seen: [
    {
      ...{ adapter: 'wlan0', address: OWN, purpose: 'network', isWayOut: true },
      ...{ canBeChosen: true, isTemporary: false },
    },
  ],
}

const { hub } = newHub(new MemoryStore(sampleDay('staatsprint')))
const desks = new DeskAccess(hub.wiping.store, secrets)
const time = new SimTime()
const around: { neighbours: Neighbour[]; network: Network } = { neighbours: [], network: NETWORK }
const adapter = (name: string, address: string) => {
  const own = { address, family: 'IPv4', isTemporary: false, prefix: 24 } as const
  return { name, mac: '', addresses: [own], kind: null }
}
const seen: SeenNetwork = {
  adapters: () => [adapter('wlan0', OWN), adapter('docker0', '172.17.0.1')],
  neighbours: async () => around.neighbours,
  router: () => '192.168.1.1',
  isIntercepted: async () => false,
}
const server = Fastify({ routerOptions: { caseSensitive: false } })
let desk: { cookie: string }

beforeAll(async () => {
  await server.register(cookie)
  const pages = { join: { scripts: { nl: '', en: '' }, css: '' } }
  const wrongKeys = new RateLimiter(WRONG_KEYS)
  const timers = { now: () => time.now }
  const reachLine = new Line({ ...timers, after: (ms, call) => time.after(ms, call) }, REACH_PACE)
  const parts = { hub, desks, secrets, pages, made: new PageCache(), wrongKeys, reachLine }
  const visitors = new Visitors(timers)
  const checks = new ReachChecks({
    ...{ secrets, timers, seen, visitors },
    network: () => around.network,
  })
  // What the routes read of them.
  addReachRoutes(server, parts as unknown as Parts, checks)
  desk = { cookie: `zaalscherm-desk=${desks.exchange(desks.newOneTimeKey())}` }
})
afterAll(() => server.close())
beforeEach(() => {
  around.neighbours = []
  around.network = NETWORK
  hub.presence.setNetwork(`http://${OWN}:4500`, NETWORK)
})

const get = (url: string, remoteAddress: string, headers = {}) =>
  server.inject({ url, remoteAddress, headers })

async function begin() {
  const answer = await server.inject({ method: 'POST', url: REACH_PATHS.desk, headers: desk })
  const { id, address } = answer.json()
  const look = async () => (await get(`${REACH_PATHS.desk}/${id}`, '127.0.0.1', desk)).json()
  return { id, look, path: new URL(address).pathname }
}

const dotIn = (page: string) => /src="([^"]+)"/.exec(page)?.[1] ?? ''

test('a phone counts once it has the whole page, and the desk is told', async () => {
  const { path, look } = await begin()
  expect(path).toMatch(/^\/R\/[A-Z3-7]{6}$/)
  // As somebody types what the desk shows.
  const page = await get(path.toLowerCase().replace(/...$/, '-$&'), PHONE)
  expect(page.body).toContain(reachPhoneWords.nl.loads.title)
  expect(await look()).toMatchObject({ state: 'waiting' })
  expect((await get(dotIn(page.body), PHONE)).statusCode).toBe(200)
  expect(await look()).toMatchObject({ state: 'reached', causes: [] })
})

test('the laptop itself never counts, by whichever of its addresses, nor what runs on it, nor a desk', async () => {
  const { path, look } = await begin()
  for (const sender of ['127.0.0.1', '::1', OWN, `::ffff:${OWN}`, '172.17.0.5']) {
    const page = await get(path, sender)
    expect([sender, dotIn(page.body)]).toEqual([sender, ''])
    expect(page.body).toContain(reachPhoneWords.nl.itself.title)
  }
  expect(dotIn((await get(path, PHONE, desk)).body)).toBe('')
  time.run(REACH_WITHIN_S * SECOND)
  expect(await look()).toMatchObject({ state: 'waiting' })
  expect((await look()).causes[0]).toBe('only-this-laptop')
})

test('what one phone loaded is no use to another machine, nor a code that was used', async () => {
  const { path, look } = await begin()
  const dot = dotIn((await get(path, PHONE)).body)
  expect((await get(dot, '192.168.1.78')).statusCode).toBe(404)
  expect((await get(dot, OWN)).statusCode).toBe(404)
  expect((await get(`${path}/made-up`, PHONE)).statusCode).toBe(404)
  expect((await look()).state).toBe('waiting')
  await get(dot, PHONE)
  const again = await get(path, '192.168.1.78')
  expect([again.statusCode, dotIn(again.body)]).toEqual([410, ''])
  const next = await begin()
  await get(dot, PHONE)
  expect([(await look()).title, (await next.look()).state]).toEqual(['unknown-wait', 'waiting'])
})

test('nobody but a desk begins, and nobody but that desk is told', async () => {
  expect((await server.inject({ method: 'POST', url: REACH_PATHS.desk })).statusCode).toBe(403)
  const { id } = await begin()
  expect((await get(`${REACH_PATHS.desk}/${id}`, PHONE)).statusCode).toBe(404)
  const other = { cookie: `zaalscherm-desk=${desks.exchange(desks.newOneTimeKey())}` }
  expect((await get(`${REACH_PATHS.desk}/${id}`, PHONE, other)).statusCode).toBe(404)
})

test('who guesses waits for each answer, and a phone behind the same router still counts', async () => {
  const { path, look } = await begin()
  const router = '192.168.1.99'
  // At once: what is injected is otherwise sent only when it is waited for.
  const ask = async (url: string) => get(url, router)
  const guess = (tries: number) => ask(`${REACH_PATHS.phone}/guess${tries}`)
  // The last of them is the first in line, and is answered without waiting.
  for (let tries = 0; tries < 11; tries += 1) expect((await guess(tries)).statusCode).toBe(404)
  const waiting = Array.from({ length: REACH_PACE.mostWaiting - 1 }, (_, tries) => guess(tries))
  const page = ask(path)
  const late = await guess(99)
  expect([late.statusCode, late.headers['retry-after']]).toEqual([429, '10'])
  expect(late.body).toContain(reachPhoneWords.nl['in-line'].title)
  time.run(REACH_PACE.mostWaiting * SECOND)
  for (const { statusCode } of await Promise.all(waiting)) expect(statusCode).toBe(404)
  await get(dotIn((await page).body), router)
  expect((await look()).state).toBe('reached')
})

test('a phone that loads its page again and again counts by the last', async () => {
  const { path, look } = await begin()
  for (let loads = 0; loads < 30; loads += 1) await get(path, '192.168.1.80')
  await get(dotIn((await get(path, PHONE)).body), PHONE)
  expect((await look()).state).toBe('reached')
})

test('the likely cause is told after a while, and at once where there is no address', async () => {
  const { look } = await begin()
  expect((await look()).causes).toEqual([])
  time.run(REACH_WITHIN_S * SECOND)
  expect((await look()).causes).toEqual(['isolation', 'other-network'])
  around.neighbours = [{ address: '192.168.1.1', adapter: 'wlan0' }]
  expect((await look()).causes).toEqual(['isolation', 'other-network'])
  around.neighbours = [{ address: PHONE, adapter: 'wlan0' }]
  expect((await look()).causes).toEqual(['firewall', 'other-network'])
  // Who presses once more asks the same of the same phone.
  const again = await begin()
  time.run(REACH_WITHIN_S * SECOND)
  expect((await again.look()).causes).toEqual(['firewall', 'other-network'])
  around.network = NO_NETWORK
  expect((await (await begin()).look()).causes).toEqual(['no-address'])
})
