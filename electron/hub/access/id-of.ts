// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../ports.ts'

// 132 bits: enough that no two ever meet.
const ID_LENGTH = 22

/** The id of whoever holds `secret`. It tells nothing of the secret, so it may be shown. */
export function idOf(secret: string, { hashOf }: Pick<Secrets, 'hashOf'>): string {
  return idFrom(hashOf(secret))
}

/** The same, where only the secret's hash is known. */
export function idFrom(hash: string): string {
  return hash.slice(0, ID_LENGTH)
}
