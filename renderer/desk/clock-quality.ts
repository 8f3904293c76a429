// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../../shared/instant.ts'
import type { DisplayStatus } from '../../shared/views/view.ts'

/** `good`: nobody sees it. `fair`: seen only beside another screen. `poor`: seen, or unknown. */
export type ClockQuality = 'good' | 'fair' | 'poor'

// FACTS, clock sync: green up to 8 ms, amber up to 25, red above or unknown.
const GOOD_UP_TO_MS = 8
const FAIR_UP_TO_MS = 25

export function clockQuality(errorMs: Milliseconds | null): ClockQuality {
  if (errorMs === null || errorMs > FAIR_UP_TO_MS) return 'poor'
  return errorMs <= GOOD_UP_TO_MS ? 'good' : 'fair'
}

/** A room's displays in one glance: how many hang there, how many answer, the worst clock. */
export type RoomDisplays = {
  paired: number
  connected: number
  /** `null`: none is connected, or one of them doesn't know its error. */
  worstErrorMs: Milliseconds | null
}

export function displaysIn(displays: readonly DisplayStatus[], roomId: string): RoomDisplays {
  const paired = displays.filter((display) => display.roomId === roomId)
  const connected = paired.filter((display) => display.isConnected)
  const errorsMs = connected.flatMap(({ clockErrorMs }) => clockErrorMs ?? [])
  const isKnown = connected.length > 0 && errorsMs.length === connected.length
  const worstErrorMs = isKnown ? Math.max(...errorsMs) : null
  return { paired: paired.length, connected: connected.length, worstErrorMs }
}
