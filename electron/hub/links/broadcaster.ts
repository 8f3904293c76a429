// SPDX-License-Identifier: EUPL-1.2
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { HubClock } from '../ports.ts'

export type Kind = Audience['kind']
/** Whoever gets views: a link. */
export type Subscriber = { readonly audience: Pick<Audience, 'kind'>; update(): void }

// Walls first: they are seen by everybody. Then whoever steers; then a hall full of phones.
const ORDER: readonly Kind[] = ['display', 'desk', 'facilitator', 'juror', 'attendee']
// Joins come in crowds; a wall's counts may lag by this much, a facilitator's key may not.
const JOINS_WITHIN_MS = 200
// A hall that scans together would otherwise send each phone all its neighbours, one by one.
const JOINS_TO_PHONES_WITHIN_MS = SECOND
// So many phones are updated in a few milliseconds; then whoever asks meanwhile is answered.
const PHONES_AT_ONCE = 50

type Due = { at: number; stop(): void }

/** Who gets new views, in which order and how soon. */
export class Broadcaster<L extends Subscriber> {
  private readonly clock: HubClock
  private readonly links: Record<Kind, Set<L>> = {
    display: new Set(),
    desk: new Set(),
    facilitator: new Set(),
    juror: new Set(),
    attendee: new Set(),
  }
  private readonly due = new Map<Kind, Due>()
  /** Phones that are still to be updated; each gets what is so when its turn comes. */
  private readonly owed = new Set<L>()
  private stopTurn: (() => void) | null = null

  constructor(clock: HubClock) {
    this.clock = clock
  }

  add(link: L): void {
    this.links[link.audience.kind].add(link)
  }

  /** Whether it was there. */
  remove(link: L): boolean {
    this.owed.delete(link)
    return this.links[link.audience.kind].delete(link)
  }

  of(kind: Kind): ReadonlySet<L> {
    return this.links[kind]
  }

  all(): L[] {
    return ORDER.flatMap((kind) => [...this.links[kind]])
  }

  /** Updates walls and desks before it returns, and phones in turns from now on. */
  broadcast(): void {
    for (const kind of ORDER) this.updateAll(kind)
  }

  /** Everybody whom a command of this sender concerns gets a new view. */
  broadcastAfter(by: Actor): void {
    // Who steers a room from a phone steers it as a desk does.
    if (by.kind === 'desk' || by.kind === 'facilitator') return this.broadcast()
    if (by.kind === 'juror') {
      // Nobody else is told anything of it.
      for (const kind of ['desk', 'juror'] as const) {
        this.broadcastWithin(JOINS_WITHIN_MS, kind)
      }
      return
    }
    for (const kind of ['display', 'desk', 'facilitator'] as const) {
      this.broadcastWithin(JOINS_WITHIN_MS, kind)
    }
    this.broadcastWithin(JOINS_TO_PHONES_WITHIN_MS, 'attendee')
  }

  /** Updates all of a kind no later than `ms` from now, once for all that changes until then. */
  broadcastWithin(ms: Milliseconds, kind: Kind): void {
    const at = this.clock.now() + ms
    const known = this.due.get(kind)
    if (known && known.at <= at) return
    known?.stop()
    this.due.set(kind, { at, stop: this.clock.after(ms, () => this.updateAll(kind)) })
  }

  stop(): void {
    for (const { stop } of this.due.values()) stop()
    this.due.clear()
    this.owed.clear()
    this.stopTurn?.()
    this.stopTurn = null
  }

  private updateAll(kind: Kind): void {
    this.due.get(kind)?.stop()
    this.due.delete(kind)
    if (kind !== 'attendee') {
      for (const link of this.links[kind]) link.update()
      return
    }
    for (const link of this.links.attendee) this.owed.add(link)
    // A turn that is to come takes them along.
    if (this.stopTurn === null) this.takeTurn()
  }

  private takeTurn(): void {
    this.stopTurn = null
    let left = PHONES_AT_ONCE
    for (const link of this.owed) {
      if (left === 0) {
        this.stopTurn = this.clock.after(0, () => this.takeTurn())
        return
      }
      left -= 1
      this.owed.delete(link)
      link.update()
    }
  }
}
