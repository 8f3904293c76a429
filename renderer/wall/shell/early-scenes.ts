// SPDX-License-Identifier: EUPL-1.2
import { BLANK_SCENE } from '../blank/blank-scene.tsx'
import { DIRECTIONS_SCENE } from '../directions/programme-directions.tsx'
import { ELSEWHERE_SCENE } from '../elsewhere/elsewhere-scene.tsx'
import { HALL_SCENE } from '../hall/hall-scene.tsx'
import { MESSAGE_SCENE } from '../message/message-scene.tsx'
import { PROGRAMME_SCENE } from '../programme/programme-scene.tsx'
import type { Wall, WallScene } from './wall-scene.ts'

/**
 * What a display carries in its first script, in the order of `scenes.ts`: what says where people are
 * to be. The rest it loads once it has painted; until that is here the programme stands in its place.
 */
export const EARLY_SCENES: readonly WallScene[] = [
  BLANK_SCENE,
  MESSAGE_SCENE,
  DIRECTIONS_SCENE,
  ELSEWHERE_SCENE,
  HALL_SCENE,
]

/** The first of them that has something to show, or the programme. */
export function firstShown(scenes: readonly WallScene[], wall: Wall): WallScene {
  return scenes.find((scene) => scene.isShown(wall)) ?? PROGRAMME_SCENE
}
