// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../shared/clock/timebase.ts'
import { definitionOf } from '../../shared/features/commands.ts'
import { heldIn, TYPED_IN_COMMANDS } from '../../shared/features/typed.ts'
import {
  NO_WIPE,
  type Receipt,
  type WipeInfo,
  type WipeWay,
} from '../../shared/features/wipe/receipt.ts'
import { setTimeOf, WIPED_AFTER_MS } from '../../shared/features/wipe/set-time.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Actor, Entry } from '../../shared/state/entry.ts'
import { firstPersonAt } from '../../shared/state/facts/wiped.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { State } from '../../shared/state/state.ts'
import type { KeptDay } from './playback/kept-playback.ts'
import type { Store } from './ports.ts'

type Parts = {
  /** The day that is kept, as it is now. */
  state(): State
  /** Hub time. */
  now(): Instant
  /** What was opened in place of the day. */
  opened(day: KeptDay): void
  onFault(what: string, error: unknown): void
}

/** When the day that is kept is wiped, and that nothing comes into it from then on. */
export class Wiping {
  private readonly parts: Parts
  private day: KeptDay
  /** When the first person came, looked for as late as it matters. */
  private first: { at: Instant | null; seq: number } | null = null
  /** After one that failed, so that a full disk isn't asked each second. */
  private notBefore: Instant = Number.NEGATIVE_INFINITY
  /** What began the wipe after which the day could not be opened: until it is, nothing is kept. */
  private closedBy: WipeWay | null = null

  constructor(day: KeptDay, parts: Parts) {
    this.day = day
    this.parts = parts
  }

  /** Where the day is kept now. */
  get store(): Store {
    return this.day.store
  }

  /** Another day is kept. */
  plays(day: KeptDay): void {
    this.day = day
    this.first = null
    this.closedBy = null
  }

  get info(): WipeInfo {
    if (!this.day.wipe) return NO_WIPE
    const { receipt = null } = this.day.store
    return { at: receipt ? null : this.time(), receipt, holds: heldIn(this.parts.state()) }
  }

  /** To be called before anything is served, and each second. */
  look(): void {
    const now = this.parts.now()
    if (now < this.notBefore || (this.closedBy === null && !this.isDue(now))) return
    this.wipe(this.closedBy ?? 'time')
  }

  private isDue(now: Instant): boolean {
    const { wipe, store } = this.day
    if (!wipe || store.receipt || now < this.time()) return false
    // Where nobody ever was, there is nothing to take out.
    return this.firstAt() !== null
  }

  /** Wipes it now, or tells why not, and then it is tried again where it is due. */
  wipe(way: WipeWay): Refusal | null {
    const { wipe } = this.day
    if (!wipe) return { name: 'nothing-to-wipe' }
    const at = this.parts.now()
    // A store that stays closed can't be asked for it.
    this.firstAt()
    try {
      const { day, problem } = wipe({ at, way })
      this.plays(day)
      this.parts.opened(day)
      return problem === null ? null : this.notWiped('the day could not be wiped', problem)
    } catch (error) {
      // What is live goes on from memory.
      this.closedBy = way
      return this.notWiped('the day could not be opened again after its wipe', error)
    }
  }

  private notWiped(what: string, error: unknown): Refusal {
    this.notBefore = this.parts.now() + RETRY_MS
    this.parts.onFault(what, error)
    return { name: 'not-wiped', detail: error instanceof Error ? error.message : String(error) }
  }

  /** What was wiped of what is live, or `null`: a rehearsal that a desk began leaves nothing behind. */
  receiptOf({ kind }: Pick<LivePlayback, 'kind'>): Receipt | null {
    return kind === 'rehearsal' ? null : (this.day.store.receipt ?? null)
  }

  /** Why a command may not come into the day that is kept, or `null`. */
  refusalOf(by: Actor, command: Entry['command'], live: LivePlayback): Refusal | null {
    // What is kept of a device that is let in, also in a rehearsal, no wipe would take any more.
    const isLetIn = definitionOf(command).isBeyondRehearsal === true
    const isOfPeople = by.kind !== 'desk' || TYPED_IN_COMMANDS.has(command.type) || isLetIn
    const receipt = isLetIn ? this.day.store.receipt : this.receiptOf(live)
    return receipt && isOfPeople ? { name: 'day-is-wiped' } : null
  }

  /** The set time; of what people brought after it, as long after the first of them. */
  private time(): Instant {
    const { rehearsedSince } = this.day
    const set = rehearsedSince ? rehearsedSince + WIPED_AFTER_MS : setTimeOf(this.parts.state().day)
    if (this.parts.now() < set) return set
    const first = this.firstAt()
    return first !== null && first > set ? first + WIPED_AFTER_MS : set
  }

  private firstAt(): Instant | null {
    const { seq } = this.parts.state()
    if (this.first?.at === null && (this.first.seq === seq || this.closedBy !== null)) return null
    const at = this.first?.at ?? firstPersonAt(this.day.store.facts())
    this.first = { at, seq }
    return at
  }
}

const RETRY_MS = 60_000
