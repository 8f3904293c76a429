// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { Frames } from './frames.ts'

// Around each of the lengths at which a frame's head grows.
const LENGTHS = [0, 1, 125, 126, 1_023, 1_024, 65_535, 65_536, 200_000]
const textOf = (length: number) => 'Überzaal 2 '.repeat(length).slice(0, length)

/** What a client reads of these texts, whether or not it agreed to unpack. */
async function readBy(perMessageDeflate: boolean): Promise<string[]> {
  const server = createServer()
  const sockets = new WebSocketServer({
    server,
    perMessageDeflate: { serverNoContextTakeover: true, clientNoContextTakeover: true },
  })
  const frames = new Frames()
  sockets.on('connection', (_socket, { socket }) => {
    for (const length of LENGTHS) {
      socket.write(frames.of({ text: textOf(length) }, perMessageDeflate))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : null
  const client = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate })
  const texts: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  client.on('message', (data, isBinary) => {
    if (!isBinary) texts.push(data.toString())
    if (texts.length === LENGTHS.length) resolve()
  })
  await promise
  client.terminate()
  sockets.close()
  server.close()
  return texts
}

test('a frame is read as the text that it was made of, packed or not, at every length', async () => {
  expect(await readBy(true)).toEqual(LENGTHS.map(textOf))
  expect(await readBy(false)).toEqual(LENGTHS.map(textOf))
})

test('the same message is the same bytes for all links, packed where that makes it smaller', () => {
  const frames = new Frames()
  const told = { text: textOf(20_000) }
  expect(frames.of(told, true)).toBe(frames.of(told, true))
  expect(frames.of(told, false)).toBe(frames.of(told, false))
  expect(frames.of(told, true).length).toBeLessThan(frames.of(told, false).length / 3)
})
