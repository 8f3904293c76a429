// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { boundsAt, type Sample, sampleOf } from '../../../shared/clock/corridor.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { machineNow } from '../../processes/node-ports.ts'
import { openDisplay } from '../../processes/raw-link.ts'
import type { Weather } from '../poor-network.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import type { Look } from '../surfaces/skew-clients.ts'

const CLIENTS = fileURLToPath(new URL('../surfaces/skew-clients.ts', import.meta.url))
const POOR_NETWORK = fileURLToPath(new URL('../poor-network.ts', import.meta.url))
const DISPLAYS = 50
// Ten clocks share a process: fifty processes would measure the machine's scheduler.
const PROCESSES = 5
// As many questions at once as the hub takes from a link.
const PROBES = 50

type Case = { name: string; weather: Weather | null; settleMs: number; barMs: number }
const MEASURE_MS = 45_000
const LEAST_LOOKS = 200
const CASES: Case[] = [
  { name: 'loopback', weather: null, settleMs: 12_000, barMs: 1 },
  { name: 'proxy: 5+exp 20 ms, 1% lost', weather: 'jitter', settleMs: 100_000, barMs: 5 },
  { name: 'proxy: 0…250 ms a client', weather: 'far', settleMs: 25_000, barMs: 5 },
]

/**
 * How far fifty displays' clocks are apart at one instant, which is how far apart their seconds
 * flip; and whether each is within the bound that it claims. The product's own sync client in
 * Node, read by the monotonic clock that all processes of a machine share.
 */
export async function skew(): Promise<Result[]> {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const results: Result[] = []
  for (const each of CASES) results.push(...(await skewIn(each, hub)))
  await hub.stop()
  return results
}

async function skewIn({ name, weather, settleMs, barMs }: Case, hub: HubProcess) {
  const result = resultsOf('skew')
  const before = await trueOffset(hub)
  const network = weather === null ? null : await poorNetwork(weather, hub)
  const looks = await looksOf(network?.base ?? hub.join, hub, settleMs)
  network?.process.kill()
  const after = await trueOffset(hub)
  const lowestMs = Math.max(before.lowestMs, after.lowestMs)
  const highestMs = Math.min(before.highestMs, after.highestMs)
  const spreads = spreadsOf(looks)
  const isRight = ({ offsetMs, boundMs }: Look) =>
    boundMs !== null && offsetMs - boundMs <= highestMs && offsetMs + boundMs >= lowestMs
  const wrongPermille = (looks.filter((look) => !isRight(look)).length / looks.length) * 1_000
  const bounds = looks.map(({ boundMs }) => boundMs ?? Number.POSITIVE_INFINITY)
  return [
    result(name, 'looks at all displays', spreads.length, null),
    result(name, 'spread of flips p50 ms', median(spreads), null),
    result(name, 'spread of flips p99 ms', quantile(spreads, 0.99), barMs),
    result(name, 'claimed bound p50 ms', median(bounds), null),
    result(name, 'bound broken ‰ of looks', wrongPermille, 1),
  ]
}

/** Of each look at which all displays were read, the farthest apart that two of them are. */
function spreadsOf(looks: readonly Look[]): number[] {
  const offsets = Map.groupBy(looks, ({ number }) => number)
  const spreads = Array.from(offsets.values()).flatMap((all) => {
    const offsetsMs = all.map(({ offsetMs }) => offsetMs)
    return all.length === DISPLAYS ? [Math.max(...offsetsMs) - Math.min(...offsetsMs)] : []
  })
  // Of fewer looks the 99th percentile would be the worst one, or none.
  if (spreads.length < LEAST_LOOKS)
    throw new Error(`all displays read ${spreads.length} times only`)
  return spreads
}

async function looksOf(base: string, hub: HubProcess, settleMs: number): Promise<Look[]> {
  const from = machineNow() + settleMs
  const until = from + MEASURE_MS
  const each = DISPLAYS / PROCESSES
  const told = Array.from({ length: PROCESSES }, async (_, index) => {
    const numbers = [index * each, each, from, until].map(String)
    const child = fork(CLIENTS, [base, new URL(hub.join).host, ...numbers])
    const exit = once(child, 'exit').then(([code]) => {
      throw new Error(`a client process ended with ${code} before it told what it saw`)
    })
    const [looks] = await Promise.race([once(child, 'message'), exit])
    exit.catch(() => {})
    return looks as Look[]
  })
  return (await Promise.all(told)).flat()
}

async function poorNetwork(
  weather: Weather,
  hub: HubProcess,
): Promise<{ base: string; process: ChildProcess }> {
  const child = fork(POOR_NETWORK, [weather, new URL(hub.join).port, String(DISPLAYS)])
  const [port] = await once(child, 'message')
  return { base: `http://127.0.0.1:${port}`, process: child }
}

/** Between which two offsets hub time lies from this machine's clock: by many quick exchanges. */
async function trueOffset(hub: HubProcess) {
  const link = await openDisplay(hub.join, 'probe'.padStart(32, 'k'))
  const samples: Sample[] = []
  for (let probe = 0; probe < PROBES; probe += 1) {
    const sentAt = machineNow()
    link.say({ type: 'clock', sentAt })
    const { receivedAt, answeredAt } = await link.heard('clock', (told) => told.sentAt === sentAt)
    samples.push(sampleOf({ sentAt, receivedAt, answeredAt, gotAt: machineNow() }))
    link.messages.length = 0
  }
  link.close()
  return boundsAt(samples, samples.at(-1)?.localAt ?? 0)
}
