// SPDX-License-Identifier: EUPL-1.2

import type { Secrets, Store } from '../ports.ts'
import { idFrom } from './id-of.ts'

type DeskKeys = Pick<Store, 'deskKeys' | 'addDeskKey' | 'removeDeskKey'>

/**
 * Who may steer. A one-time key lets one desk in; the desk then holds a secret of its own,
 * of which the hub keeps only a hash.
 */
export class DeskAccess {
  /** Keys that let in one desk each, with the desk that asked for them; `null`: the hub itself. */
  private readonly open = new Map<string, string | null>()
  private readonly withdrawn = new Set<string>()
  private readonly known: Set<string>
  private readonly store: DeskKeys
  private readonly secrets: Secrets

  constructor(store: DeskKeys, secrets: Secrets) {
    this.store = store
    this.secrets = secrets
    this.known = new Set(store.deskKeys())
  }

  /** A new key that lets one desk in, once. */
  newOneTimeKey(by: string | null = null): string {
    const key = this.secrets.newSecret()
    this.open.set(this.secrets.hashOf(key), by)
    return key
  }

  /** The desk's own secret in exchange for a one-time key, or `null` when that is spent or wrong. */
  exchange(oneTimeKey: string): string | null {
    const oneTimeHash = this.secrets.hashOf(oneTimeKey)
    if (!this.open.has(oneTimeHash)) return null
    const secret = this.secrets.newSecret()
    const hash = this.secrets.hashOf(secret)
    this.store.addDeskKey(hash)
    // Spent only now: with a full disk the key must still work once there is room.
    this.open.delete(oneTimeHash)
    this.known.add(hash)
    return secret
  }

  /** The desk that holds `secret`, or `null`. */
  deskIdOf(secret: string | undefined): string | null {
    if (!secret) return null
    // Compared by hash, so that the time it takes says nothing about a secret.
    const hash = this.secrets.hashOf(secret)
    return this.known.has(hash) ? idFrom(hash) : null
  }

  /** The desks that were let in, by id. */
  deskIds(): string[] {
    return [...this.known].map(idFrom)
  }

  /**
   * Lets a desk in no more, nor whom it was about to let in; whether it was in. Throws where that
   * can't be kept, and then it is in as before.
   */
  withdraw(deskId: string): boolean {
    const hash = [...this.known].find((known) => idFrom(known) === deskId)
    if (hash === undefined) return false
    this.store.removeDeskKey(hash)
    this.known.delete(hash)
    this.withdrawn.add(hash)
    for (const [key, by] of this.open) if (by === deskId) this.open.delete(key)
    return true
  }

  /** Whether a desk was let in, and is no more. */
  isWithdrawn(secret: string): boolean {
    return this.withdrawn.has(this.secrets.hashOf(secret))
  }
}
