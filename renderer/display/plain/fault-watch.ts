// SPDX-License-Identifier: EUPL-1.2
import type { DisplayFault } from '../../../shared/features/displays/drawing.ts'

// By then even an old television has read the page's script.
const STARTED_WITHIN_S = 20
// The wall paints each second; after so many without it, something hangs.
const FROZEN_AFTER_S = 10
// A scene is drawn anew twice, since most faults are of one moment; then the page is loaded anew.
const MEND_AFTER_S = [1, 5]
// A fault that comes back with each load costs six loads an hour in the end.
const RELOAD_AFTER_S = [10, 30, 120, 300, 600]
// So long without a fault, and the next one is another.
const CALM_FOR_S = 60
const CALM_LOADS_FOR_S = 300

export type FaultPorts = {
  show(fault: DisplayFault): void
  hide(): void
  /** Draws the wall anew; gives back whether there is something that can. */
  mend(): boolean
  /** Loads the page anew, if it can be had: else nothing happens, and it is asked again. */
  reload(): void
  /** A page that nobody sees paints nothing, and that is no fault. */
  isHidden(): boolean
  /** How often the page was loaded anew for a fault; outlives the page. */
  loads: { get(): number; set(count: number): void }
}

/** What stands between a fault and a black wall. It knows no clock: its ticks are seconds. */
export type FaultWatch = {
  /** What is wrong, or `null`. */
  current(): DisplayFault | null
  fault(what: DisplayFault): void
  /** The wall has painted. `hasTime`: and will do so each second from now on. */
  painted(hasTime: boolean): void
  tick(): void
}

export function watchFaults(ports: FaultPorts): FaultWatch {
  let shown: DisplayFault | null = null
  let hasPainted = false
  let paintsTime = false
  let quietS = 0
  let calmS = 0
  let waitS = 0
  let mends = 0
  let isMending = false

  const waitForNext = () => {
    const reloadS = RELOAD_AFTER_S[Math.min(ports.loads.get(), RELOAD_AFTER_S.length - 1)]
    waitS = MEND_AFTER_S[mends] ?? reloadS ?? 0
  }
  const fault = (what: DisplayFault) => {
    // More of the same while it waits changes nothing.
    if (shown === null || isMending) waitForNext()
    isMending = false
    calmS = 0
    if (what === shown) return
    shown = what
    ports.show(what)
  }
  const tryAgain = () => {
    const isForMending = mends < MEND_AFTER_S.length
    mends += 1
    if (isForMending) {
      waitForNext()
      isMending = ports.mend()
      return
    }
    ports.loads.set(ports.loads.get() + 1)
    // Where the page can't be had, it waits once more.
    waitForNext()
    ports.reload()
  }
  const lookForFaults = () => {
    calmS += 1
    if (calmS === CALM_FOR_S) mends = 0
    if (calmS === CALM_LOADS_FOR_S) ports.loads.set(0)
    if (!hasPainted && quietS >= STARTED_WITHIN_S) fault('start')
    else if (paintsTime && quietS >= FROZEN_AFTER_S) fault('frozen')
  }
  return {
    current: () => shown,
    fault,
    painted(hasTime) {
      quietS = 0
      hasPainted = true
      paintsTime = hasTime
      // A scene may go on painting beside what threw: it counts once it was drawn anew.
      const isBack = isMending || (shown !== 'script' && shown !== 'render')
      if (shown === null || !isBack) return
      shown = null
      isMending = false
      calmS = 0
      ports.hide()
    },
    tick() {
      if (ports.isHidden()) return
      quietS += 1
      if (shown === null) return lookForFaults()
      waitS -= 1
      if (waitS <= 0) tryAgain()
    },
  }
}
