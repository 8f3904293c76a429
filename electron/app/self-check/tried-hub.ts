// SPDX-License-Identifier: EUPL-1.2
import { createInterface } from 'node:readline'
import type { SelfCheckWords } from '../../../shared/i18n/self-check.ts'
import { type HubAddresses, type HubChild, readReadyLine } from '../../start/keep-hub.ts'

/** A hub that was started to see whether it can be. */
export type TriedHub = {
  /** Where it serves; rejects with its last words where it ends instead. */
  ready: Promise<HubAddresses>
  /** Ends it, and waits for that: until then it holds its files. */
  stop(): Promise<void>
}

const LAST_WORDS = 400

export function tryHub(child: HubChild, words: Pick<SelfCheckWords, 'hubEnded'>): TriedHub {
  const ready = Promise.withResolvers<HubAddresses>()
  const ended = Promise.withResolvers<void>()
  let lastWords = ''
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const addresses = readReadyLine(line)
      if (addresses) ready.resolve(addresses)
    })
  }
  child.stderr?.on('data', (data) => {
    lastWords = `${lastWords}${data}`.slice(-LAST_WORDS)
  })
  child.once('exit', () => {
    ended.resolve()
    ready.reject(new Error(words.hubEnded(lastWords.trim())))
  })
  // Nobody may wait for it yet, or any more.
  ready.promise.catch(() => {})
  return {
    ready: ready.promise,
    stop: () => {
      child.kill()
      return ended.promise
    },
  }
}
