// SPDX-License-Identifier: EUPL-1.2
import { sayAtOnce } from '../machine/closed-output.ts'
import { detailOf } from '../machine/start-problem.ts'

export type FaultPorts = {
  /** Whether somebody sees a window of the app. */
  hasWindow(): boolean
  /** Shows a sentence in front of everything until somebody clicks it away. */
  showBox(sentence: string): void
  exit(code: number): void
  tell(line: string): void
  /** Keeps what happened, on the disk for good when it returns. */
  log(fault: string): void
}

export type AppFaults = {
  /** Ends an app that can't go on, with its fault told: exit code 1. */
  fatal(error: unknown): void
  /** Ends it with what the person who started it can put right: exit code 2. */
  stopWith(sentence: string): void
  /** What nobody caught: kept, and with a window it ends nothing at once, as a wall keeps its programme. */
  uncaught(error: unknown): void
  /** The app is on its way out, where what was under way fails. */
  ending(): void
  /** From here on what nobody caught has the app start anew: nobody knows what it broke. */
  mendBy(startAnew: () => void): void
}

/** An app that fails says so and ends; it never stays behind without a window. */
export function appFaults({ hasWindow, showBox, exit, tell, log }: FaultPorts): AppFaults {
  let isEnding = false
  let mend = () => {}
  const endWith = (code: number, sentence: string, printed: string) => {
    if (isEnding) return
    isEnding = true
    // Before the box, which holds up all else until it is clicked away.
    sayAtOnce(printed)
    showBox(sentence)
    exit(code)
  }
  const fatal = (error: unknown) => endWith(1, detailOf(error), wholeOf(error))
  return {
    fatal,
    stopWith: (sentence) => endWith(2, sentence, sentence),
    uncaught: (error) => {
      if (isEnding) return tell(wholeOf(error))
      log(wholeOf(error))
      if (!hasWindow()) return fatal(error)
      tell(wholeOf(error))
      mend()
    },
    ending: () => {
      isEnding = true
    },
    mendBy: (startAnew) => {
      mend = startAnew
    },
  }
}

function wholeOf(error: unknown): string {
  return (error instanceof Error && error.stack) || detailOf(error)
}
