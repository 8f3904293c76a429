// SPDX-License-Identifier: EUPL-1.2
import { HUB_TIME, type LivePlayback, type Timebase } from '../../../shared/clock/timebase.ts'
import type { WipeWay } from '../../../shared/features/wipe/receipt.ts'
import type { Instant, Milliseconds } from '../../../shared/instant.ts'
import type { Store } from '../ports.ts'
import { Playback } from './playback.ts'

/** A day that is kept, and how it is played. */
export type KeptDay = {
  store: Store
  /** Whether the store holds a rehearsal and not a real day. */
  isRehearsal: boolean
  /**
   * Tells it from the other days of its hub, so that what was meant for one lands on no other; left
   * out: it is the only one.
   */
  playbackId?: string
  /** Its time; left out: as a rehearsal was last moved, or else hub time. */
  time?: Timebase
  /** When a rehearsal that is kept began, in hub time. */
  rehearsedSince?: Instant
  /**
   * Closes it, wipes its files and opens it again; left out: it is kept nowhere. Throws where it can't
   * be opened again, and then may be called once more.
   */
  wipe?: (begun: { at: Instant; way: WipeWay }) => WipedDay
  /** By how much the machine's clock was behind its journal, where a desk is to be told. */
  clockBehindMs?: Milliseconds | null
}

/** A day's files wiped and open again; `problem`: why they are as they were. */
export type WipedDay = { day: KeptDay; problem: string | null }

export function keptPlayback(
  { store, isRehearsal, playbackId, time }: KeptDay,
  onFault: (what: string, error: unknown) => void,
): Playback {
  const kind = isRehearsal ? 'rehearsal-only' : 'real'
  const playback: LivePlayback = {
    id: playbackId ?? kind,
    kind,
    ...(time ?? store.movedTo ?? HUB_TIME),
  }
  return new Playback({ first: store.first, journal: store, playback, onFault })
}
