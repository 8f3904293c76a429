// SPDX-License-Identifier: EUPL-1.2
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { juryCodeWords } from '../../../shared/features/jury/code-words.ts'
import { jurorAddressOf } from '../../../shared/features/jury/juror-code.ts'
import { NO_WIPE } from '../../../shared/features/wipe/receipt.ts'
import { HOUR } from '../../../shared/instant.ts'
import { DESK, newHub } from '../../hub/linked-hub.test-kit.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { systemSecrets as secrets } from '../../machine/secrets.ts'
import { JurorCodes } from '../limits/juror-codes.ts'
import { JUROR_PACE, Line } from '../limits/line.ts'
import type { Parts } from '../parts.ts'
import { jurorIdOf } from '../senders/juror.ts'
import { JurorMarks } from '../senders/juror-marks.ts'
import { addJuryRoutes } from './jury-routes.ts'
import { PageCache } from './page-cache.ts'

const { problems } = juryCodeWords.nl
const [GOOD, OTHER, WRONG] = ['CDFGHJKM', 'NPQRTWXY', 'CDFGHJKN']

const at = { isWiped: false, kind: 'real', now: 0 }
const timers = fakeTimers()
const server = Fastify()
const { hub } = newHub(new MemoryStore(sampleDay('staatsprint')))
const partsWith = (key: string) => {
  const parts = {
    secrets,
    hub: {
      now: () => at.now,
      day: hub.day,
      people: hub.people,
      pageSources: [],
      get playback() {
        return { kind: at.kind }
      },
      get wiping() {
        return { info: { ...NO_WIPE, receipt: at.isWiped ? {} : null } }
      },
    },
    jurorCodes: new JurorCodes(hub.people),
    jurorMarks: new JurorMarks(key, secrets),
    jurorLine: new Line(timers, JUROR_PACE),
    pages: { jury: 'the sheets', join: { scripts: { nl: '', en: '' }, css: '' } },
    made: new PageCache(),
  }
  // What the routes read of them.
  return parts as unknown as Parts
}
const parts = partsWith('key')
beforeAll(async () => {
  await server.register(cookie)
  await server.register(formbody)
  addJuryRoutes(server, parts)
  const jurors = [GOOD, OTHER].map((code, index) => ({ jurorId: `j${index}`, code }))
  hub.submit(DESK, 'added', { type: 'addJurors', jurors })
})
beforeEach(() => {
  // What was guessed before is forgotten by now.
  at.now += HOUR
  at.isWiped = false
  at.kind = 'real'
})
afterAll(() => server.close())

