// SPDX-License-Identifier: EUPL-1.2
import { Crossfade } from './crossfade.tsx'
import { firstShown } from './early-scenes.ts'
import { useWall, type WallProps } from './use-wall.ts'
import type { WallScene } from './wall-scene.ts'

type Props = WallProps & {
  /** Those that are here; `scenes.ts` has them all. */
  scenes: readonly WallScene[]
}

/** What a room's screen looks like: the scene that the desk chose, or what the time brings. */
export function RoomWall({ scenes, ...told }: Props) {
  const wall = useWall(told)
  const { id, about, Scene: Shown } = firstShown(scenes, wall)
  return (
    <Crossfade id={`${id} ${about?.(wall) ?? ''}`}>
      <Shown {...wall} />
    </Crossfade>
  )
}
