// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { NO_KEY } from '../../../shared/native-bridge.ts'
import type { PinStore } from './hub-pin.ts'

const KeptPin = z.strictObject({ fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })

/**
 * Keeps the hub's fingerprint in a file. It is no secret, but whoever writes it chooses the hub: so it is
 * this user's alone (0600).
 */
export function pinIn(file: string): PinStore {
  return {
    kept: () => readPin(file),
    keep(fingerprint) {
      const draft = `${file}.new`
      writeFileSync(draft, JSON.stringify({ fingerprint }), { mode: 0o600, flush: true })
      // An old draft keeps its own mode when it is written over.
      chmodSync(draft, 0o600)
      renameSync(draft, file)
    },
  }
}

/** {@link NO_KEY} for a file that can't be read: taking any hub in its place would be what it is there against. */
function readPin(file: string): string | null {
  try {
    return KeptPin.parse(JSON.parse(readFileSync(file, 'utf8'))).fingerprint
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return null
    return NO_KEY
  }
}
