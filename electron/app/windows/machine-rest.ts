// SPDX-License-Identifier: EUPL-1.2

/** What is used of Electron's `powerMonitor`; a lock is told of on Windows and macOS only. */
type Power = {
  on(what: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen', call: () => void): unknown
}

export type Rest = { isResting(): boolean; isLocked(): boolean }

/**
 * Whether the machine sleeps or is locked, so that nothing is painted and nobody looks.
 * @param awake called when it is there again
 */
export function watchRest(power: Power, awake: () => void): Rest {
  let isAsleep = false
  let isLocked = false
  const become = (asleep: boolean, locked: boolean) => {
    const wasResting = isAsleep || isLocked
    isAsleep = asleep
    isLocked = locked
    if (wasResting && !asleep && !locked) awake()
  }
  power.on('suspend', () => become(true, isLocked))
  power.on('resume', () => become(false, isLocked))
  power.on('lock-screen', () => become(isAsleep, true))
  power.on('unlock-screen', () => become(isAsleep, false))
  return { isResting: () => isAsleep || isLocked, isLocked: () => isLocked }
}
