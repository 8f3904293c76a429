// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import type { Face, Scene } from './commands.ts'

/** What a room's screen shows, on every display that hangs there. */
export type Screen = {
  scene: Scene
  message: string | null
  /** What the scene `coming` is about, until it has begun; `null`: nothing came next. */
  comingSpanId: string | null
  face: Face
  /** Whether cues are heard as well as seen. */
  isSoundOn: boolean
  /** When its sound was last tried, or `null`. */
  soundTestAt: Instant | null
}

/** Screens by room, for rooms whose screen was ever changed. */
export type Screens = Readonly<Record<string, Screen>>

/** No room's screen was changed. */
export const NO_SCREENS: Screens = {}

export const FIRST_SCREEN: Screen = {
  scene: 'programme',
  message: null,
  comingSpanId: null,
  face: 'digits',
  isSoundOn: false,
  soundTestAt: null,
}

/** A room's screen; the programme until somebody chooses otherwise. */
export function screenOf({ screens }: { screens: Screens }, roomId: string): Screen {
  return screens[roomId] ?? FIRST_SCREEN
}
