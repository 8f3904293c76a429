// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'playwright/test'
import { LARGEST_MESSAGE, LINK_PATHS, PROTOCOL } from '../../shared/protocol/version.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { carryOut, facilitatorAddress, rawDesk, rawFacilitator } from '../processes/raw-device.ts'
import {
  cookieOf,
  openDesk,
  openDisplay,
  RawLink,
  refusedLink,
  socketOf,
} from '../processes/raw-link.ts'

const ROOM = 'K7QM'
const KEY = 'a'.repeat(32)

let hub: HubProcess

test.beforeEach(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
})

test.afterEach(async () => {
  // Whatever came in, the hub still serves.
  expect((await fetch(new URL(`/T/${ROOM}`, hub.join))).status).toBe(200)
  await hub.stop()
})

async function phone(): Promise<{ link: RawLink; cookie: string }> {
  const cookie = cookieOf(await fetch(new URL(`/T/${ROOM}`, hub.join))) ?? ''
  const address = socketOf(hub.join, `${LINK_PATHS.attendee}?code=${ROOM}`)
  const link = await RawLink.open(address, { cookie })
  await link.heard('view')
  return { link, cookie }
}

/** A form as a phone sends it that has shown no cookie; `headers` may hold one. */
function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const phone = randomBytes(24).toString('base64url')
  return fetch(new URL(path, hub.join), {
    method: 'POST',
    body: new URLSearchParams({ phone, ...fields }),
    redirect: 'manual',
    headers,
  })
}

test('without a key nobody links as a desk', async () => {
  expect(await refusedLink(socketOf(hub.join, LINK_PATHS.desk))).toBe(401)
  const guessed = { cookie: 'zaalscherm-desk=guess' }
  expect(await refusedLink(socketOf(hub.join, LINK_PATHS.desk), guessed)).toBe(401)
  const { cookie } = await phone()
  expect(await refusedLink(socketOf(hub.join, LINK_PATHS.desk), { cookie })).toBe(401)
})

test('a one-time key works once', async () => {
  const { link } = await openDesk(hub.desk)
  link.close()
  await expect(openDesk(hub.desk)).rejects.toThrow('403')
})

test('a desk lets another desk in, and nobody else does', async () => {
  const keys = new URL('/desk/keys', hub.join)
  expect((await fetch(keys, { method: 'POST' })).status).toBe(403)
  const { cookie } = await openDesk(hub.desk)
  const answer = await fetch(keys, { method: 'POST', headers: { cookie } })
  const { key } = await answer.json()
  const { link } = await openDesk(hub.desk.replace(/#key=.*/, `#key=${key}`))
  link.close()
})

test('wrong desk keys are soon not even answered, and the right one still works', async () => {
  const statuses = new Set<number>()
  for (let i = 0; i < 14; i += 1) {
    const answer = await fetch(new URL('/desk/key', hub.join), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: `wrong-${i}` }),
    })
    statuses.add(answer.status)
  }
  expect([...statuses]).toEqual([403, 429])
  const { link } = await openDesk(hub.desk)
  link.close()
})

test('who hangs up in the middle of a refusal takes nobody along', async () => {
  const { port } = new URL(hub.join)
  for (let i = 0; i < 100; i += 1) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(
      'GET /link/none HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    )
    socket.resetAndDestroy()
  }
})

