// SPDX-License-Identifier: EUPL-1.2

import { ALL_ROOMS_SCENE } from '../all-rooms/all-rooms-scene.tsx'
import { KeptDay } from '../alone/kept-day.tsx'
import { reloadPageIfOlder } from '../alone/newer-page.ts'
import { APPLAUSE_SCENE } from '../applause/applause-scene.tsx'
import { BLANK_SCENE } from '../blank/blank-scene.tsx'
import { COMING_SCENE } from '../coming/coming-scene.tsx'
import { DIRECTIONS_SCENE } from '../directions/programme-directions.tsx'
import { ELSEWHERE_SCENE } from '../elsewhere/elsewhere-scene.tsx'
import { HALL_SCENE } from '../hall/hall-scene.tsx'
import { JOIN_SCENE } from '../join/join-scene.tsx'
import { MESSAGE_SCENE } from '../message/message-scene.tsx'
import { DRAW_SCENE } from '../pitches/draw-scene.tsx'
import { TURN_SCENE } from '../pitches/turn-scene.tsx'
import { CLOSE_SCENE } from '../poster/close-scene.tsx'
import { RACE_SCENE } from '../race/race-scene.tsx'
import { STANDING_SCENE } from '../race/standing-scene.tsx'
import { REVEAL_SCENE } from '../reveal/reveal-scene.tsx'
import { TEST_PATTERN_SCENE } from '../test-pattern/test-pattern.tsx'
import { firstShown } from './early-scenes.ts'
import type { Wall, WallScene } from './wall-scene.ts'

// What only displays need of this file.
export { KeptDay, reloadPageIfOlder }

/** In the order in which they are asked: what lasts for a while stands over what was chosen. */
export const SCENES: readonly WallScene[] = [
  TEST_PATTERN_SCENE,
  APPLAUSE_SCENE,
  REVEAL_SCENE,
  BLANK_SCENE,
  DRAW_SCENE,
  MESSAGE_SCENE,
  JOIN_SCENE,
  ALL_ROOMS_SCENE,
  COMING_SCENE,
  DIRECTIONS_SCENE,
  ELSEWHERE_SCENE,
  STANDING_SCENE,
  HALL_SCENE,
  TURN_SCENE,
  RACE_SCENE,
  CLOSE_SCENE,
]

/** The first that has something to show, or the programme. */
export function sceneOn(wall: Wall): WallScene {
  return firstShown(SCENES, wall)
}
