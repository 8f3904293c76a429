// SPDX-License-Identifier: EUPL-1.2

import type { Timebase } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { LinkWay } from '../../shared/features/displays/link-way.ts'
import type { Receipt } from '../../shared/features/wipe/receipt.ts'
import type { Instant, Milliseconds } from '../../shared/instant.ts'
import type { Fact, Origin } from '../../shared/state/facts/fact.ts'
import type { TypedText } from '../../shared/state/facts/typed-texts.ts'
import type { State } from '../../shared/state/state.ts'
import type { EncodedMessage } from './links/encoded-message.ts'

/** What was done in one playback of the day. */
export type Journal = {
  /**
   * All that was accepted, in order, as it is when the first is read: a report reads it in turns,
   * and a jump back meanwhile puts others under the same numbers.
   */
  facts(): Iterable<Fact>
  /** What people typed, by where it stands in the state: in no fact, so that it can go. */
  typed(): ReadonlyMap<string, string>
  /** What the next fact is to be known by: never the same twice, also after a jump back. */
  nextOrigin(): Origin
  /** Keeps a fact for good before it returns, and what was typed that came or went; or throws. */
  append(fact: Fact, typed: readonly TypedText[]): void
  /**
   * Keeps a rehearsal's new time and, in place of all facts after `seq`, those given, and forgets
   * what was typed: all of it for good before it returns, or throws and keeps none of it.
   */
  move(time: Timebase, seq: number, instead: readonly Fact[], forgotten: readonly TypedText[]): void
}

/** Where the day and its journal are kept. */
export type Store = Journal & {
  readonly day: EventDay
  /** The state before the first entry, with the day in it. */
  readonly first: State
  /** A rehearsal's time as it was last moved; `null`: never. */
  readonly movedTo: Timebase | null
  /** When the last entry was stamped; `null`: there is none. */
  readonly lastAt: Instant | null
  /** Of when the day was wiped; `null` or left out: it wasn't. */
  readonly receipt?: Receipt | null
  /** Whether a hub that starts again would not find what is kept now. `append` throws `FileGone`. */
  isGone(): boolean
  /** Hashes of the desks' keys that were let in. */
  deskKeys(): string[]
  addDeskKey(hash: string): void
  removeDeskKey(hash: string): void
  /** What marks the phones' cookies: made once, and kept. */
  phoneKey(make: () => string): string
  close(): void
}

/** Hub time: it only runs forward, whatever happens to the machine's wall clock. */
export type HubClock = {
  now(): Instant
  /** Calls back once; gives back how to stop. */
  after(ms: Milliseconds, call: () => void): () => void
}

/** Secrets and chance, handed in so that tests can foresee them. */
export type Secrets = {
  /** A new secret of at least 128 bits, safe in an address. */
  newSecret(): string
  /** A one-way hash, safe in an address; the same secret always gives the same. */
  hashOf(secret: string): string
  /** Numbers in [0, 1). */
  chance(): number
}

/** A connection to a surface, as the hub sees it. */
export type Connection = {
  send(message: EncodedMessage): void
  /** Whether something sent before is still waiting to leave; the link hears when it has. */
  isBehind(): boolean
  /** What it is counted by: its network address, or one that all of a network share. */
  readonly sender: string
  /** How it comes here; left out: openly. */
  readonly way?: LinkWay
  /** Whether one more person may join from where this surface is; asking counts. */
  mayJoin(): boolean
  /** Lets go of the surface; it may come back. */
  close(): void
}
