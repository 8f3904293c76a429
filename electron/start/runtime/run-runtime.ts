// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import type { Timers } from '../../machine/timers.ts'
import type { RuntimeEnd } from './runtime-end.ts'

// What says why it can't run is among the first lines, and there are few before it ends.
const LAST_WORDS = 8_000
// A helper process that outlives the runtime may hold its stderr open.
const LAST_WORDS_ARRIVE_MS = 500

/** Runs Electron with the app until it ends, whatever ends it. */
export function runRuntime(runtime: string, args: string[], timers: Timers): Promise<RuntimeEnd> {
  const { promise, resolve } = Promise.withResolvers<RuntimeEnd>()
  const began = timers.now()
  let lastWords = ''
  let isAskedFor = false
  const child = spawn(runtime, args, {
    stdio: ['inherit', 'inherit', 'pipe'],
    // The terminal tells it; a box in front of it would hold up what follows.
    env: { ...process.env, ZAALSCHERM_NO_BOX: '1' },
  })
  const stopListening = onSignals((signal) => {
    isAskedFor = true
    // The terminal sends the others to the runtime as well: twice would kill it.
    if (signal === 'SIGTERM') child.kill(signal)
  })
  const ended = (how: Pick<RuntimeEnd, 'code' | 'signal' | 'refused'>) => {
    const afterMs = timers.now() - began
    return () => {
      stopListening()
      resolve({ ...how, isAskedFor, lastWords, afterMs })
    }
  }
  child.stderr.on('data', (data: Buffer) => {
    lastWords = `${lastWords}${data}`.slice(-LAST_WORDS)
    process.stderr.write(data)
  })
  child.once('error', (error) =>
    ended({ code: null, signal: null, refused: Reflect.get(error, 'code') ?? error.message })(),
  )
  child.once('exit', (code, signal) => {
    const end = ended({ code, signal, refused: null })
    const stopWaiting = timers.after(LAST_WORDS_ARRIVE_MS, end)
    child.once('close', () => {
      stopWaiting()
      end()
    })
  })
  return promise
}

function onSignals(call: (signal: NodeJS.Signals) => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, call)
  return () => {
    for (const signal of signals) process.off(signal, call)
  }
}
