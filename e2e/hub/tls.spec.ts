// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { cpSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { expect, test } from 'playwright/test'
import { WebSocket } from 'ws'
import { HUB_KEY_FILE } from '../../electron/tls/hub-key.ts'
import { fingerprintIn } from '../../electron/tls/keys.ts'
import { KEY_PREFIX, LINK_PATHS, PROTOCOL, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import type { View } from '../../shared/views/view.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { openDesk } from '../processes/raw-link.ts'

const KEY = 'd'.repeat(32)
const FAR_AWAY = Date.parse('2100-01-01')
// Whose key it is, is what the tests ask themselves.
const ANYBODYS = { rejectUnauthorized: false }

const hubIn = (folder: string) =>
  startHub(['--day', STAATSPRINT, '--data', folder, '--host', '127.0.0.1', '--port', '0'])

const waitingIn = (view: View) => (view.kind === 'desk' ? view.waiting : [])

async function fingerprintAt(base: string): Promise<string | null> {
  const { hostname, port } = new URL(base)
  const socket = connect({ host: hostname, port: Number(port), ...ANYBODYS })
  await once(socket, 'secureConnect')
  const certificate = String(socket.getPeerX509Certificate())
  socket.destroy()
  return fingerprintIn(certificate)
}

/** What a display's link is answered with: 101, or the status with which it is refused. */
async function statusOfLink(base: string, headers: Record<string, string>): Promise<number> {
  const address = new URL(LINK_PATHS.display, base).href.replace(/^http/, 'ws')
  const socket = new WebSocket(address, [SUBPROTOCOL, KEY_PREFIX + KEY], { headers, ...ANYBODYS })
  socket.on('error', () => {})
  const answered = ['upgrade', 'unexpected-response'].map(async (event) => {
    const messages = await once(socket, event)
    return messages.at(-1).statusCode
  })
  const status = await Promise.race(answered)
  socket.terminate()
  return status
}

async function asked(url: URL, method: string, headers: Record<string, string>, body = '') {
  const asking = request(url, { method, headers, ...ANYBODYS })
  asking.end(body)
  const [answer] = await once(asking, 'response')
  answer.resume()
  return answer
}

test('the hub’s key is made once, stays with its folder, and is told nobody', async () => {
  const [folder, copy] = [newFolder(), newFolder()]
  const first = await hubIn(folder)
  const known = await fingerprintAt(first.join)
  const [, line = ''] = readFileSync(join(folder, HUB_KEY_FILE), 'utf8').split('\n')
  expect(line).toMatch(/^[\w+/=]{40,}$/)
  expect(statSync(join(folder, HUB_KEY_FILE)).mode & 0o777).toBe(0o600)
  await first.stop()
  cpSync(folder, copy, { recursive: true })
  for (const place of [folder, copy]) {
    const again = await hubIn(place)
    expect(await fingerprintAt(again.join)).toBe(known)
    expect(again.errors()).not.toContain(line)
    await again.stop()
  }
  expect(first.errors()).not.toContain(line)
})

test('in TLS only our own pages and our own names get through, as without', async () => {
  const hub = await hubIn(newFolder())
  const { host, port } = new URL(hub.join)
  const [plain, inTls] = [`http://${host}`, `https://${host}`]
  const app = 'app://zaalscherm'
  const links: [string, Record<string, string>, number][] = [
    [inTls, { origin: inTls }, 101],
    [inTls, { origin: app }, 101],
    [inTls, {}, 101],
    [plain, { origin: plain }, 101],
    // A page that came without TLS may be anybody's.
    [inTls, { origin: plain }, 403],
    [plain, { origin: inTls }, 403],
    [inTls, { origin: 'https://evil.example' }, 403],
    [inTls, { host: `evil.example:${port}` }, 403],
    [inTls, { host: `evil.example:${port}`, origin: `https://evil.example:${port}` }, 403],
  ]
  for (const [base, headers, status] of links) {
    expect([base, headers, await statusOfLink(base, headers)]).toEqual([base, headers, status])
  }
  const page = new URL('/display', inTls)
  expect((await asked(page, 'GET', { host: 'evil.example' })).statusCode).toBe(403)
  const display = await asked(page, 'GET', {})
  expect(display.headers['content-security-policy']).toContain(`connect-src 'self' wss://${host};`)
  expect(display.headers['strict-transport-security']).toBeUndefined()
  await hub.stop()
})

test('a desk that came in TLS keeps a cookie that never goes without', async () => {
  const hub = await hubIn(newFolder())
  const { host, port, hash } = new URL(hub.desk)
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ key: hash.slice('#key='.length) })
  const url = new URL('/desk/key', `https://${host}`)
  const foreign = { ...json, origin: `http://${host}` }
  expect((await asked(url, 'POST', foreign, body)).statusCode).toBe(403)
  const answer = await asked(url, 'POST', { ...json, origin: `https://${host}` }, body)
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  expect(cookie).toMatch(new RegExp(`^zaalscherm-desk-${port}-tls=[\\w-]{32};.*; Secure`))
  const desk = new URL('/desk/desks', `https://${host}`)
  expect((await asked(desk, 'GET', { cookie })).statusCode).toBe(200)
  await hub.stop()
})

test('the desk is told which displays link in TLS from the app, and which openly', async () => {
  const hub = await startHub(['--day', STAATSPRINT, '--data', newFolder(), '--port', '0'])
  const { host, hostname } = new URL(hub.join)
  test.skip(hostname === '127.0.0.1', 'this machine has no address but its own')
  const { link: desk } = await openDesk(hub.desk)
  const ways: [string, string, string][] = [
    ['pinned', `wss://${host}`, 'app://zaalscherm'],
    ['open', `wss://${host}`, `https://${host}`],
    ['open', `ws://${host}`, `http://${host}`],
    ['own', new URL(hub.desk).origin.replace('http', 'ws'), new URL(hub.desk).origin],
  ]
  for (const [index, [way, base, origin]] of ways.entries()) {
    const key = KEY_PREFIX + `${index}`.repeat(32)
    const options = { headers: { origin }, ...ANYBODYS }
    const socket = new WebSocket(base + LINK_PATHS.display, [SUBPROTOCOL, key], options)
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL }))
    const { view } = await desk.heard('view', ({ view }) => waitingIn(view).length === 1)
    const deviceId = waitingIn(view)[0]?.deviceId ?? ''
    const command = { type: 'pairDisplay', deviceId, roomId: 'zaal-1', name: '' } as const
    desk.say({ type: 'command', commandId: `pair-${index}`, expiresAt: FAR_AWAY, command })
    const isThere = (view: View) =>
      view.kind === 'desk' &&
      view.displays.some((one) => one.deviceId === deviceId && one.way === way)
    await desk.heard('view', ({ view }) => isThere(view))
    socket.terminate()
    desk.messages.length = 0
  }
  desk.close()
  await hub.stop()
})
