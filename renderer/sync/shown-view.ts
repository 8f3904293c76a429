// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { HubMessage } from '../../shared/protocol/messages.ts'
import type { View } from '../../shared/views/view.ts'
import type { DisplayPart } from './display-part.ts'
import { createHeldViews, type HeldViews } from './held-views.ts'
import type { Ports } from './ports.ts'
import type { Surface, SurfaceKind, SurfaceStore, ViewOf } from './surface.ts'
import type { SyncedClock } from './synced-clock.ts'

type Message<T extends HubMessage['type']> = Extract<HubMessage, { type: T }>

/** What a surface shows of what the hub sends: with its day, on its playback, from its instant on. */
export class ShownView<K extends SurfaceKind> {
  private readonly kind: K
  private readonly store: SurfaceStore<ViewOf[K]>
  private readonly clock: SyncedClock
  private readonly ports: Ports
  private readonly displayPart: DisplayPart | null
  private readonly held: HeldViews
  /** The day as the hub sent it last; shown with the view that comes after it. */
  private day: EventDay | null = null

  constructor(
    kind: K,
    store: SurfaceStore<ViewOf[K]>,
    clock: SyncedClock,
    ports: Ports,
    displayPart: DisplayPart | null,
  ) {
    this.kind = kind
    this.store = store
    this.clock = clock
    this.ports = ports
    this.displayPart = displayPart
    this.held = createHeldViews(ports.after, () => clock.shownHubNow())
  }

  /** Shows what was kept before the last stop, where anything was. */
  restore(): void {
    const kept = this.displayPart?.kept(this.ports)
    if (!kept || !this.isMine(kept.view)) return
    const { day, view, playback } = kept
    this.clock.startFrom(kept.hubMinusWallMs)
    this.play(playback, { day, view })
  }

  takeDay({ day }: Message<'day'>): void {
    this.day = day
  }

  takeView({ view, playback, seq, ...message }: Message<'view'>): void {
    if (!this.isMine(view)) return
    const { day } = this
    const effectiveAt = message.effectiveAt ?? null
    const show = () => {
      this.play(playback, { day, view, seq, effectiveAt, pairingCode: null })
      this.keep()
    }
    const isHeld =
      effectiveAt !== null && this.kind !== 'desk' && this.store.getState().view !== null
    if (isHeld) return this.held.take(effectiveAt, show)
    this.held.clear()
    show()
  }

  takePairing({ code, playback }: Message<'pairing'>): void {
    this.held.clear()
    this.play(playback, { pairingCode: code, day: null, view: null, seq: null })
    this.displayPart?.forget(this.ports, this.clock)
  }

  /** Keeps what is shown for a start without a hub, where this surface does. */
  keep(): void {
    this.displayPart?.keepShown(this.ports, this.store.getState(), this.clock)
  }

  stop(): void {
    this.held.clear()
  }

  /** Shows what belongs to a playback at the time that it has there. */
  private play(playback: LivePlayback, change: Partial<Surface<ViewOf[K]>>): void {
    this.clock.playback = playback
    const view: View | null = change.view ?? null
    if (view?.kind === 'display') this.clock.trimMs = view.own.trimMs
    const shown: Partial<Surface<ViewOf[K]>> = { playback, ...change }
    this.store.setState(shown)
  }

  private isMine(view: View): view is ViewOf[K] {
    return view.kind === this.kind
  }
}
