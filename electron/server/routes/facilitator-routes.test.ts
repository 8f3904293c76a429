// SPDX-License-Identifier: EUPL-1.2
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { letInWords } from '../../../shared/features/facilitators/let-in-words.ts'
import { FACILITATOR_PATHS, letInAddressOf } from '../../../shared/features/facilitators/paths.ts'
import { DeskAccess } from '../../hub/access/desk-access.ts'
import { FacilitatorKeys } from '../../hub/access/facilitator-keys.ts'
import { DESK, newHub } from '../../hub/linked-hub.test-kit.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { systemSecrets as secrets } from '../../machine/secrets.ts'
import { WRONG_KEYS } from '../limits/limits.ts'
import type { Parts } from '../parts.ts'
import { addFacilitatorRoutes } from './facilitator-routes.ts'
import { PageCache } from './page-cache.ts'

const { notLetIn } = letInWords.nl
const { page, letIn: letInPath, keys } = FACILITATOR_PATHS

const store = new MemoryStore(sampleDay('staatsprint'))
const { hub } = newHub(store)
const desks = new DeskAccess(store, secrets)
const server = Fastify()
let desk: { cookie: string }

beforeAll(async () => {
  await server.register(cookie)
  await server.register(formbody)
  const pages = { facilitator: 'the page', join: { scripts: { nl: '', en: '' }, css: '' } }
  const wrongKeys = new RateLimiter(WRONG_KEYS)
  const facilitatorKeys = new FacilitatorKeys(secrets)
  const made = new PageCache()
  // What the routes read of them.
  const parts = { hub, desks, secrets, pages, made, wrongKeys, facilitatorKeys }
  addFacilitatorRoutes(server, parts as unknown as Parts)
  desk = { cookie: `zaalscherm-desk=${desks.exchange(desks.newOneTimeKey())}` }
})
afterAll(() => server.close())

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })
const post = (key: string) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const payload = new URLSearchParams({ key }).toString()
  return server.inject({ method: 'POST', url: letInPath, headers, payload })
}

async function newKey(): Promise<string> {
  const payload = { roomIds: ['zaal-2'] }
  const answer = await server.inject({ method: 'POST', url: keys, headers: desk, payload })
  expect(answer.statusCode).toBe(201)
  return answer.json().key
}

/** Lets a phone in, and gives the cookie that it keeps. */
async function letIn(): Promise<string> {
  const answer = await post(await newKey())
  expect([answer.statusCode, answer.headers.location]).toEqual([303, page])
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

test('a key lets one phone in, once, and looking at it spends nothing', async () => {
  const key = await newKey()
  const address = new URL(letInAddressOf('http://10.0.0.2:4500', key))
  expect([address.pathname, address.hash]).toEqual([letInPath, `#${key}`])
  expect((await get(address.pathname)).body).toContain(letInWords.nl.button)
  expect((await post(` ${key}`)).statusCode).toBe(303)
  const again = await post(key)
  expect([again.statusCode, again.body]).toEqual([
    403,
    expect.stringContaining(notLetIn['wrong-key'].sentence),
  ])
})

test('only a desk makes a key', async () => {
  const payload = { roomIds: ['zaal-2'] }
  const answer = await server.inject({ method: 'POST', url: keys, payload })
  expect(answer.statusCode).toBe(403)
})

test('a phone that is in gets its page; withdrawn, forged or another day’s it reads why not', async () => {
  const phone = { cookie: await letIn() }
  expect((await get(page, phone)).body).toBe('the page')
  const [[facilitatorId = ''] = []] = Object.entries(hub.people.facilitators).slice(-1)
  hub.submit(DESK, 'w', { type: 'withdraw', facilitatorId })
  const withdrawn = await get(page, phone)
  expect([withdrawn.statusCode, withdrawn.body]).toEqual([
    410,
    expect.stringContaining(notLetIn.withdrawn.sentence),
  ])
  const forged = await get(page, { cookie: `zaalscherm-facilitator=${secrets.newSecret()}` })
  expect([forged.statusCode, forged.body]).toEqual([
    403,
    expect.stringContaining(notLetIn.unknown.sentence),
  ])
  const before = { cookie: await letIn() }
  const day = sampleDay('staatsprint')
  hub.play({ store: new MemoryStore(day), isRehearsal: false })
  const other = await get(page, before)
  expect([other.statusCode, other.body]).toEqual([
    403,
    expect.stringContaining(notLetIn.unknown.sentence),
  ])
})
