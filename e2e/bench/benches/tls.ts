// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { fineCpuMs } from '../process-use.ts'
import { median, type Result, resultsOf } from '../result.ts'
import { messageIn, openVenue, press } from '../surfaces/venue.ts'

const DISPLAYS = 200
const MOST_PERCENT_MORE = 10
// The first ones warm up.
const [WARM, PRESSES] = [40, 100]
// A wall that is told of a key has it by then; the hub takes ten keys a second from one desk.
const TOLD_WITHIN_MS = 110
// A burst of questions for the time follows each link.
const SETTLE_MS = 8_000
const [PARTS, PART_MS] = [5, 6_000]
// Far more than all of it takes on a slow machine: what hangs is told as not measured.
const HANGS_AFTER_MS = 240_000
const [HUB_CORE, OTHERS_CORE] = ['0', '1']

type Venue = Awaited<ReturnType<typeof openVenue>>
type Pair<T> = { plain: T; inTls: T }
const WAYS = ['plain', 'inTls'] as const

/**
 * What TLS costs the hub on the loads of `fanout` and `idle`. Two hubs share a core, one without TLS and one
 * in it, and are measured side by side: whatever else the machine does meets both. Needs Linux, two cores and
 * `taskset`.
 */
export async function tlsCosts(): Promise<Result[]> {
  if (availableParallelism() < 2) {
    console.log('tls skipped: hubs and walls need a core each')
    return []
  }
  const allCores = execFileSync('taskset', ['-cp', `${process.pid}`], { encoding: 'utf8' })
  // Crowds are begun by this process, and stay where it is.
  pinTo(OTHERS_CORE)
  try {
    return [...(await withHubs('raw', fanout)), ...(await withHubs('product', idle))]
  } finally {
    pinTo(allCores.split(': ').at(-1)?.trim() ?? OTHERS_CORE)
  }
}

function pinTo(cores: string): void {
  execFileSync('taskset', ['-acp', cores, `${process.pid}`])
}

async function withHubs(
  as: 'raw' | 'product',
  measure: (venues: Pair<Venue>) => Promise<Result[]>,
): Promise<Result[]> {
  const open: Venue[] = []
  const opened = async (isTls: boolean) => {
    const within = ['taskset', '-c', HUB_CORE]
    const wanted = { displays: DISPLAYS - 1, phones: 0, as, isTls, isLastAlone: true, within }
    const venue = await openVenue(wanted)
    open.push(venue)
    return venue
  }
  const hangs = new AbortController()
  try {
    return await Promise.race([
      pause(HANGS_AFTER_MS, null, { signal: hangs.signal }).then(() => {
        throw new Error('it hangs')
      }),
      (async () => measure({ plain: await opened(false), inTls: await opened(true) }))(),
    ])
  } finally {
    hangs.abort()
    for (const venue of open) await venue.close()
  }
}

const cpuOf = ({ hub }: Venue) => fineCpuMs(hub.process.pid ?? 0)

/**
 * Keys at both desks by turns: what the hub takes for one, and how long until the wall that is told last
 * has it. That one has a process of its own, as a wall has: the others of one process would wait for each
 * other's decryption, which none of them does in a hall.
 */
async function fanout(venues: Pair<Venue>): Promise<Result[]> {
  const cpuMs: Pair<number[]> = { plain: [], inTls: [] }
  const delayMs: Pair<number[]> = { plain: [], inTls: [] }
  for (let index = 0; index < WARM + PRESSES; index += 1) {
    // Who goes first changes, too.
    for (const way of index % 2 === 0 ? WAYS : WAYS.toReversed()) {
      const { [way]: venue } = venues
      const before = cpuOf(venue)
      const { seq, sentAt } = await press(venue.desk, messageIn(`Nog ${index}`), `key-${index}`)
      await pause(TOLD_WITHIN_MS)
      const took = cpuOf(venue) - before
      const told = await venue.last?.tell()
      const heard = told?.views.find((view) => view.seq === seq)
      if (index < WARM) continue
      cpuMs[way].push(took)
      if (heard) delayMs[way].push(heard.lastAt - sentAt)
    }
  }
  return [
    ...compared('fanout', 'hub’s processor', cpuMs),
    ...compared('fanout', 'to the wall told last', delayMs),
  ]
}

/** Minutes in which nothing happens but time, of both hubs at once. */
async function idle(venues: Pair<Venue>): Promise<Result[]> {
  const cpuMs: Pair<number[]> = { plain: [], inTls: [] }
  await pause(SETTLE_MS)
  for (let part = 0; part < PARTS; part += 1) {
    const before = { plain: cpuOf(venues.plain), inTls: cpuOf(venues.inTls) }
    const began = performance.now()
    await pause(PART_MS)
    const minutes = (performance.now() - began) / 60_000
    for (const way of WAYS) cpuMs[way].push((cpuOf(venues[way]) - before[way]) / minutes)
  }
  return compared('idle', 'hub’s processor a minute', cpuMs)
}

function compared(name: string, what: string, of: Pair<number[]>): Result[] {
  const result = resultsOf('tls')
  const caseName = `${name}, ${DISPLAYS} displays`
  const [without, within] = [median(of.plain), median(of.inTls)]
  return [
    result(caseName, `${what}, http ms`, without, null),
    result(caseName, `${what}, TLS ms`, within, null),
    result(caseName, `${what}, more in TLS %`, (within / without - 1) * 100, MOST_PERCENT_MORE),
  ]
}