test('made-up displays leave the seats of paired ones free', async () => {
  const wall = await openDisplay(hub.join, KEY)
  await wall.heard('pairing')
  const { link: desk } = await openDesk(hub.desk)
  const { view } = await desk.heard('view', ({ view }) => JSON.stringify(view).includes('deviceId'))
  const [waiting] = Object(view).waiting
  const { deviceId } = waiting
  const command = { type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' } as const
  desk.say({ type: 'command', commandId: 'p', expiresAt: Date.parse('2100-01-01'), command })
  await wall.heard('view')
  wall.close()
  const address = socketOf(hub.join, LINK_PATHS.display)
  // More than there is room for: it doesn't matter which of them are let in.
  const strangers = await Promise.allSettled(
    Array.from({ length: 80 }, (_, index) => {
      const key = String(index).padStart(32, 'x')
      return RawLink.open(address, { protocols: ['zaalscherm', `key.${key}`] })
    }),
  )
  const refused = strangers.flatMap((stranger) =>
    stranger.status === 'rejected' ? [stranger.reason.message] : [],
  )
  expect(refused.length).toBeGreaterThanOrEqual(20)
  expect(new Set(refused)).toEqual(new Set(['Unexpected server response: 503']))
  const back = await openDisplay(hub.join, KEY)
  await back.heard('view')
  for (const stranger of strangers) if (stranger.status === 'fulfilled') stranger.value.close()
})

test('one phone can have a few links, not all of them', async () => {
  const { cookie } = await phone()
  const address = socketOf(hub.join, `${LINK_PATHS.attendee}?code=${ROOM}`)
  const links = await Promise.all(
    Array.from({ length: 4 }, () => RawLink.open(address, { cookie })),
  )
  expect(await refusedLink(address, { cookie })).toBe(503)
  for (const link of links) link.close()
})

test('a page from elsewhere links and posts nothing', async () => {
  const foreign = { origin: 'http://evil.example', protocols: ['zaalscherm', `key.${KEY}`] }
  expect(await refusedLink(socketOf(hub.join, LINK_PATHS.display), foreign)).toBe(403)
  // Another machine of the same building is elsewhere too.
  const { port } = new URL(hub.join)
  for (const origin of [`http://192.168.1.77:${port}`, 'http://10.0.0.7', 'null']) {
    const near = { ...foreign, origin }
    expect(await refusedLink(socketOf(hub.join, LINK_PATHS.display), near)).toBe(403)
  }
  const answer = await post(
    `/T/${ROOM}/join`,
    { teamId: 'delta' },
    { origin: 'http://evil.example' },
  )
  expect(answer.status).toBe(403)
})

test('a name that somebody else can point at this machine is not served', async () => {
  const { port } = new URL(hub.join)
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, headers: { host: 'rebound.example' } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).end()
  })
  expect(status).toBe(403)
})

test('phones and displays can steer nothing', async () => {
  const { link } = await phone()
  const command = { type: 'show', rooms: 'all', scene: 'blank' } as const
  const expiresAt = Date.parse('2024-03-14')
  link.say({ type: 'command', commandId: 'c1', expiresAt, command })
  expect((await link.heard('refused')).refusal.name).toBe('not-allowed')
  const display = await openDisplay(hub.join, KEY)
  display.say({ type: 'command', commandId: 'c2', expiresAt, command })
  expect((await display.heard('refused')).refusal.name).toBe('not-allowed')
})

