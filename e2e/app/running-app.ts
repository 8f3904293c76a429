// SPDX-License-Identifier: EUPL-1.2
import type * as Electron from 'electron'

/** The app while it runs, whoever plays Electron. */
export type RunningApp = {
  /** Runs a function in the app's main process; it sees only what it is given. */
  evaluate<Answer, Value>(
    run: (electron: typeof Electron, value: Value) => Answer | Promise<Answer>,
    value: Value,
  ): Promise<Answer>
  stop(): Promise<void>
}

/** A run that ended by itself. */
export type EndedApp = { code: number | null; said: string }

/** Who plays Electron. */
export type Player = {
  start(args: string[]): Promise<RunningApp>
  /** Starts the app where it is expected to end at once. */
  runToEnd(args: string[]): Promise<EndedApp>
}
