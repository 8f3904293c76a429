// SPDX-License-Identifier: EUPL-1.2
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { CrowdAsk, FetchedAnswer } from './crowd-talk.ts'

type Fetch = Extract<CrowdAsk, { ask: 'fetch' }>

// Of the machine's own network, each a sender of its own to the hub.
const SENDERS = 10

/**
 * Connections that ask for one page, and for it again as soon as they have it. On bare sockets:
 * a client that did more would take the processor from the hub that it is to weigh.
 */
export async function fetchPages({ base, path, count, forMs }: Fetch): Promise<FetchedAnswer> {
  const { hostname, port, host } = new URL(base)
  const asked = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`
  const answers: FetchedAnswer = { served: 0, refused: 0 }
  const sockets: Socket[] = []
  for (let index = 0; index < count; index += 1) {
    const localAddress = `127.0.0.${10 + (index % SENDERS)}`
    const socket = connect({ host: hostname, port: Number(port), localAddress })
    socket.on('error', () => {})
    socket.on('connect', () => socket.write(asked))
    onAnswers(socket, (status) => {
      if (status === 200) answers.served += 1
      else answers.refused += 1
      socket.write(asked)
    })
    sockets.push(socket)
  }
  await pause(forMs)
  for (const socket of sockets) socket.destroy()
  return answers
}

/** Calls with the status of each answer once all of it has come. */
function onAnswers(socket: Socket, call: (status: number) => void): void {
  let leftBytes = 0
  let status = 0
  let head = ''
  socket.on('data', (data) => {
    if (leftBytes > 0) {
      leftBytes -= data.length
    } else {
      head += data.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      status = Number(head.slice(9, 12))
      leftBytes = length - (head.length - end - '\r\n\r\n'.length)
      head = ''
    }
    if (leftBytes <= 0) call(status)
  })
}