test('nothing that lets somebody in is told to a wall, or written by the hub', async () => {
  const written: string[] = []
  hub.process.stdout?.on('data', (data) => written.push(String(data)))
  const desk = await rawDesk(hub)
  const display = await openDisplay(hub.join, KEY)
  await display.heard('pairing')
  const { link } = await phone()
  const waiting = await RawLink.open(desk.socket, { cookie: desk.cookie })
  const { view } = await waiting.heard(
    'view',
    ({ view }) => view.kind === 'desk' && view.waiting.length > 0,
  )
  const deviceId = view.kind === 'desk' ? (view.waiting[0]?.deviceId ?? '') : ''
  const code = 'CDFGHJKM'
  await carryOut(
    desk,
    { type: 'addJurors', jurors: [{ jurorId: 'chair', code }] },
    { type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' },
  )
  const address = await facilitatorAddress(hub, desk, ['zaal-1'])
  const facilitator = await rawFacilitator(hub, address)
  await post('/desk/key', { key: 'wrong' })
  await display.heard('view')
  const secrets = [
    ...[KEY, code, new URL(hub.desk).hash.slice('#key='.length), new URL(address).hash.slice(1)],
    ...[desk.cookie, facilitator.cookie].map((cookie) => cookie.split('=')[1]),
  ]
  const told = JSON.stringify([display.messages, link.messages]) + written.join() + hub.errors()
  expect(secrets.filter((secret) => !secret || told.includes(secret))).toEqual([])
  for (const one of [display, link, waiting]) one.close()
})

test('an unpaired display is told a code and nothing else', async () => {
  const display = await openDisplay(hub.join, KEY)
  await display.heard('pairing')
  expect(display.messages.map((message) => message.type)).toEqual(['welcome', 'pairing'])
})

test('malformed, unknown and stale messages are refused by name', async () => {
  const { link } = await phone()
  for (const nonsense of [
    '',
    'null',
    '[]',
    '{"type":"steer"}',
    '{"type":"clock"}',
    '\u0000',
    '{',
  ]) {
    link.socket.send(nonsense)
  }
  link.say({ type: 'hello', protocol: PROTOCOL })
  await expect.poll(() => link.messages.filter((m) => m.type === 'refused').length).toBe(7)
  const command = { type: 'join', teamId: 'delta', displayName: null } as const
  link.say({ type: 'command', commandId: 'late', expiresAt: 0, command })
  expect((await link.heard('refused', (m) => m.commandId === 'late')).refusal.name).toBe('expired')
})

test('endless nonsense and oversized messages cost the sender its link', async () => {
  const { link } = await phone()
  const closed = new Promise((resolve) => link.socket.once('close', resolve))
  for (let i = 0; i < 40; i += 1) link.socket.send('nonsense')
  await closed
  const other = await phone()
  const gone = new Promise((resolve) => other.link.socket.once('close', resolve))
  other.link.socket.send('x'.repeat(LARGEST_MESSAGE + 1))
  await gone
})

test('a flood of frames that are no text costs the sender its link as well', async () => {
  const floods = [
    (link: RawLink) => link.socket.ping(),
    (link: RawLink) => link.socket.pong(),
    (link: RawLink) => link.socket.send(new Uint8Array(2)),
  ]
  for (const flood of floods) {
    const { link } = await phone()
    const closed = once(link.socket, 'close')
    for (let i = 0; i < 1_000 && link.socket.readyState === link.socket.OPEN; i += 1) flood(link)
    await closed
  }
})

test('a surface of a strange version is told to reload', async () => {
  const { link } = await phone()
  link.say({ type: 'hello', protocol: PROTOCOL + 5 })
  await link.heard('reload')
})

test('a form of 10,000 characters is refused, and a shorter one too, in words', async () => {
  const huge = await post(`/T/${ROOM}/join`, { teamId: 'delta', displayName: 'x'.repeat(10_000) })
  expect(huge.status).toBe(413)
  const long = await post(`/T/${ROOM}/join`, { teamId: 'delta', displayName: 'x'.repeat(700) })
  expect(long.status).toBe(409)
})

test('names come out as plain text: no HTML, no control characters, no turned lines', async () => {
  const { cookie } = await phone()
  const displayName = '<b onclick=x>\u202Egroot\u0007\nfeest</b>'
  const answer = await post(`/T/${ROOM}/join`, { teamId: 'delta', displayName }, { cookie })
  expect(answer.status).toBe(303)
  const page = await (await fetch(new URL(`/T/${ROOM}`, hub.join), { headers: { cookie } })).text()
  expect(page).toContain('&lt;b onclick=x&gt;groot feest&lt;/b&gt;')
  expect(page).not.toContain('<b onclick')
  for (const hidden of ['\u202E', '\u0007']) expect(page).not.toContain(hidden)
})

test('a name of nothing but invisible characters is refused in words', async () => {
  const { cookie } = await phone()
  const fields = { teamId: 'delta', displayName: '\u200B\u200D\u202E' }
  expect((await post(`/T/${ROOM}/join`, fields, { cookie })).status).toBe(409)
})
