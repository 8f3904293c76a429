// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statfsSync } from 'node:fs'
import { promisify } from 'node:util'
import { AppReport } from '../../../shared/features/laptop/app-report.ts'
import type { Laptop } from '../../../shared/features/laptop/laptop.ts'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { keepAwake } from '../../machine/keep-awake.ts'
import { every, machineTimers } from '../../machine/timers.ts'
import { createHubClock } from '../hub-clock.ts'
import {
  NO_READING,
  type PowerReading,
  readLinuxPower,
  readMacPower,
  readWindowsPower,
} from './read-power.ts'
import { awakeTool, systemBlocker } from './system-blocker.ts'
import { type LaptopWatch, watchLaptop } from './watch-laptop.ts'

// A command each time, for what changes by the minute.
const READING_LIVES_MS = 1 * MINUTE
const COMMAND_LIMIT_MS = 10 * SECOND
const MB = 1_000_000
const LOOK_EVERY_MS = 1 * SECOND

/** What is used of the port by which Electron's main process speaks to one of its own. */
type ParentPort = { on(what: 'message', call: (message: { data: unknown }) => void): unknown }

/**
 * Tells a hub how its machine is, for as long as it runs.
 * @param folder where the day is kept
 * @returns how to stop
 */
export function watchOwnLaptop(
  folder: string,
  hub: { setLaptop(laptop: Laptop): void; readonly hasDisplay: boolean },
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
  const stopAwake = port ? () => {} : keepOwnAwake(hub, watched)
  port?.on('message', ({ data }) => {
    const report = AppReport.safeParse(data)
    if (report.success) watched.hear(report.data)
  })
  return () => {
    stopAwake()
    watched.stop()
  }
}

/** Where there is no app to do it: awake while a display is linked, and told where nothing holds it so. */
function keepOwnAwake(hub: { hasDisplay: boolean }, { hearAwake }: LaptopWatch): () => void {
  const blocker = systemBlocker(awakeTool(process.platform))
  // A process that slept along is still there.
  const neverTold = { on: () => {} }
  const awake = keepAwake(blocker, neverTold, machineTimers)
  const stopLooking = every(machineTimers, LOOK_EVERY_MS, () => {
    awake.want(hub.hasDisplay)
    hearAwake(awake.isAsWanted() ? false : null)
  })
  return () => {
    stopLooking()
    awake.stop()
  }
}

function powerOf(platform: NodeJS.Platform): () => Promise<PowerReading> {
  switch (platform) {
    case 'linux':
      return async () => readLinuxPower({ list, text })
    case 'darwin':
      return eachMinute(async () => {
        const [battery, lid] = await Promise.all([
          printedBy('pmset', '-g', 'batt'),
          printedBy('ioreg', '-r', '-k', 'AppleClamshellState', '-d', '1'),
        ])
        return readMacPower(battery, lid)
      })
    case 'win32':
      return eachMinute(async () => readWindowsPower(await printedBy(...WINDOWS_BATTERIES)))
    default:
      return async () => NO_READING
  }
}

const WINDOWS_BATTERIES = [
  ...['powershell.exe', '-NoProfile', '-NonInteractive', '-Command'],
  'Get-CimInstance Win32_Battery | % { "$($_.BatteryStatus) $($_.EstimatedChargeRemaining)" }',
] as const

function eachMinute(read: () => Promise<PowerReading>): () => Promise<PowerReading> {
  let reading: Promise<PowerReading> = Promise.resolve(NO_READING)
  let readAt = Number.NEGATIVE_INFINITY
  return () => {
    if (machineTimers.now() - readAt >= READING_LIVES_MS) {
      readAt = machineTimers.now()
      reading = read()
    }
    return reading
  }
}

/** Empty where the command isn't there, fails, or takes too long: then nothing is told. */
async function printedBy(command: string, ...args: readonly string[]): Promise<string> {
  const limits = { timeout: COMMAND_LIMIT_MS, windowsHide: true }
  return promisify(execFile)(command, args, limits).then(
    ({ stdout }) => stdout,
    () => '',
  )
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
