// SPDX-License-Identifier: EUPL-1.2
import { hash, randomBytes, randomInt } from 'node:crypto'
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
