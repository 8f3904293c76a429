// SPDX-License-Identifier: EUPL-1.2

import type { Milliseconds } from '../../instant.ts'
import type { Drawing } from './drawing.ts'
import type { DisplayStatus } from './views.ts'

/** A room's displays in one glance: how many hang there, how many answer, the worst clock. */
export type RoomDisplays = {
  paired: number
  /** `null`: nobody can tell, since this desk hears nothing itself. */
  connected: number | null
  /** `null`: none is connected, or one of them doesn't know its error. */
  worstErrorMs: Milliseconds | null
  /** Which of them stopped drawing first; `null`: none did. */
  stopped: Stopped | null
  /** Whether all that answer say that they paint what they were sent. */
  isDrawing: boolean
}

export type Stopped = Extract<Drawing, { kind: 'stopped' }>

/** @param isLinked whether the desk hears how they are */
export function displaysIn(
  displays: readonly DisplayStatus[],
  roomId: string,
  isLinked: boolean,
): RoomDisplays {
  const paired = displays.filter((display) => display.roomId === roomId)
  if (!isLinked) {
    const unknown = { connected: null, worstErrorMs: null, stopped: null, isDrawing: false }
    return { paired: paired.length, ...unknown }
  }
  const connected = paired.filter((display) => display.isConnected)
  const errorsMs = connected.flatMap(({ clockErrorMs }) => clockErrorMs ?? [])
  const isKnown = connected.length > 0 && errorsMs.length === connected.length
  const worstErrorMs = isKnown ? Math.max(...errorsMs) : null
  const stopped = paired.reduce<Stopped | null>(
    (first, { drawing }) =>
      drawing.kind === 'stopped' && (!first || drawing.since < first.since) ? drawing : first,
    null,
  )
  const isDrawing = connected.every(({ drawing }) => drawing.kind === 'draws')
  return { paired: paired.length, connected: connected.length, worstErrorMs, stopped, isDrawing }
}

/** The displays whose place another one may have to take: of those that answer nothing is broken. */
export function replaceableIn(
  displays: readonly DisplayStatus[],
  calledOf: (display: DisplayStatus) => string,
): { deviceId: string; called: string }[] {
  return displays
    .filter(({ isConnected, drawing }) => !isConnected || drawing.kind === 'stopped')
    .map((display) => ({ deviceId: display.deviceId, called: calledOf(display) }))
}
