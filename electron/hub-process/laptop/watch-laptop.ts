// SPDX-License-Identifier: EUPL-1.2
import type { AppReport } from '../../../shared/features/laptop/app-report.ts'
import { type Laptop, LOW_DISK_MB, NO_LAPTOP } from '../../../shared/features/laptop/laptop.ts'
import { type Instant, MINUTE, SECOND } from '../../../shared/instant.ts'
import { every, type Timers } from '../../machine/timers.ts'
import type { PowerReading } from './read-power.ts'

export type LaptopPorts = {
  /** Reads what the system says now; never rejects. */
  power(): Promise<PowerReading>
  /** What is free where the day is kept, in MB, or `null`. */
  freeDiskMb(): number | null
  /** Hub time, which goes on in sleep. */
  now(): Instant
  timers: Timers
  /** How it is from now on; told when anything of it has changed. */
  say(laptop: Laptop): void
}

const LOOK_EVERY_MS = 5 * SECOND
// Somebody who pulls the plug sees it at the desk soon; the battery's level and a disk change slowly.
const LOOKS_PER_DISK = 6
// A process that is busy, or one that was stopped for a moment, isn't asleep.
const SLEPT_FROM_MS = 20 * SECOND
// Nobody needs to hear of it any more.
const TOLD_FOR_MS = 30 * MINUTE

export type LaptopWatch = {
  /** What the app says of the machine. */
  hear(report: AppReport): void
  /** Whether the machine may fall asleep, of a hub without an app; `null`: that can't be told. */
  hearAwake(mayFallAsleep: boolean | null): void
  stop(): void
}

/** Watches the machine on which the hub runs; gives back how to tell it more, and how to stop. */
export function watchLaptop(ports: LaptopPorts): LaptopWatch {
  let reported: AppReport | null = null
  let laptop = NO_LAPTOP
  let told = ''
  let looks = 0
  let lookedAt = ports.now()
  let isStopped = false

  const become = (change: Partial<Laptop>) => {
    laptop = { ...laptop, ...change }
    const text = JSON.stringify(laptop)
    if (text === told || isStopped) return
    told = text
    ports.say(laptop)
  }
  const readPower = async () => {
    const { isOnBattery, batteryPercent, isLidClosed } = await ports.power()
    become({
      // Whoever knows: a hub without an app is told nothing, and some systems tell the app nothing.
      isOnBattery: isOnBattery === true || reported?.isOnBattery === true,
      batteryPercent,
      isLidClosed: isLidClosed ?? false,
    })
  }
  const readDisk = () => {
    const free = ports.freeDiskMb()
    become({ freeDiskMb: free !== null && free < LOW_DISK_MB ? free : null })
  }
  const lookForSleep = () => {
    const now = ports.now()
    if (now - lookedAt > SLEPT_FROM_MS) become({ slept: { from: lookedAt, until: now } })
    else if (laptop.slept && now - laptop.slept.until > TOLD_FOR_MS) become({ slept: null })
    lookedAt = now
  }
  const look = () => {
    lookForSleep()
    if (looks % LOOKS_PER_DISK === 0) readDisk()
    looks += 1
    void readPower()
  }
  look()
  const stop = every(ports.timers, LOOK_EVERY_MS, look)
  return {
    hear(report) {
      reported = report
      become({ isLocked: report.isLocked, mayFallAsleep: !report.isAwake })
      void readPower()
    },
    hearAwake: (mayFallAsleep) => become({ mayFallAsleep }),
    stop() {
      isStopped = true
      stop()
    },
  }
}
