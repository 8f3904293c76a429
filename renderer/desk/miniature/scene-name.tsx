// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import { useSecond } from '../../ui/seconds.ts'
import { firstShown } from '../../wall/shell/early-scenes.ts'
import { useScenes } from '../../wall/shell/use-scenes.ts'
import { useWall } from '../../wall/shell/use-wall.ts'
import { useI18n } from '../language/language.tsx'
import { type RoomPicture, useToldWall } from './use-told-wall.ts'

/** What stands on a room's wall, in a word or two: what was chosen, or what stands in its place. */
export function SceneName({ picture }: { picture: RoomPicture }) {
  const second = useSecond()
  return second === null ? null : <NameAt picture={picture} second={second} />
}

function NameAt({ picture, second }: { picture: RoomPicture; second: Instant }) {
  const { words } = useI18n()
  const wall = useWall(useToldWall(picture, second))
  const scenes = useScenes()
  if (!scenes) return null
  return words.onWall[firstShown(scenes.SCENES, wall).id] ?? words.scenes[wall.chosen]
}
