// SPDX-License-Identifier: EUPL-1.2

import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { type HubRefusal, NO_KEY } from '../../../shared/native-bridge.ts'
import type { Timers } from '../../machine/timers.ts'
import { fingerprintIn } from '../../tls/keys.ts'

// It may be put right at the very address: the page itself goes on trying to link there.
const NOT_ASKED_MS = 30 * SECOND

/** Where the fingerprint of the hub that this display belongs to stays. */
export type PinStore = {
  /** `null`: it belongs to none; `NO_KEY`: to one, and nobody can tell any more to which. */
  kept(): string | null
  /** Throws where it can't be kept. */
  keep(fingerprint: string): void
}

/**
 * Which hub this display links to: until it is paired any, and at each address the first one that it met
 * there since its start; from then on the one that gave it a room and no other, whatever address that has.
 */
export class HubPin {
  private readonly store: PinStore
  private readonly timers: Pick<Timers, 'now'>
  private readonly tell: (line: string) => void
  private known: string | null
  /** By host, until one of them is known to be its own. */
  private readonly met = new Map<string, string>()
  /** Somebody said that the hub is there, and nobody was met there since. */
  private toldAt: string | null = null
  private readonly refusedAt = new Map<string, Milliseconds>()
  private refused: HubRefusal | null = null
  private waiting = new Set<() => void>()

  constructor(store: PinStore, timers: Pick<Timers, 'now'>, tell: (line: string) => void) {
    this.store = store
    this.timers = timers
    this.tell = tell
    this.known = store.kept()
    if (this.known === NO_KEY)
      tell('which hub this display belongs to can’t be read: it takes none until --forget-hub')
  }

  /** Of the hub that it links to at a host; `null`: it has met none there. */
  fingerprintAt(host: string): string | null {
    return this.known ?? this.met.get(plainHost(host)) ?? null
  }

  /** Whether a hub with another key was there a moment ago: whatever it says of itself, it isn't asked. */
  hasRefused(host: string): boolean {
    const at = this.refusedAt.get(plainHost(host))
    return at !== undefined && this.timers.now() - at < NOT_ASKED_MS
  }

  /** Whether to go on with whoever showed this certificate. @param certificate PEM */
  accepts(metAt: string, certificate: string): boolean {
    const host = plainHost(metAt)
    const met = fingerprintIn(certificate)
    if (met === null) return false
    if (this.known === null && (this.toldAt === host || !this.met.has(host))) {
      this.toldAt = null
      this.met.set(host, met)
    }
    const expected = this.fingerprintAt(host)
    if (expected === null) return false
    const isKnown = met === expected
    if (isKnown) this.refusedAt.delete(host)
    else this.refusedAt.set(host, this.timers.now())
    this.setRefused(isKnown ? null : { host, expected, met })
    return isKnown
  }

  /**
   * The hub that was met at a host has given this display a room. What Chromium once found good it doesn't
   * ask for again, so this is also how a refusal is known to be over.
   */
  showsRoom(host: string): void {
    this.setRefused(null)
    const met = this.met.get(plainHost(host))
    if (this.known !== null || met === undefined) return
    this.known = met
    try {
      this.store.keep(met)
    } catch {
      this.tell(
        'the key of the hub could not be kept: the next start takes the first hub that it meets',
      )
    }
  }

  /**
   * Somebody says where the hub is. Before it is paired a display goes on with whoever is there, also where
   * it met another first.
   */
  toldWhere(host: string): void {
    if (this.known !== null) return
    this.toldAt = plainHost(host)
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
