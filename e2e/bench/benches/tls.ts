// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { fineCpuMs } from '../process-use.ts'
import { median, type Result, resultsOf } from '../result.ts'
import { openVenue, pressOften } from '../surfaces/venue.ts'
import { slowest } from './fanout.ts'

const DISPLAYS = 200
// Each without TLS and in it, by turns, so that whatever else the machine does meets both.
const ROUNDS = 3
const MOST_PERCENT_MORE = 10
const PRESSES = 60
const EVERY_MS = 130
// A burst of questions for the time follows each link.
const SETTLE_MS = 6_000
const MEASURE_MS = 20_000
const [HUB_CORE, OTHERS_CORE] = ['0', '1']

type Figures = { cpuMs: number; delayMs: number }

/** What TLS costs the hub on the loads of `fanout` and `idle`. Needs Linux, two cores and `taskset`. */
export async function tlsCosts(): Promise<Result[]> {
  if (availableParallelism() < 2) {
    console.log('tls skipped: hub and walls need a core each')
    return []
  }
  const allCores = execFileSync('taskset', ['-cp', `${process.pid}`], { encoding: 'utf8' })
  // Crowds are begun by this process, and stay where it is.
  pinTo(OTHERS_CORE)
  try {
    return [...(await compared('fanout', fanoutOnce)), ...(await compared('idle', idleOnce))]
  } finally {
    pinTo(allCores.split(': ').at(-1)?.trim() ?? OTHERS_CORE)
  }
}

function pinTo(cores: string): void {
  execFileSync('taskset', ['-acp', cores, `${process.pid}`])
}

async function compared(name: string, once: (isTls: boolean) => Promise<Figures>) {
  const [plain, inTls]: [Figures[], Figures[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    // Who goes first changes, too.
    for (const isTls of round % 2 === 0 ? [false, true] : [true, false]) {
      ;(isTls ? inTls : plain).push(await once(isTls))
    }
  }
  const result = resultsOf('tls')
  const caseName = `${name}, ${DISPLAYS} displays`
  return [
    ...[
      ['hub’s processor', ({ cpuMs }: Figures) => cpuMs] as const,
      ['delay', ({ delayMs }: Figures) => delayMs] as const,
    ].flatMap(([what, of]) => {
      const [without, within] = [median(plain.map(of)), median(inTls.map(of))]
      if (Number.isNaN(without)) return []
      const more = (within / without - 1) * 100
      return [
        result(caseName, `${what}, http ms`, without, null),
        result(caseName, `${what}, TLS ms`, within, null),
        result(caseName, `${what}, more in TLS %`, more, MOST_PERCENT_MORE),
      ]
    }),
  ]
}

function open(isTls: boolean, as: 'raw' | 'product') {
  const within = ['taskset', '-c', HUB_CORE]
  return openVenue({ displays: DISPLAYS, phones: 0, as, isTls, within })
}

/** Keys at the desk: what the hub takes for one, and how long until the slowest wall has it. */
async function fanoutOnce(isTls: boolean): Promise<Figures> {
  const venue = await open(isTls, 'raw')
  const pid = venue.hub.process.pid ?? 0
  await pressOften(venue.desk, 20, EVERY_MS)
  await venue.walls.tell()
  const before = fineCpuMs(pid)
  const pressed = await pressOften(venue.desk, PRESSES, EVERY_MS)
  const cpuMs = (fineCpuMs(pid) - before) / PRESSES
  const delayMs = median(slowest(pressed, await venue.walls.tell(), DISPLAYS))
  await venue.close()
  return { cpuMs, delayMs }
}

/** A minute in which nothing happens but time, from what the hub takes for a part of it. */
async function idleOnce(isTls: boolean): Promise<Figures> {
  const venue = await open(isTls, 'product')
  const pid = venue.hub.process.pid ?? 0
  await pause(SETTLE_MS)
  const before = { cpu: fineCpuMs(pid), at: performance.now() }
  await pause(MEASURE_MS)
  const minutes = (performance.now() - before.at) / 60_000
  const cpuMs = (fineCpuMs(pid) - before.cpu) / minutes
  await venue.close()
  // Nobody waits for anything.
  return { cpuMs, delayMs: Number.NaN }
}
