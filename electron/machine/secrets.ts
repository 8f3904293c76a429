// SPDX-License-Identifier: EUPL-1.2
import { hash, randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../hub/ports.ts'

const STEPS = 2 ** 32

/** Secrets and chance of the system's own generator. */
export const systemSecrets: Secrets = {
  newSecret: () => randomBytes(24).toString('base64url'),
  hashOf: (secret) => sha256(secret, 'base64url'),
  chance: () => randomInt(STEPS) / STEPS,
}

export function sha256(text: string, written: 'base64' | 'base64url' | 'hex'): string {
  return hash('sha256', text, written)
}

/** Of a short secret, as hex. A tenth of a second each: who has the hash still has to try them one by one. */
export function slowHash(secret: string, salt: string): string {
  return scryptSync(secret, salt, 32, { N: 2 ** 15, maxmem: 2 ** 26 }).toString('hex')
}

/** Whether two hashes are the same, in a time that tells nothing of where they differ. */
export function isSameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
