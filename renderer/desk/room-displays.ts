// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../../shared/instant.ts'
import type { DisplayStatus } from '../../shared/views/view.ts'

/** A room's displays in one glance: how many hang there, how many answer, the worst clock. */
export type RoomDisplays = {
  paired: number
  /** `null`: nobody can tell, since this desk hears nothing itself. */
  connected: number | null
  /** `null`: none is connected, or one of them doesn't know its error. */
  worstErrorMs: Milliseconds | null
}

/** @param isLinked whether the desk hears how they are */
export function displaysIn(
  displays: readonly DisplayStatus[],
  roomId: string,
  isLinked: boolean,
): RoomDisplays {
  const paired = displays.filter((display) => display.roomId === roomId)
  if (!isLinked) return { paired: paired.length, connected: null, worstErrorMs: null }
  const connected = paired.filter((display) => display.isConnected)
  const errorsMs = connected.flatMap(({ clockErrorMs }) => clockErrorMs ?? [])
  const isKnown = connected.length > 0 && errorsMs.length === connected.length
  const worstErrorMs = isKnown ? Math.max(...errorsMs) : null
  return { paired: paired.length, connected: connected.length, worstErrorMs }
}
