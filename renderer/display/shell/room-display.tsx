// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { withChosenNames } from '../../../shared/features/naming/team-name.ts'
import type { Instant } from '../../../shared/instant.ts'
import { cuesOf } from '../../../shared/timeline/cues/cues.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { useTimeline } from '../../ui/use-moment.ts'
import { wantedMarks } from '../../wall/countdown/wanted-marks.ts'
import { useSizes } from '../../wall/fitting/page.ts'
import type { Health } from '../../wall/shell/health-line.tsx'
import { RoomWall } from '../../wall/shell/room-wall.tsx'
import type { SceneProps } from '../../wall/shell/scene.tsx'
import type { WallScene } from '../../wall/shell/wall-scene.ts'
import { useSounds } from '../sound/use-sounds.ts'

type Props = Omit<SceneProps, 'room' | 'sizes'> & {
  day: EventDay
  view: DisplayView
  playback: LivePlayback
  second: Instant
  scenes: readonly WallScene[]
  now: () => Instant | null
  /** Hub time as this display shows it, which its test pattern turns by. */
  shownHubNow: () => Instant | null
  health: () => Health
}

/** A paired display: its room's wall over the whole page, and its sounds. */
export function RoomDisplay(props: Props) {
  const { day: told, view, playback, second, now, isLinkLost } = props
  const { chosenNames } = view.room
  // The day that a wall keeps for a start without a hub has no text that anybody typed.
  const day = useMemo(() => withChosenNames(told, chosenNames), [told, chosenNames])
  const room = day.rooms.find(({ id }) => id === view.room.roomId) ?? null
  const timeline = useTimeline(day, view.room.roomId, view.room.run)
  const cues = useMemo(() => cuesOf(timeline, wantedMarks(day)), [timeline, day])
  const { volume } = view.own
  const time = { playback, second, now, isLinkLost }
  const { isSoundBlocked } = useSounds(cues, { ...view.room.screen, volume }, time)
  const sizes = useSizes(view.room.viewing)
  return <RoomWall {...props} {...{ day, room, sizes, timeline, cues, isSoundBlocked }} />
}
