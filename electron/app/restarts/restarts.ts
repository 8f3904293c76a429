// SPDX-License-Identifier: EUPL-1.2
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import { LOOK_BACK_MS, waitAfter } from '../../machine/back-off.ts'
import type { Timers } from '../../machine/timers.ts'
import { keepRestarts, type RestartReason, readRestarts } from './kept-restarts.ts'

const LOOK_EACH_MS = 1 * SECOND
// The answer to whoever asked leaves first.
const ASKED_WAITS_MS = 0.5 * SECOND
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
  /** Somebody types in the app, and all walls hang on its hub: it never starts anew by itself. */
  hasHub: boolean
  tell(line: string): void
}

// Within ten minutes.
const MOST = 5

/** The app starts itself anew: counted, ever more slowly, and never under people's eyes. */
export class Restarts {
  /** The graphics card failed before this start, which does without. */
  readonly isWithoutGraphics: boolean
  private readonly ports: RestartPorts
  private isUnderWay = false
  private readonly wished = new Set<RestartReason>()
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

  /** As soon as no time runs on any wall: one whose page is dead shows none. */
  whenQuiet(reason: RestartReason): void {
    const { hasHub, isCounting, tell } = this.ports
    if (hasHub) return this.leave(reason)
    if (this.wished.has(reason)) return
    this.wished.add(reason)
    if (isCounting()) tell(`to start anew (${reason}) once no time runs on the wall`)
    this.onceQuiet(() => !this.isUnderWay && this.now(reason))
  }

  private onceQuiet(call: () => void): void {
    const { isCounting, timers } = this.ports
    const look = () => {
      if (isCounting()) timers.after(LOOK_EACH_MS, look)
      else call()
    }
    look()
  }

  /** Whatever runs, as the desk asks. */
  asked(): void {
    this.now('asked')
  }

  private now(reason: RestartReason): void {
    this.wished.delete(reason)
    if (this.isUnderWay) return
    const { timers, tell, startAnew } = this.ports
    const before = this.byItself(LOOK_BACK_MS).length
    // Such as a monitor that was switched off, and takes no frames until somebody switches it on.
    const isInVain = reason === 'page' && this.isInVain
    // A fault that comes back each time: a wall that goes on with it is better than one that blinks.
    if (reason !== 'asked' && (isInVain || before > MOST)) {
      return tell(`starting anew (${reason}) did not help: it is left`)
    }
    this.isUnderWay = true
    // The first one isn't waited for.
    const waitMs = reason === 'asked' ? ASKED_WAITS_MS : waitAfter(before)
    tell(`starting anew (${reason}) in ${waitMs / SECOND} s`)
    const start = () => {
      this.keep(reason)
      startAnew()
    }
    // Under nobody's eyes either where a time began to run meanwhile.
    timers.after(waitMs, () => (reason === 'asked' ? start() : this.onceQuiet(start)))
  }

  private leave(reason: RestartReason): void {
    this.ports.tell(`an app with a hub does not start anew by itself (${reason})`)
    const { file } = this.ports
    // It does without the card from whenever somebody starts it next.
    if (reason === 'graphics')
      keepRestarts(file, { ...readRestarts(file), isWithoutGraphics: true })
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
      isWithoutGraphics: reason === 'graphics' || this.wished.has('graphics'),
    })
  }
}