type Told = { status: number; body: string; to: string | undefined; cookie: string }
async function ask(url: string, more: { cookie?: string; code?: string } = {}): Promise<Told> {
  const { cookie: held, code } = more
  const answer = await server.inject({
    url,
    method: code === undefined ? 'GET' : 'POST',
    headers: {
      ...(held && { cookie: held }),
      ...(code && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(code && { payload: new URLSearchParams({ code }).toString() }),
  })
  const cookie = String(answer.headers['set-cookie'] ?? '')
  return { status: answer.statusCode, body: answer.body, to: answer.headers.location, cookie }
}
const heldIn = ({ cookie }: Told) => cookie.split(';')[0] ?? ''
const askedFor = (url: string) =>
  ({ url, socket: { remoteAddress: '10.0.0.9', localPort: undefined } }) as never

test('a code that is typed, and one in an older card’s address, are exchanged for a cookie and leave the address', async () => {
  for (const told of [
    await ask('/J', { code: 'cdfg hjkm' }),
    await ask(`/J/${GOOD}`),
    await ask(`/J?code=${GOOD}`),
  ]) {
    expect([told.status, told.to]).toEqual([303, '/jury/1'])
    expect(told.cookie).toMatch(/HttpOnly; SameSite=Lax/)
    expect(told.cookie).not.toContain(GOOD)
    const sheets = await ask('/jury/1', { cookie: heldIn(told) })
    expect([sheets.status, sheets.body]).toEqual([200, 'the sheets'])
  }
  expect((await ask(`/J/${GOOD}?lang=en`)).to).toBe('/jury/1?lang=en')
})

test('a card that is printed now has its code where no server sees it, and its page takes it from there', async () => {
  const address = new URL(jurorAddressOf('http://192.168.1.20:4500', GOOD))
  expect([address.pathname, address.search, address.hash]).toEqual(['/J', '', `#${GOOD}`])
  const { status, body } = await ask(address.pathname)
  expect([status, body]).toEqual([200, expect.stringContaining('<form method="post" action="/J"')])
  expect(body).toContain('<script src="/behind-hash.js"></script>')
})

test('a wrong code says so; past ten an address waits in line, in which a right one is let in', async () => {
  const told = await ask('/J', { code: WRONG })
  expect([told.status, told.body, told.cookie]).toEqual([
    ...[404, expect.stringContaining(problems['unknown-code']), ''],
  ])
  for (let index = 0; index < 9; index += 1) await ask(`/J/${WRONG}`)
  // Past ten each waits its turn, of which the first is at once.
  expect((await ask('/J', { code: WRONG })).status).toBe(404)
  const statuses: number[] = []
  const asked = Array.from({ length: JUROR_PACE.mostWaiting + 2 }, (_, index) =>
    ask('/J', { code: index === 4 ? OTHER : WRONG }).then(({ status }) => statuses.push(status)),
  )
  await expect.poll(() => statuses).toEqual([429, 429])
  timers.pass(JUROR_PACE.everyMs * JUROR_PACE.mostWaiting)
  await Promise.all(asked)
  expect(statuses.filter((status) => status === 303)).toHaveLength(1)
  // Who is in already is in.
  const held = heldIn(await ask('/J', { code: GOOD }))
  expect((await ask('/jury/1', { cookie: held })).status).toBe(200)
})

test('a cookie is one juror’s, until that one gets another code; of two on one tablet each has a tab', async () => {
  const cookies = [await ask(`/J/${GOOD}`)].map(heldIn)
  const mark = cookies[0]?.split('=')[1]
  expect((await ask('/jury/2', { cookie: cookies[0] ?? '' })).body).toContain(problems.stranger)
  expect((await ask('/jury/2', { cookie: `zaalscherm-juror2-undefined=${mark}` })).status).toBe(403)
  const jar = { [String(cookies[0]?.split('=')[0])]: mark }
  const linked = (query: string, hubParts = parts) => jurorIdOf(hubParts, jar, askedFor(query))
  const links = ['?juror=1', '?juror=2', '?juror=', '', `?code=${OTHER}`]
  expect(links.map((query) => linked(`/link/juror${query}`))).toEqual([
    ...['j0', null, null, null, 'j1'],
  ])
  expect(linked('/link/juror?juror=1', partsWith('another hub'))).toBe(null)
  hub.submit(DESK, 'renewed', { type: 'renewCode', jurorId: 'j0', code: 'WXYWXYWX' })
  const withdrawn = await ask('/jury/1', { cookie: cookies[0] ?? '' })
  expect([withdrawn.status, withdrawn.body]).toEqual([
    ...[403, expect.stringContaining(problems['unknown-code'])],
  ])
})

test('once the day is wiped a code says that, and not that anything is kept; a rehearsal has its own', async () => {
  at.isWiped = true
  for (const path of [`/J/${OTHER}`, '/jury/2', `/J/${WRONG}`]) {
    const { status, body } = await ask(path)
    expect([status, body]).toEqual([410, expect.stringContaining(problems.wiped)])
  }
  at.kind = 'rehearsal'
  expect((await ask(`/J/${OTHER}`)).status).toBe(303)
})

test('a code that stands twice in an address counts once', async () => {
  const { status } = await ask(`/J?code=${WRONG}&code=${GOOD}`)
  expect(status).toBe(404)
})
