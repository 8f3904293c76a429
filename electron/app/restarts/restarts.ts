// SPDX-License-Identifier: EUPL-1.2
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { LOOK_BACK_MS, waitAfter } from '../../machine/back-off.ts'
import type { Timers } from '../../machine/timers.ts'
import { keepRestarts, type RestartReason, readRestarts } from './kept-restarts.ts'

const LOOK_EACH_MS = 1 * SECOND
// From one app's end to the next one's start, on the slowest machine.
const JUST_NOW_MS = 2 * MINUTE

export type RestartPorts = {
  /** In which they are counted. */
  file: string
  timers: Timers
  wallNow(): number
  /** Whether a time runs on the wall that people look at. */
  isCounting(): boolean
  /** Ends this app, and starts another one in its place. */
  startAnew(): void
  tell(line: string): void
}

/** The app starts itself anew: counted, ever more slowly, and never under people's eyes. */
export class Restarts {
  /** The graphics card failed before this start, which does without. */
  readonly isWithoutGraphics: boolean
  private readonly ports: RestartPorts
  private isUnderWay = false
  private wished: RestartReason | null = null
  /** It was started anew for a page that never painted, and has not painted since. */
  private isInVain: boolean

  constructor(ports: RestartPorts) {
    this.ports = ports
    const kept = readRestarts(ports.file)
    const last = kept.latest.at(-1)
    this.isInVain = last?.reason === 'page' && Math.abs(ports.wallNow() - last.at) < JUST_NOW_MS
    this.isWithoutGraphics = kept.isWithoutGraphics
    // Once: the next start tries the card again.
    if (kept.isWithoutGraphics) keepRestarts(ports.file, { ...kept, isWithoutGraphics: false })
  }

  /** How often it did so by itself in the last 24 hours. */
  get count(): number {
    return this.byItself(24 * HOUR).length
  }

  /** A wall has painted: what starting anew was for is mended. */
  helped(): void {
    this.isInVain = false
  }

  /** As soon as no time runs on the wall. */
  whenQuiet(reason: RestartReason): void {
    if (this.wished || this.isUnderWay) return
    this.wished = reason
    this.ports.tell(`to start anew (${reason}) once no time runs on the wall`)
    const look = () => {
      if (this.isUnderWay) return
      if (this.ports.isCounting()) this.ports.timers.after(LOOK_EACH_MS, look)
      else this.now(reason)
    }
    look()
  }

  /** At once, whatever runs: there is nothing to see any more, or the desk asked for it. */
  now(reason: RestartReason): void {
    if (this.isUnderWay) return
    const { timers, tell, startAnew } = this.ports
    // Such as a monitor that was switched off, and takes no frames until somebody switches it on.
    if (reason === 'page' && this.isInVain) return tell('starting anew did not help: it is left')
    this.isUnderWay = true
    // The first one isn't waited for.
    const waitMs = reason === 'asked' ? 0 : waitAfter(this.byItself(LOOK_BACK_MS).length)
    tell(`starting anew (${reason}) in ${waitMs / SECOND} s`)
    timers.after(waitMs, () => {
      this.keep(reason)
      startAnew()
    })
  }

  private byItself(withinMs: number) {
    const now = this.ports.wallNow()
    const { latest } = readRestarts(this.ports.file)
    return latest.filter(({ at, reason }) => reason !== 'asked' && Math.abs(now - at) < withinMs)
  }

  private keep(reason: RestartReason): void {
    const { file, wallNow } = this.ports
    const { latest } = readRestarts(file)
    keepRestarts(file, {
      latest: [...latest, { at: wallNow(), reason }],
      isWithoutGraphics: reason === 'graphics' || this.wished === 'graphics',
    })
  }
}
