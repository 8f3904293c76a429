// SPDX-License-Identifier: EUPL-1.2
import { Crossfade } from './crossfade.tsx'
import { sceneOn } from './scenes.ts'
import { useWall, type WallProps } from './use-wall.ts'

/** What a room's screen looks like: the scene that the desk chose, or what the time brings. */
export function RoomWall(props: WallProps) {
  const wall = useWall(props)
  const { id, about, Scene: Shown } = sceneOn(wall)
  return (
    <Crossfade id={`${id} ${about?.(wall) ?? ''}`}>
      <Shown {...wall} />
    </Crossfade>
  )
}
