// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

// What the machine took on which the bars were set, at rest: 2 × AMD EPYC, Node 24.
const REFERENCE_MS = { script: 150, trips: 7.5 }
const ROUNDS = 15
const TRIPS = 300

/** How slow a machine is now, against the one on which the bars were set: 2 takes twice as long. */
export type Slowness = { script: number; trips: number; both: number }

/**
 * A fixed piece of script and fixed trips over loopback, none of them ours: whatever else keeps the
 * machine busy slows them as much as it slows the product. Takes a fifth of a second at rest.
 */
export async function calibrate(): Promise<Slowness> {
  const scriptMs = await timed(workAll)
  const tripsMs = await overLoopback((socket) => timed(() => tripAll(socket)))
  return {
    script: scriptMs / REFERENCE_MS.script,
    trips: tripsMs / REFERENCE_MS.trips,
    both: (scriptMs + tripsMs) / (REFERENCE_MS.script + REFERENCE_MS.trips),
  }
}

/** How slow it was over all, from what was found before and after. */
export function between(before: Slowness, after: Slowness): Slowness {
  const mean = (key: keyof Slowness) => (before[key] + after[key]) / 2
  return { script: mean('script'), trips: mean('trips'), both: mean('both') }
}

async function timed(act: () => void | Promise<void>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

function workAll(): void {
  for (let round = 0; round < ROUNDS; round += 1) work()
}

/** Objects, strings, numbers and sorting, much as a view is made. */
function work(): void {
  let seed = 1
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed
  }
  const records = Array.from({ length: 6_000 }, () => ({ id: String(next()), at: next() % 9_973 }))
  const read: typeof records = JSON.parse(JSON.stringify(records))
  const byId = new Map(read.map((record) => [record.id, record]))
  read.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  for (const { id } of read) byId.delete(id)
  if (byId.size > 0) throw new Error('every record has an id of its own map entry')
}

/** Runs with a connection whose other end sends back whatever comes. */
async function overLoopback<T>(run: (socket: Socket) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.setNoDelay().pipe(socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const socket = connect(address.port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  const result = await run(socket)
  socket.destroy()
  server.close()
  return result
}

async function tripAll(socket: Socket): Promise<void> {
  for (let trip = 0; trip < TRIPS; trip += 1) {
    const answered = once(socket, 'data')
    socket.write('x')
    await answered
  }
}
