// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { SECOND } from '../../../shared/instant.ts'
import { every, type Timers } from '../../machine/timers.ts'

// As often as a link is pinged; three in vain are what a hang is given.
const EACH_MS = 5 * SECOND
const MOST_IN_VAIN = 3
// An old machine with a cold disk takes this long from its page to its first frame.
const FIRST_WITHIN = 8

/** A frame that a page has painted. */
export const PaintedFrame = z.object({
  /** Nothing stands in it. */
  isEmpty: z.boolean(),
  /** A time runs in it that people look at, or what is shown but once. */
  isCounting: z.boolean(),
})
export type PaintedFrame = z.infer<typeof PaintedFrame>

/** Scenes that people look at as they would at a time that runs. */
export const SHOWN_ONCE = ['reveal', 'draw', 'message']

const COUNTING = [
  '.countdown[data-state]',
  '.plain-digits:not(:empty)',
  ...SHOWN_ONCE.map((name) => `.scene.${name}`),
]

/**
 * Run in a display's page: answers once two frames have been painted. It is asked by the app, so that
 * no page carries it: a display's weight is at its limit.
 */
export const PAINT_A_FRAME = `new Promise((painted) => {
  const frame = () => painted({
    isEmpty: !document.querySelector('#display > *, .plain-wall'),
    isCounting: document.querySelector('${COUNTING.join()}') !== null,
  })
  requestAnimationFrame(() => requestAnimationFrame(frame))
})`

export type FramePorts = {
  /** Runs {@link PAINT_A_FRAME}; may never settle. */
  ask(): Promise<unknown>
  /** Whether the window could be seen: not minimised, nor behind a lock, nor on a machine that sleeps. */
  isSeen(): boolean
  painted(frame: PaintedFrame): void
  /** Told again and again while it lasts. */
  showsNothing(): void
  timers: Timers
}

export type FrameWatch = {
  /** The page is there: it is asked at once. */
  loaded(): void
  stop(): void
}

/** Has a page paint a frame every five seconds, from its load until stopped: it may be alive and black. */
export function watchFrames(ports: FramePorts): FrameWatch {
  const { timers } = ports
  let inVain = 0
  let most = FIRST_WITHIN
  let isStopped = false
  const stopLooking = every(timers, EACH_MS, () => {
    if (!ports.isSeen()) inVain = 0
    else if (inVain >= most) {
      inVain = 0
      ports.showsNothing()
    }
    ask()
  })
  function ask(): void {
    // It may just have been told of a page that goes.
    if (isStopped) return
    inVain += 1
    ports.ask().then(heard, () => {})
  }
  function heard(answer: unknown): void {
    const { data: frame } = PaintedFrame.safeParse(answer)
    if (isStopped || !frame || frame.isEmpty) return
    inVain = 0
    most = MOST_IN_VAIN
    ports.painted(frame)
  }
  return {
    loaded: ask,
    stop: () => {
      isStopped = true
      stopLooking()
    },
  }
}
