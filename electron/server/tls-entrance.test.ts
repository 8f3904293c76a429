// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type RequestOptions, request } from 'node:http'
import { request as requestInTls } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { connect as connectInTls } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type FakeTimers, fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { hubKeyIn } from '../tls/hub-key.ts'
import { fingerprintIn } from '../tls/keys.ts'
import { addTlsEntrance, isInTls } from './tls-entrance.ts'

const identity = hubKeyIn(mkdtempSync(join(tmpdir(), 'zaalscherm-key-')), 0)
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A server that says by which way somebody came, and echoes what a socket says. */
async function listen(timers: FakeTimers = fakeTimers()) {
  const server = createServer((asked, answer) => {
    const { remoteAddress, localPort } = asked.socket
    text(asked).then((body) => {
      answer.end(`${isInTls(asked.socket)} ${remoteAddress} ${localPort === port} ${body.length}`)
    })
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) => socket.on('message', (said) => socket.send(`${said}`)))
  const end = addTlsEntrance(server, identity, timers)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    if (!server.listening) return
    for (const socket of sockets.clients) socket.terminate()
    const closed = once(server, 'close')
    server.close()
    end()
    await closed
  }
  stops.push(stop)
  return { server, port, stop }
}

const here = { host: '127.0.0.1', rejectUnauthorized: false }

async function post(send: typeof request, options: RequestOptions, body: string) {
  const asking = send({ ...here, ...options, method: 'POST' })
  asking.end(body)
  const [answer] = await once(asking, 'response')
  return text(answer)
}

const dial = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

test('one port answers http and TLS, each with the whole of what was sent', async () => {
  const { port } = await listen()
  const long = 'x'.repeat(300_000)
  expect(await post(request, { port }, long)).toBe('false 127.0.0.1 true 300000')
  expect(await post(requestInTls, { port }, long)).toBe('true 127.0.0.1 true 300000')
})

test('links go through both, and the certificate is the hub’s own', async () => {
  const { port } = await listen()
  for (const scheme of ['ws', 'wss']) {
    const socket = new WebSocket(`${scheme}://127.0.0.1:${port}`, { rejectUnauthorized: false })
    await once(socket, 'open')
    socket.send(scheme)
    expect(String((await once(socket, 'message'))[0])).toBe(scheme)
    socket.terminate()
  }
  const peer = connectInTls({ ...here, port })
  await once(peer, 'secureConnect')
  const certificate = peer.getPeerX509Certificate()
  expect(fingerprintIn(String(certificate))).toBe(identity.fingerprint)
  peer.destroy()
})

test('a byte at a time is as good as all at once', async () => {
  const { port } = await listen()
  const socket = await dial(port)
  for (const letter of 'GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n') {
    await new Promise((sent) => socket.write(letter, sent))
  }
  expect(await text(socket)).toContain('false 127.0.0.1 true 0')
})

test('who says nothing is let go; who has begun isn’t held to that', async () => {
  const timers = fakeTimers()
  const { server, port } = await listen(timers)
  const [silent, [accepted]] = await Promise.all([dial(port), once(server, 'connection')])
  const spoken = await dial(port)
  spoken.write('GET / HT')
  await post(request, { port }, '')
  timers.pass(5_000)
  await once(silent.resume(), 'close')
  expect(accepted.destroyed).toBe(true)
  spoken.write('TP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n')
  expect(await text(spoken)).toContain('200 OK')
})

test('who begins a handshake has as long to end it, however it is drawn out; one that ended it stays', async () => {
  const timers = fakeTimers()
  const { server, port } = await listen(timers)
  const secured = connectInTls({ ...here, port })
  await once(secured, 'secureConnect')
  secured.write('GET / HT')
  await post(requestInTls, { port }, '')
  const [half, [accepted]] = await Promise.all([dial(port), once(server, 'connection')])
  half.write(Buffer.of(0x16, 0x03))
  await post(request, { port }, '')
  timers.pass(4_000)
  half.write(Buffer.of(0x01))
  await post(request, { port }, '')
  timers.pass(1_000)
  await once(half.resume(), 'close')
  expect(accepted.destroyed).toBe(true)
  secured.write('TP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n')
  expect(await text(secured)).toContain('true 127.0.0.1')
})

test('who says nothing in TLS is let go as well', async () => {
  const timers = fakeTimers()
  const { port } = await listen(timers)
  const silent = connectInTls({ ...here, port })
  await once(silent, 'secureConnect')
  await post(requestInTls, { port }, '')
  timers.pass(5_000)
  await once(silent.resume(), 'close')
})

test('half a handshake, nonsense after the first byte, and a link that is gone end nothing else', async () => {
  const { port } = await listen()
  const nonsense = await dial(port)
  nonsense.write(Buffer.concat([Buffer.of(0x16), Buffer.alloc(200, 0xff)]))
  const left = await dial(port)
  left.end()
  const torn = await dial(port)
  torn.write(Buffer.of(0x16, 0x03))
  torn.resetAndDestroy()
  await Promise.all([once(nonsense.resume(), 'close'), once(left.resume(), 'close')])
  expect(await post(requestInTls, { port }, '')).toContain('true')
})

test('stopping waits for nobody: not the silent, nor a handshake that isn’t over', async () => {
  const { port, stop } = await listen()
  const silent = await dial(port)
  const half = await dial(port)
  half.write(Buffer.of(0x16, 0x03))
  await post(request, { port }, '')
  const gone = [silent, half].map((socket) => once(socket.resume(), 'close'))
  await stop()
  await Promise.all(gone)
})
