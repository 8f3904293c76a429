// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'playwright/test'
import { LINK_PATHS } from '../../shared/protocol/version.ts'
import {
  type HubProcess,
  newFolder,
  staatsprintForCrowds,
  startHub,
} from '../processes/hub-process.ts'
import { openDesk, RawLink, refusedLink, socketOf } from '../processes/raw-link.ts'

// A hall behind one address, and somebody with a script in it: each on an address of its own here.
const ROOM = 'K7QM'
const OTHER_ROOM = 'R4TP'
const SCRIPT = '127.0.0.2'
const HALL = '127.0.0.3'
const AT_ONCE = 20

let hub: HubProcess

test.beforeEach(async () => {
  const day = staatsprintForCrowds()
  const args = ['--day', day, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
})

test.afterEach(() => hub.stop())

type Answer = { status: number; retryAfter: string | undefined; cookie: string; page: string }

/** Asks from an address of the machine's own network; with `fields`, by a form. */
async function ask(
  from: string,
  path: string,
  { cookie, fields }: { cookie?: string; fields?: Record<string, string> } = {},
): Promise<Answer> {
  const asked = request(new URL(path, hub.join), {
    localAddress: from,
    method: fields ? 'POST' : 'GET',
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
  })
  asked.end(fields && new URLSearchParams(fields).toString())
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const set = (answer.headers['set-cookie'] ?? []).find((one) => one.startsWith('zaalscherm-phone'))
  return {
    status: answer.statusCode ?? 0,
    retryAfter: answer.headers['retry-after'],
    cookie: set?.split(';')[0] ?? '',
    page: await text(answer),
  }
}

const JOIN = { teamId: 'delta', displayName: '' }

/** Asks for a page and joins from it, as a phone without a script does. */
async function joinFrom(from: string): Promise<Answer & { known: string }> {
  const { cookie } = await ask(from, `/T/${ROOM}`)
  return { ...(await ask(from, `/T/${ROOM}/join`, { cookie, fields: JOIN })), known: cookie }
}

test('who joins has had a page for it: a made-up cookie, or none, makes nobody', async () => {
  const none = await ask(SCRIPT, `/T/${ROOM}/join`, { fields: JOIN })
  const cookie = 'zaalscherm-phone=made-up-by-somebody'
  const madeUp = await ask(SCRIPT, `/T/${ROOM}/join`, { cookie, fields: JOIN })
  expect([none.status, madeUp.status]).toEqual([409, 409])
  // The answer is a page, so that who reads it may press again.
  const again = await ask(SCRIPT, `/T/${ROOM}/join`, { cookie: madeUp.cookie, fields: JOIN })
  expect(again.status).toBe(303)
  const address = socketOf(hub.join, `${LINK_PATHS.attendee}?code=${ROOM}`)
  const link = await RawLink.open(address, { cookie })
  const command = { type: 'join', teamId: 'delta', displayName: null } as const
  link.say({ type: 'command', commandId: 'j', expiresAt: Date.parse('2100-01-01'), command })
  expect((await link.heard('refused')).refusal.name).toBe('too-many')
  link.close()
})

test('a hall of newcomers joins at once, an endless one is told to wait, another still comes in', async () => {
  const statuses: number[] = []
  // On a slow machine more of them come in meanwhile, but none is endless.
  while (!statuses.includes(429)) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => joinFrom(SCRIPT)))
    statuses.push(...answers.map(({ status }) => status))
  }
  expect(statuses.slice(0, 500).filter((status) => status !== 303)).toEqual([])
  const late = statuses.at(-1) === 429 ? await joinFrom(SCRIPT) : null
  if (late?.status === 429) expect(Number(late.retryAfter)).toBeGreaterThan(0)
  expect((await joinFrom(HALL)).status).toBe(303)
})

test('a phone that posts without end is told to wait, and still has its page', async () => {
  const { known: cookie } = await joinFrom(SCRIPT)
  const post = (isTaken: boolean) =>
    ask(SCRIPT, `/T/${ROOM}/role`, {
      cookie,
      fields: { roleId: 'timekeeper', isTaken: String(isTaken) },
    })
  const statuses = new Set<number>()
  for (let index = 0; index < 40; index += 1) statuses.add((await post(index % 2 === 0)).status)
  expect([...statuses]).toEqual([303, 429])
  expect((await ask(SCRIPT, `/T/${ROOM}`, { cookie })).status).toBe(200)
})

test('wrong codes shut out nobody at their address who has a right one', async () => {
  const guesses = Array.from({ length: 90 }, (_, index) => `/T/CC${index}`)
  for (const guess of guesses.slice(0, 70)) expect((await ask(HALL, guess)).status).toBe(404)
  expect((await ask(HALL, `/T/${ROOM}`)).status).toBe(200)
  // Also while somebody goes on guessing.
  const guessing = Promise.all(guesses.map((guess) => ask(HALL, guess)))
  expect((await ask(HALL, `/T/${ROOM}`)).status).toBe(200)
  await guessing
})

