// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from './ports.ts'

// 132 bits: enough that no two ever meet.
const ID_LENGTH = 22

/** The id of whoever holds `secret`. It tells nothing of the secret, so it may be shown. */
export function idOf(secret: string, { hashOf }: Pick<Secrets, 'hashOf'>): string {
  return hashOf(secret).slice(0, ID_LENGTH)
}
