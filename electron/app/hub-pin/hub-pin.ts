// SPDX-License-Identifier: EUPL-1.2
import type { HubRefusal } from '../../../shared/native-bridge.ts'
import { fingerprintIn } from '../../tls/keys.ts'

/** Where the fingerprint of the hub that this display belongs to stays. */
export type PinStore = {
  kept(): string | null
  /** Throws where it can't be kept. */
  keep(fingerprint: string): void
}

/**
 * Which hub this display links to: until it is paired the first one that it met since its start, from
 * then on the one that it was paired with and no other, whatever address that has.
 */
export class HubPin {
  private readonly store: PinStore
  private readonly tell: (line: string) => void
  private known: string | null
  private isKept: boolean
  /** Of the hubs that it met, by where. */
  private readonly metAt = new Map<string, string>()
  /** Somebody said where the hub is, and nobody else was met since. */
  private mayBeAnother = false
  private refused: HubRefusal | null = null
  private waiting = new Set<() => void>()

  constructor(store: PinStore, tell: (line: string) => void) {
    this.store = store
    this.tell = tell
    this.known = store.kept()
    this.isKept = this.known !== null
  }

  /** Of the hub that it links to; `null`: it has met none. */
  get fingerprint(): string | null {
    return this.known
  }

  /** Whether to go on with whoever showed this certificate. @param certificate PEM */
  accepts(host: string, certificate: string): boolean {
    const met = fingerprintIn(certificate)
    if (met === null) return false
    if (this.mayBeAnother && met !== this.known) {
      this.known = null
      this.mayBeAnother = false
    }
    this.known ??= met
    if (met === this.known) this.metAt.set(plainHost(host), met)
    const isKnown = met === this.known
    this.setRefused(isKnown ? null : { host, expected: this.known, met })
    return isKnown
  }

  /**
   * The hub that was met has given this display a room. What Chromium once found good it doesn't ask
   * for again, so this is also how a refusal is known to be over.
   */
  showsRoom(): void {
    this.setRefused(null)
    if (this.isKept || this.known === null) return
    this.isKept = true
    try {
      this.store.keep(this.known)
    } catch {
      this.tell(
        'the key of the hub could not be kept: the next start takes the first hub that it meets',
      )
    }
  }

  /**
   * Somebody says where the hub is. Before it is paired a display goes on with that one, also where it
   * met another first: by a slip of the finger, or in a building with two.
   */
  toldWhere(host: string): void {
    if (this.isKept) return
    // Chromium doesn't ask again for one that was met before.
    const met = this.metAt.get(plainHost(host))
    if (met) this.known = met
    this.mayBeAnother = !met
    this.setRefused(null)
  }

  /** The refusal, as soon as there is one. */
  async refusal(): Promise<HubRefusal> {
    while (this.refused === null) await this.change()
    return this.refused
  }

  /** Resolves as soon as there is none. */
  async refusalOver(): Promise<undefined> {
    while (this.refused !== null) await this.change()
  }

  private change(): Promise<void> {
    return new Promise((changed) => this.waiting.add(changed))
  }

  private setRefused(refused: HubRefusal | null): void {
    if (refused?.met === this.refused?.met) return
    this.refused = refused
    if (refused)
      this.tell(`refused ${refused.host}: its key is ${refused.met}, not ${refused.expected}`)
    const { waiting } = this
    this.waiting = new Set()
    for (const changed of waiting) changed()
  }
}

/** Chromium and addresses write IPv6 differently. */
function plainHost(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase()
}
