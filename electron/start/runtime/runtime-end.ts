// SPDX-License-Identifier: EUPL-1.2
import { dirname, join } from 'node:path'
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'

/** How Electron's runtime ended, or why it never began. */
export type RuntimeEnd = {
  code: number | null
  signal: NodeJS.Signals | null
  /** Why the system would not start it, such as `EACCES`; `null` where it did. */
  refused: string | null
  /** Somebody stopped `npm start` meanwhile. */
  isAskedFor: boolean
  /** The last of what it wrote on stderr. */
  lastWords: string
  afterMs: Milliseconds
}

// A runtime that can't run here ends in the first second or two; disks may be slow.
const START_MS = 10 * SECOND
// 2: the app itself said what the person can put right.
const EXPECTED = [0, 2]
const STOPS: (NodeJS.Signals | null)[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** What becomes of `npm start` once the runtime ended. */
export type AfterRuntime =
  | { next: 'end'; code: number; sentence: string | null }
  | { next: 'browser'; sentence: string }

/**
 * @param runtime its path, for what the person may have to type
 * @param instead what happens where it could not start
 */
export function afterRuntime(
  end: RuntimeEnd,
  runtime: string,
  instead = 'the browser takes its place',
): AfterRuntime {
  const isExpected = end.refused === null && EXPECTED.includes(end.code ?? -1)
  if (isExpected || end.isAskedFor || STOPS.includes(end.signal)) {
    return { next: 'end', code: end.code ?? 1, sentence: null }
  }
  if (end.refused !== null || end.afterMs < START_MS) {
    const { cause, remedy } = whyNot(end, runtime)
    const sentence = `Electron could not start here (${cause}): ${instead}. ${remedy}`
    return { next: 'browser', sentence }
  }
  const sentence = `Electron ended by itself (${howOf(end)}): start it again; a real day goes on where it was.`
  return { next: 'end', code: 1, sentence }
}

type Why = { cause: string; remedy: string }

function whyNot(end: RuntimeEnd, runtime: string): Why {
  const { refused, lastWords } = end
  const [, library] = /error while loading shared libraries: ([^\s:]+)/.exec(lastWords) ?? []
  if (library) {
    return {
      cause: `${library} is missing`,
      remedy: `To have its windows, install the system package that holds ${library}.`,
    }
  }
  if (/running as root without --no-sandbox/i.test(lastWords)) {
    return {
      cause: 'it does not run as root',
      remedy: 'To have its windows, start it as an ordinary user.',
    }
  }
  if (/SUID sandbox helper|no usable sandbox/i.test(lastWords)) {
    const helper = `"${join(dirname(runtime), 'chrome-sandbox')}"`
    return {
      cause: 'this system refuses its sandbox',
      remedy: `To allow it: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    }
  }
  if (/missing X server|cannot open display|platform failed to initialize/i.test(lastWords)) {
    return {
      cause: 'no screen answers',
      remedy: 'To have its windows, start it in a terminal of the desktop itself.',
    }
  }
  if (refused === 'EACCES' || end.code === 126) {
    return {
      cause: `${runtime} may not be run`,
      remedy: 'To have its windows, put this folder on a disk from which programs may run.',
    }
  }
  if (refused !== null) {
    return {
      cause: `the system says ${refused}`,
      remedy: 'To fetch it anew: npm ci && npm start',
    }
  }
  return {
    cause: howOf(end),
    remedy: lastWords.trim()
      ? 'What it said stands above.'
      : 'To fetch it anew: npm ci && npm start',
  }
}

function howOf({ code, signal }: RuntimeEnd): string {
  return signal ?? `exit code ${code}`
}
