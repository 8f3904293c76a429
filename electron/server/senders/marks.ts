// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../../hub/ports.ts'

// 132 bits, as much as an id has.
export const MARK_LENGTH = 22

type Hashing = Pick<Secrets, 'hashOf'>

/**
 * What only a holder of `key` can put beside `text`. Hashed twice, so that nothing can be put behind
 * what is marked (as in RFC 2104).
 */
export function markOf(key: string, text: string, { hashOf }: Hashing): string {
  return hashOf(`${key}.${hashOf(`${key}.${text}`)}`).slice(0, MARK_LENGTH)
}

/** Compared by hash, so that the time it takes says nothing about the mark. */
export function isSameMark(one: string, other: string, { hashOf }: Hashing): boolean {
  return hashOf(one) === hashOf(other)
}