test('a phone that guesses is told no more codes, joined or not, and keeps its own page', async () => {
  const { known: cookie } = await joinFrom(SCRIPT)
  const statuses = new Set<number>()
  for (let index = 0; index < 14; index += 1) {
    statuses.add((await ask(SCRIPT, `/T/CC${index}`, { cookie })).status)
  }
  expect([...statuses]).toEqual([404, 429])
  // Guessing through a link is no way round it.
  const link = socketOf(hub.join, `${LINK_PATHS.attendee}?code=${OTHER_ROOM}`)
  expect(await refusedLink(link, { cookie })).toBe(429)
  expect((await ask(SCRIPT, `/T/${ROOM}`, { cookie })).status).toBe(200)
  expect((await ask(SCRIPT, `/T/${ROOM}`)).status).toBe(200)
})

test('half a request is let go, before three links that say nothing have been one by one', async () => {
  const { port, host } = new URL(hub.join)
  const halves = [
    `POST /T/${ROOM}/join HTTP/1.1\r\nHost: ${host}\r\n` +
      'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nteamId=',
    `GET /T/${ROOM} HTTP/1.1\r\nHost: ${host}\r\n`,
  ]
  const letGo = Promise.all(
    halves.map(async (half) => {
      const socket = connect(Number(port), '127.0.0.1')
      socket.write(half)
      socket.resume()
      await once(socket, 'close')
    }),
  )
  // Each is held for some nine seconds by the hub's own clock; half a request was for up to ninety.
  const silentLinks = async () => {
    for (const key of ['x', 'y', 'z']) {
      const protocols = ['zaalscherm', `key.${key.repeat(32)}`]
      const link = await RawLink.open(socketOf(hub.join, LINK_PATHS.display), { protocols })
      await once(link.socket, 'close')
    }
    return 'still held'
  }
  expect(await Promise.race([letGo.then(() => 'let go'), silentLinks()])).toBe('let go')
})

test('a desk removes who came from an address: each phone is told, and may come again', async () => {
  const { link: desk } = await openDesk(hub.desk)
  for (let index = 0; index < 12; index += 1) await joinFrom(SCRIPT)
  const guest = await joinFrom(HALL)
  const phone = await RawLink.open(socketOf(hub.join, `${LINK_PATHS.attendee}?code=${ROOM}`), {
    cookie: guest.known,
  })
  const arrivalsIn = (view: unknown) => Object(view).arrivals ?? []
  const { view } = await desk.heard('view', (told) => arrivalsIn(told.view)[0]?.joined === 12)
  const { numbers } = arrivalsIn(view)[0]
  const expiresAt = Date.parse('2100-01-01')
  const remove = (commandId: string, who: [number, number][]) =>
    desk.say({
      ...{ type: 'command', commandId, expiresAt },
      command: { type: 'removePeople', numbers: who },
    })
  remove('script', numbers)
  await desk.heard('accepted', ({ commandId }) => commandId === 'script')
  remove('guest', [[13, 13]])
  const told = await phone.heard('view', ({ view }) => Object(view).own.isRemoved === true)
  expect(Object(told.view).own.me).toBe(null)
  const page = await ask(HALL, `/T/${ROOM}`, { cookie: guest.known })
  expect(page.page).toContain('De begeleider heeft je aanmelding weggehaald.')
  const again = await ask(HALL, `/T/${ROOM}/join`, { cookie: guest.known, fields: JOIN })
  expect(again.status).toBe(303)
  for (const link of [desk, phone]) link.close()
})

test('a desk withdraws what it granted another, whose link ends and which is told why', async () => {
  const { link, cookie } = await openDesk(hub.desk)
  const headers = { cookie }
  const keys = await fetch(new URL('/desk/keys', hub.join), { method: 'POST', headers })
  const { key } = await keys.json()
  const second = await openDesk(hub.desk.replace(/#key=.*/, `#key=${key}`))
  const list = async () => (await fetch(new URL('/desk/desks', hub.join), { headers })).json()
  const { desks } = await list()
  expect(desks).toMatchObject([{ isYou: true }, { isYou: false, isLinked: true }])
  const withdraw = (id: string, by: string) =>
    fetch(new URL('/desk/desks/withdraw', hub.join), {
      method: 'POST',
      headers: { cookie: by, 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
  const closed = once(second.link.socket, 'close')
  expect((await withdraw(desks[0].id, cookie)).status).toBe(409)
  expect((await withdraw(desks[0].id, 'zaalscherm-desk=none')).status).toBe(403)
  expect((await withdraw(desks[1].id, cookie)).status).toBe(204)
  await closed
  const asked = await fetch(new URL('/desk/key', hub.join), { headers: { cookie: second.cookie } })
  expect(asked.status).toBe(410)
  expect(await refusedLink(socketOf(hub.join, LINK_PATHS.desk), { cookie: second.cookie })).toBe(
    401,
  )
  expect((await list()).desks).toHaveLength(1)
  link.close()
})
