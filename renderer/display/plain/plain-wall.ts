// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import type { PlainProgramme } from '../../../shared/views/plain-programme.ts'
import type { FaultWatch } from './fault-watch.ts'

/** The wall as it should be, to its fallback. Each of these may throw. */
export type GuardedWall = {
  /** The last that it knows of its room's day, or `null`. */
  programme(): PlainProgramme | null
  /** The live time, or `null`. */
  now(): Instant | null
  /** Draws all anew. */
  mend(): void
}

/** The script that takes a wall's place while it has a fault, as the wall's own script sees it. */
export type PlainWall = Pick<FaultWatch, 'current' | 'fault' | 'painted'> & {
  guard(wall: GuardedWall): void
}

declare global {
  interface Window {
    /** Missing where that script could not be had: then there is no fallback. */
    zaalschermPlain?: PlainWall
  }
}
