// SPDX-License-Identifier: EUPL-1.2
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LivePlayback, REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Refusal } from '../../shared/state/refusal.ts'
import type { AttendeeView } from '../../shared/views/attendee-view.ts'
import type { DeskView } from '../../shared/views/desk-view.ts'
import type { DisplayView } from '../../shared/views/display-view.ts'
import type { FacilitatorView } from '../../shared/views/facilitator-view.ts'
import type { JurorView } from '../../shared/views/juror-view.ts'
import type { View } from '../../shared/views/view.ts'

/** The view that each kind of surface gets. */
export type ViewOf = {
  display: DisplayView
  desk: DeskView
  attendee: AttendeeView
  facilitator: FacilitatorView
  juror: JurorView
}
export type SurfaceKind = keyof ViewOf

/** What a surface knows; React and the join page's script read it and nothing else. */
export type Surface<V extends View = View> = {
  /** `connecting` at first, `lost` once a link that was there is gone. */
  link: 'connecting' | 'connected' | 'lost'
  /** The hub told us to load a newer page. */
  mustReload: boolean
  /** What is played: the real day, or a rehearsal, which is to be shown plainly. */
  playback: LivePlayback
  /** For a display that nobody has paired: the code to show. */
  pairingCode: string | null
  day: EventDay | null
  view: V | null
  /** Of the last entry that is in `view`: what a display says that it painted. */
  seq: number | null
  /**
   * Hub time from which `view` holds in rooms. Walls and phones show it from then on; a desk, whose
   * next command builds on it, has it at once. `null`: it holds already.
   */
  effectiveAt: Instant | null
}

export type SurfaceStore<V extends View = View> = StoreApi<Surface<V>>

export function createSurface<V extends View>(): SurfaceStore<V> {
  return createStore<Surface<V>>(() => ({
    link: 'connecting',
    mustReload: false,
    playback: REAL_PLAYBACK,
    pairingCode: null,
    day: null,
    view: null,
    seq: null,
    effectiveAt: null,
  }))
}

/** What became of a command. `link-lost`: it was not sent, or no answer came in time. */
export type CommandResult =
  | { kind: 'accepted'; seq: number }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'link-lost' }
