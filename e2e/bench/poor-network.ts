// SPDX-License-Identifier: EUPL-1.2
// A process between clients and the hub that makes each way late; see skew.ts. It stands in for
// `tc netem`, which needs rights and a kernel module that most build machines don't have.
import { once } from 'node:events'
import { connect as connectTo, createServer, type Socket } from 'node:net'

/**
 * `jitter`: 5 ms and an exponential 20 ms each way; of 100 packets one is lost and comes after
 * TCP's shortest time-out. `far`: each connection has its own delay of 0 to 250 ms, the same both
 * ways.
 */
export type Weather = 'jitter' | 'far'

const RETRANSMIT_MS = 200
const LOSS = 0.01
const [weather = 'jitter', hubPort = '0', clients = '1'] = process.argv.slice(2)
let connections = 0

const server = createServer((near) => {
  const far = connectTo(Number(hubPort), '127.0.0.1')
  near.setNoDelay(true)
  far.setNoDelay(true)
  const ownMs = (250 * connections) / Math.max(1, Number(clients) - 1)
  connections += 1
  const delay = weather === 'far' ? () => ownMs : jitter
  pass(near, far, delay)
  pass(far, near, delay)
})

/** What arrives later waits for what was sent before it, as TCP does. */
function pass(from: Socket, to: Socket, delay: () => number): void {
  let lastAt = 0
  from.on('data', (data) => {
    lastAt = Math.max(lastAt, performance.now() + delay())
    setTimeout(() => to.write(data), Math.max(0, lastAt - performance.now()))
  })
  from.on('close', () => to.destroy())
  from.on('error', () => to.destroy())
}

function jitter(): number {
  const lostMs = Math.random() < LOSS ? RETRANSMIT_MS : 0
  return 5 - 20 * Math.log(1 - Math.random()) + lostMs
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('no port')
process.send?.(address.port)
