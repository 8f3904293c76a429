// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../../hub/ports.ts'
import { isSameMark, MARK_LENGTH, markOf } from './marks.ts'

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
    return random + markOf(this.key, random, this.secrets)
  }

  /** Whether this hub has issued it. */
  isOurs(secret: string): boolean {
    const mark = markOf(this.key, secret.slice(0, -MARK_LENGTH), this.secrets)
    return isSameMark(secret.slice(-MARK_LENGTH), mark, this.secrets)
  }
}
