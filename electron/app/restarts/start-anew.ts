// SPDX-License-Identifier: EUPL-1.2
import { DAY_FILE_END } from '../../../shared/features/library/day-file.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

// Windows that won't close must not keep a dead wall.
const END_WITHIN_MS = 5 * SECOND
/** Whoever supervises the app takes this for a failure, and starts it again. */
const ENDED_TO_START_ANEW = 75

/** What is used of Electron's `app`. */
type App = {
  relaunch(options: { execPath: string; args: string[] }): void
  quit(): void
  exit(code: number): void
}

export type ProcessFacts = {
  execPath: string
  argv: readonly string[]
  env: Partial<Record<'APPIMAGE' | 'ZAALSCHERM_SUPERVISED', string | undefined>>
}

/** Ends the app and has another one start in its place; where it is supervised, by who does that. */
export function startAnew(app: App, { execPath, argv, env }: ProcessFacts, timers: Timers): void {
  // Two would start, and one of them find the other there.
  if (env.ZAALSCHERM_SUPERVISED) return app.exit(ENDED_TO_START_ANEW)
  // An AppImage's own path is in a mount that goes with it.
  app.relaunch({ execPath: env.APPIMAGE ?? execPath, args: againArguments(argv) })
  timers.after(END_WITHIN_MS, () => app.exit(0))
  app.quit()
}

/** The arguments after the program, but for what holds for one start. */
export function againArguments(argv: readonly string[]): string[] {
  return lastingArguments(argv.slice(1))
}

/** Without what holds for one start: a day would begin anew, a file come in twice, or any hub be taken. */
export function lastingArguments(args: readonly string[]): string[] {
  return args.filter(
    (arg) => !/^--(replace|recover|forget-hub)$/.test(arg) && !arg.endsWith(DAY_FILE_END),
  )
}
