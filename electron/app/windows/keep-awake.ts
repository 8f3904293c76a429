// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../../../shared/instant.ts'
import { every, type Timers } from '../../machine/timers.ts'

/** What is used of Electron's `powerSaveBlocker`. */
export type Blocker = {
  start(what: 'prevent-display-sleep'): number
  stop(id: number): unknown
  isStarted(id: number): boolean
}
/** What is used of Electron's `powerMonitor`. */
export type Power = { on(what: 'resume', call: () => void): unknown }

// Some desktops drop a blocker without a word, and sleep always may.
const CHECK_EVERY_MS = 1 * MINUTE

export type Awake = {
  /** Whether the system has it so now: one that refuses is told on the health line. */
  isHeld(): boolean
  stop(): void
}

/** Keeps the screens on. */
export function keepAwake(blocker: Blocker, power: Power, timers: Timers): Awake {
  let held = blocker.start('prevent-display-sleep')
  let isStopped = false
  const check = () => {
    if (!isStopped && !blocker.isStarted(held)) held = blocker.start('prevent-display-sleep')
  }
  const stopChecking = every(timers, CHECK_EVERY_MS, check)
  power.on('resume', check)
  return {
    isHeld: () => !isStopped && blocker.isStarted(held),
    stop: () => {
      isStopped = true
      stopChecking()
      blocker.stop(held)
    },
  }
}
