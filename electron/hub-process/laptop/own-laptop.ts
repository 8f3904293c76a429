// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statfsSync } from 'node:fs'
import { promisify } from 'node:util'
import { AppReport } from '../../../shared/features/laptop/app-report.ts'
import type { Laptop } from '../../../shared/features/laptop/laptop.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { machineTimers } from '../../machine/timers.ts'
import { createHubClock } from '../hub-clock.ts'
import { NO_READING, type PowerReading, readLinuxPower, readMacPower } from './read-power.ts'
import { watchLaptop } from './watch-laptop.ts'

// A command each time, for what changes by the minute.
const MAC_LIVES_MS = 1 * MINUTE
const MAC_LIMIT_MS = 3 * SECOND
const MB = 1_000_000

/** What is used of the port by which Electron's main process speaks to one of its own. */
type ParentPort = { on(what: 'message', call: (message: { data: unknown }) => void): unknown }

/**
 * Tells a hub how its machine is, for as long as it runs.
 * @param folder where the day is kept
 * @returns how to stop
 */
export function watchOwnLaptop(
  folder: string,
  hub: { setLaptop(laptop: Laptop): void },
): () => void {
  // Its own, in the time of the machine: a rehearsal or another day moves the hub's.
  const clock = createHubClock(0)
  const watched = watchLaptop({
    power: powerOf(process.platform),
    freeDiskMb: () => freeMb(folder),
    now: clock.now,
    timers: machineTimers,
    say: (laptop) => hub.setLaptop(laptop),
  })
  const port: ParentPort | undefined = Reflect.get(process, 'parentPort')
  port?.on('message', ({ data }) => {
    const report = AppReport.safeParse(data)
    if (report.success) watched.hear(report.data)
  })
  return watched.stop
}

/** Windows tells its level to no file: there the app says whether the laptop is plugged in. */
function powerOf(platform: NodeJS.Platform): () => Promise<PowerReading> {
  if (platform === 'linux') return async () => readLinuxPower({ list, text })
  if (platform !== 'darwin') return async () => NO_READING
  let reading = NO_READING
  let readAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (machineTimers.now() - readAt < MAC_LIVES_MS) return reading
    readAt = machineTimers.now()
    reading = await promisify(execFile)('pmset', ['-g', 'batt'], { timeout: MAC_LIMIT_MS }).then(
      ({ stdout }) => readMacPower(stdout),
      // A Mac without it tells nothing.
      () => NO_READING,
    )
    return reading
  }
}

function freeMb(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return Math.floor((bavail * bsize) / MB)
  } catch {
    // The folder is gone, which the desk is told in other words.
    return null
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A machine without any.
    return []
  }
}

function text(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Some files are there and can't be read.
    return null
  }
}
