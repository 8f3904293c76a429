// SPDX-License-Identifier: EUPL-1.2
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MemoryStore } from '../../e2e/world/memory-store.ts'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { CALENDAR_PATH } from '../../shared/export/export-paths.ts'
import { DeskAccess } from '../hub/access/desk-access.ts'
import { newHub } from '../hub/linked-hub.test-kit.ts'
import { systemSecrets as secrets } from '../machine/secrets.ts'
import { hubKeyIn } from '../tls/hub-key.ts'
import { type Served, serve } from './server.ts'

/** What of a route's address may be a secret, and what keeps it from being one for long. */
const WHAT_VARIES: Record<string, string> = {
  '/t/:code': 'public: the room’s code stands on its wall',
  '/t/:code/:what': 'public: the room’s code',
  '/t/:code/back': 'public: the room’s code; a return code is in the form’s body',
  '/t/:code/team': 'public: the room’s code',
  '/J/:code': 'of cards that were printed before: answered with an address without it',
  '/jury/:number': 'counts jurors, lets nobody in',
  '/r/:code': 'good once, lets nobody in',
  '/r/:code/:mark': 'good once, lets nobody in',
  '/desk/reach/:id': 'of a desk that is in',
  '/desk/pictures/:deviceId': 'of a desk that is in; an id lets nobody in',
  '/desk/export/:format': 'one of a few words',
  '/desk/print/:part': 'one of a few words',
  '/desk/library/days/:id/file': 'of a desk that is in; an id lets nobody in',
  '/assets/*': 'public',
}

const routes: { method: string; url: string }[] = []
const faults: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-'))
const store = new MemoryStore(sampleDay('staatsprint'))
const { hub } = newHub(store)
const desks = new DeskAccess(store, secrets)
let served: Served
let base: string

beforeAll(async () => {
  writePages()
  const noteRoutes = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url })
    })
  }
  subscribe('fastify.initialization', noteRoutes)
  served = await serve({
    ...{ hub, desks, secrets, phoneKey: 'k'.repeat(32) },
    library: { isCodeOfOtherDay: () => false, fileOf: () => null } as never,
    ...{ pagesFolder: folder, host: '127.0.0.1', port: 0, tls: hubKeyIn(folder, 0) },
    hubInfo: () => ({ hubId: 'hub', name: '', bases: [] }) as never,
    isOwnName: () => false,
    onFault: (what, error) => faults.push(`${what} ${error}`),
  })
  unsubscribe('fastify.initialization', noteRoutes)
  base = `http://127.0.0.1:${served.port}`
})
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** As much of built pages as the server reads. */
function writePages(): void {
  for (const name of ['assets', 'display', 'desk', 'jury', 'facilitator']) {
    mkdirSync(join(folder, name))
    if (name !== 'assets') writeFileSync(join(folder, name, 'index.html'), `<title>${name}</title>`)
  }
  for (const [file, script] of [
    ['report', 'report/main.ts'],
    ['print', 'print/main.ts'],
    ['join.nl', 'join/main.ts'],
    ['join.en', 'join/main.ts'],
  ] as const) {
    writeFileSync(join(folder, `${file}.json`), JSON.stringify({ [script]: { file: 'a.js' } }))
  }
}

const got = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, base), { redirect: 'manual', ...init })

test('each address that varies has been judged: none holds a secret that stays one', () => {
  const varying = new Set(routes.map(({ url }) => url).filter((url) => /[:*]/.test(url)))
  expect([...varying].toSorted()).toEqual(Object.keys(WHAT_VARIES).toSorted())
})

test('no answer to a GET lets its address out to another site, and no page with a code is kept', async () => {
  const paths = new Set(routes.filter(({ method }) => method === 'GET').map(({ url }) => url))
  const mayBeKept = ['/display', CALENDAR_PATH]
  for (const path of paths) {
    const asked = path.replace(/[:*][a-zA-Z]*/g, 'K7QM')
    const { headers } = await got(asked)
    const kept = mayBeKept.includes(path) ? expect.any(String) : 'no-store'
    expect([path, headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([
      ...[path, 'same-origin', kept],
    ])
  }
})

test('an address that is none, as of a link that was cut off, is answered in words, to a safe host alone', async () => {
  const answers = await Promise.all(
    ['/T/%E0%A4%A', `/r/${'A'.repeat(300)}`].map(async (path) => {
      const answer = await fetch(base + path)
      return [answer.status, /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1]]
    }),
  )
  expect(answers).toEqual([
    [400, 'Dat kan niet'],
    [414, 'Dat kan niet'],
  ])
  const { promise, resolve } = Promise.withResolvers<string>()
  get(`${base}/%`, { headers: { host: 'elsewhere.example' } }, (answer) => {
    text(answer).then(resolve)
  })
  expect(await promise).toBe('')
})

test('a one-time key stands in no address that is sent, and in no fault', async () => {
  const headers = { 'content-type': 'application/json' }
  const key = desks.newOneTimeKey()
  const body = JSON.stringify({ key })
  const desk = await got('/desk/key', { method: 'POST', headers, body })
  const cookie = String(desk.headers.get('set-cookie')).split(';')[0] ?? ''
  const made = await got('/desk/facilitator-keys', {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ roomIds: ['zaal-2'] }),
  })
  const { key: invitation } = await made.json()
  const letIn = { method: 'POST', body: new URLSearchParams({ key: invitation }) }
  const used = await got('/facilitator/in', letIn)
  expect([used.status, used.headers.get('location')]).toEqual([303, '/facilitator'])
  expect((await got('/facilitator/in', letIn)).status).toBe(403)
  for (const secret of [key, invitation, cookie.split('=')[1]]) {
    expect(faults.join()).not.toContain(secret)
  }
})
