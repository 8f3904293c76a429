// SPDX-License-Identifier: EUPL-1.2
import { createInterface } from 'node:readline'
import { afterFailure } from '../machine/back-off.ts'
import type { Timers } from '../machine/timers.ts'

/** Where the hub serves, as it says itself in its ready line. */
export type HubAddresses = { joinUrl: string; deskUrl: string; displayUrl: string }

/** A restart can't mend these: the person has to. */
export type HubProblem =
  | { kind: 'port-taken' }
  | { kind: 'bad-input'; sentence: string }
  /** It never served; `detail` is its last word, or empty. */
  | { kind: 'keeps-failing'; detail: string }

export type HubEars = {
  onReady(addresses: HubAddresses): void
  onRestart(waitMs: number): void
  onProblem(problem: HubProblem): void
  onLine(line: string): void
}

/** What is used of Electron's `UtilityProcess`. */
export type HubChild = {
  stdout: NodeJS.ReadableStream | null
  stderr: NodeJS.ReadableStream | null
  once(what: 'exit', call: (code: number) => void): unknown
  kill(): boolean
}

// The hub's own exit code for input that it can't work with; one sentence on stderr says why.
const BAD_INPUT = 2
// Enough of the last words to find the reason in, however long the hub ran.
const LAST_WORDS = 4_000
// A process of Node can end before what it wrote has been read. Electron drops what it has not
// read by then, so there the hub itself stays a moment (`hub.ts`).
const LAST_WORDS_ARRIVE_MS = 200
// Until the hub serves there is no window that could show anything.
const MOST_FAILED_STARTS = 4

/** Starts the hub and keeps it going; gives back how to stop it. */
export function keepHub(start: () => HubChild, ears: HubEars, timers: Timers): () => void {
  let failures: number[] = []
  let hasServed = false
  let stop = run()

  function run(): () => void {
    const child = start()
    let lastWords = ''
    listen(child.stdout, (line) => {
      const addresses = readReadyLine(line)
      if (!addresses) return ears.onLine(line)
      hasServed = true
      ears.onReady(addresses)
    })
    listen(child.stderr, (line) => {
      lastWords = `${lastWords}${line}\n`.slice(-LAST_WORDS)
      ears.onLine(line)
    })
    let isStopped = false
    child.once('exit', (code) => {
      if (isStopped) return
      stop = timers.after(LAST_WORDS_ARRIVE_MS, () => ended(code, lastWords))
    })
    return () => {
      isStopped = true
      child.kill()
    }
  }

  function ended(code: number, lastWords: string): void {
    const problem = problemOf(code, lastWords)
    if (problem) return ears.onProblem(problem)
    const after = afterFailure(failures, timers.now())
    failures = after.failures
    if (!hasServed && failures.length >= MOST_FAILED_STARTS) {
      return ears.onProblem({ kind: 'keeps-failing', detail: lastErrorIn(lastWords) })
    }
    ears.onRestart(after.waitMs)
    stop = timers.after(after.waitMs, () => {
      stop = run()
    })
  }

  return () => stop()
}

/** `ready <join-url> desk <url> display <url>`, or `null` for any other line. */
export function readReadyLine(line: string): HubAddresses | null {
  const [, joinUrl, deskUrl, displayUrl] =
    /^ready (\S+) desk (\S+) display (\S+)$/.exec(line.trim()) ?? []
  return joinUrl && deskUrl && displayUrl ? { joinUrl, deskUrl, displayUrl } : null
}

/** Why the hub ended, where that is the person's to mend; `null` for a crash. */
export function problemOf(code: number, lastWords: string): HubProblem | null {
  if (code !== BAD_INPUT) return null
  // All of it: a day file's mistakes are told on a line each.
  const sentence = lastWords.trim()
  // The system's own number of an end by Ctrl+C, or words that were lost: nothing to act on.
  if (sentence === '') return null
  return /^port \d+ is in use/m.test(sentence)
    ? { kind: 'port-taken' }
    : { kind: 'bad-input', sentence }
}

/** `Error: ENOSPC: no space left on device` of a whole stack, or the last line where none is. */
function lastErrorIn(lastWords: string): string {
  const lines = lastWords.trim().split('\n')
  const error = lines.findLast((line) => /^\w*Error\b.*: /.test(line))
  return (error ?? lines.at(-1) ?? '').trim()
}

function listen(stream: NodeJS.ReadableStream | null, call: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', call)
}
