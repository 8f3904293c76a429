// SPDX-License-Identifier: EUPL-1.2
import type { AppReport } from '../../../shared/features/laptop/app-report.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { every, type Timers } from '../../machine/timers.ts'

/** What is used of Electron's `powerMonitor`. A lock is told of on Windows and macOS only. */
export type LaptopPower = {
  on(
    what: 'on-battery' | 'on-ac' | 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen',
    call: () => void,
  ): unknown
  isOnBatteryPower(): boolean
}

export type LaptopParts = {
  power: LaptopPower
  /** Whether the system keeps the screens on. */
  isAwake(): boolean
  timers: Timers
  /** Tells the hub, where there is one now. */
  tell(report: AppReport): void
}

// Some desktops drop a blocker without a word.
const ANEW_EVERY_MS = 1 * MINUTE

/** Tells the hub how its machine is: at each change, each minute, and when it is asked to. */
export function tellOfLaptop({ power, isAwake, timers, tell }: LaptopParts): {
  /** To be called when a hub is there that has heard nothing yet. */
  again(): void
  stop(): void
} {
  let isLocked = false
  const again = () =>
    tell({
      ...{ type: 'laptop', isLocked, isOnBattery: power.isOnBatteryPower() },
      isAwake: isAwake(),
    })
  for (const what of ['on-battery', 'on-ac', 'suspend', 'resume'] as const) power.on(what, again)
  const locked = (is: boolean) => () => {
    isLocked = is
    again()
  }
  power.on('lock-screen', locked(true))
  power.on('unlock-screen', locked(false))
  return { again, stop: every(timers, ANEW_EVERY_MS, again) }
}
