// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../../shared/instant.ts'
import { every, type Timers } from './timers.ts'

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
// A network that drops takes all displays along: a laptop that slept by then would never have them back.
const HELD_ON_FOR_MS = 10 * MINUTE

export type Awake = {
  /** Whether the system has it so now: one that refuses is told on the health line. */
  isHeld(): boolean
  /** Whether it is as it is to be: held, or not wanted. */
  isAsWanted(): boolean
  /** Somebody is to see what this machine shows or sends; once nobody is, it is let go after some minutes. */
  want(isWanted: boolean): void
  stop(): void
}

/** Keeps the screens on for as long as that is wanted; it is not at first. */
export function keepAwake(blocker: Blocker, power: Power, timers: Timers): Awake {
  let held: number | null = null
  let isWanted = false
  let isLingering = false
  let stopLingering = () => {}
  const isHeld = () => held !== null && blocker.isStarted(held)
  const letGo = () => {
    if (held !== null) blocker.stop(held)
    held = null
  }
  const check = () => {
    if (isWanted && !isHeld()) held = blocker.start('prevent-display-sleep')
    if (!isWanted && !isLingering) letGo()
  }
  const stopChecking = every(timers, CHECK_EVERY_MS, check)
  power.on('resume', check)
  return {
    isHeld,
    isAsWanted: () => !isWanted || isHeld(),
    want: (becomes) => {
      if (becomes === isWanted) return
      isWanted = becomes
      stopLingering()
      isLingering = !becomes
      if (isLingering) {
        stopLingering = timers.after(HELD_ON_FOR_MS, () => {
          isLingering = false
          check()
        })
      }
      check()
    },
    stop: () => {
      isWanted = false
      stopLingering()
      stopChecking()
      letGo()
    },
  }
}
