// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../../../shared/instant.ts'
import type { PlainProgramme } from '../../../shared/views/plain-programme.ts'

/** What a wall knows of itself across the loads of its page. */
type Memory = {
  /** How often it was loaded anew for a fault. */
  loads: number
  programme: PlainProgramme | null
  /** How far the live time is ahead of this machine's own clock. */
  aheadMs: Milliseconds | null
}

const NOTHING: Memory = { loads: 0, programme: null, aheadMs: null }

/**
 * Kept in the window's history: that outlives a reload, belongs to this window alone, and is there
 * where storage is refused. A page that could not count its loads could load itself without end.
 */
export function remembered(): Memory {
  const { state } = history
  return { ...NOTHING, ...state?.zaalschermPlain }
}

export function remember(change: Partial<Memory>): void {
  const zaalschermPlain = { ...remembered(), ...change }
  history.replaceState({ ...history.state, zaalschermPlain }, '')
}

/** Never a rehearsal's: by the next load that may be over. */
export function rememberProgramme(programme: PlainProgramme, aheadMs: Milliseconds): void {
  if (!programme.isRehearsal) remember({ programme, aheadMs })
}
