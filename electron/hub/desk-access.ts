// SPDX-License-Identifier: EUPL-1.2
import { idOf } from './id-of.ts'
import type { Secrets, Store } from './ports.ts'

/**
 * Who may steer. A one-time key lets one desk in; the desk then holds a secret of its own,
 * of which the hub keeps only a hash.
 */
export class DeskAccess {
  private readonly open = new Set<string>()
  private readonly known: Set<string>
  private readonly store: Pick<Store, 'deskKeys' | 'addDeskKey'>
  private readonly secrets: Secrets

  constructor(store: Pick<Store, 'deskKeys' | 'addDeskKey'>, secrets: Secrets) {
    this.store = store
    this.secrets = secrets
    this.known = new Set(store.deskKeys())
  }

  /** A new key that lets one desk in, once. */
  newOneTimeKey(): string {
    const key = this.secrets.newSecret()
    this.open.add(this.secrets.hashOf(key))
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
    return this.known.has(hash) ? idOf(secret, this.secrets) : null
  }
}
