// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../../hub/ports.ts'

// 132 bits, as much as an id has.
const MARK_LENGTH = 22

/**
 * The secrets by which phones are known: each is one person, and only the hub makes them, one for
 * each page that it sends to a phone without. So who makes up people has to ask for a page for
 * each, in turn with everybody else.
 */
export class PhoneSecrets {
  private readonly key: string
  private readonly secrets: Secrets

  /** @param key what only this hub knows, also when it starts again: the page may still be open */
  constructor(key: string, secrets: Secrets) {
    this.key = key
    this.secrets = secrets
  }

  issue(): string {
    const random = this.secrets.newSecret()
    return random + this.markOf(random)
  }

  /** Whether this hub has issued it. */
  isOurs(secret: string): boolean {
    const mark = secret.slice(-MARK_LENGTH)
    // Compared by hash, so that the time it takes says nothing about the mark.
    const { hashOf } = this.secrets
    return hashOf(mark) === hashOf(this.markOf(secret.slice(0, -MARK_LENGTH)))
  }

  /** Hashed twice, so that nothing can be put behind what is marked (as in RFC 2104). */
  private markOf(random: string): string {
    const { hashOf } = this.secrets
    return hashOf(`${this.key}.${hashOf(`${this.key}.${random}`)}`).slice(0, MARK_LENGTH)
  }
}
