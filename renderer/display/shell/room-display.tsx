// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { shownScene } from '../../../shared/features/screens/shown-scene.ts'
import type { Instant } from '../../../shared/instant.ts'
import { cuesOf } from '../../../shared/timeline/cues/cues.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { useMoment, useTimeline } from '../../ui/use-moment.ts'
import { wantedMarks } from '../countdown/wanted-marks.ts'
import { directionsNow, wholeMinute } from '../directions/directions.ts'
import { useSizes } from '../fitting/page.ts'
import { useSounds } from '../sound/use-sounds.ts'
import { Crossfade } from './crossfade.tsx'
import type { Health } from './health-line.tsx'
import type { SceneProps } from './scene.tsx'
import { sceneOn } from './scenes.ts'
import type { Wall } from './wall-scene.ts'

type Props = Omit<SceneProps, 'room' | 'sizes'> & {
  day: EventDay
  view: DisplayView
  playback: LivePlayback
  second: Instant
  now: () => Instant | null
  /** Hub time as this display shows it, which its test pattern turns by. */
  shownHubNow: () => Instant | null
  health: () => Health
}

/** A paired display: its room's screen, in the scene that the desk chose. */
export function RoomDisplay({
  day,
  view,
  playback,
  second,
  now,
  shownHubNow,
  health,
  ...rest
}: Props) {
  const { language, isLinkLost } = rest
  const room = day.rooms.find(({ id }) => id === view.room.roomId) ?? null
  const timeline = useTimeline(day, view.room.roomId, view.room.run)
  const moment = useMoment(timeline, second, now)
  const cues = useMemo(() => cuesOf(timeline, wantedMarks(day)), [timeline, day])
  const { isSoundBlocked } = useSounds(cues, view.room.screen, {
    playback,
    second,
    now,
    isLinkLost,
  })
  const sizes = useSizes(room?.viewing)
  const minute = wholeMinute(second)
  const directions = useMemo(
    () => directionsNow(day, timeline, moment, minute, language),
    [day, timeline, moment, minute, language],
  )
  const wall: Wall = {
    props: { ...rest, room, sizes, day, view, isSoundBlocked },
    chosen: shownScene(view.room.screen, timeline, moment, now() ?? second),
    ...{ timeline, moment, cues, directions, second, playback, shownHubNow, health },
  }
  const { id, about, Scene: Shown } = sceneOn(wall)
  return (
    <Crossfade id={`${id} ${about?.(wall) ?? ''}`}>
      <Shown {...wall} />
    </Crossfade>
  )
}
