// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { shownScene } from '../../../shared/features/screens/shown-scene.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { directionsNow, wholeMinute } from '../directions/directions.ts'
import { Crossfade } from './crossfade.tsx'
import type { Health } from './health-line.tsx'
import type { RoomSceneProps } from './scene.tsx'
import { sceneOn } from './scenes.ts'
import type { Wall } from './wall-scene.ts'

type Props = RoomSceneProps & {
  timeline: Timeline
  cues: readonly Cue[]
  playback: LivePlayback
  second: Instant
  now: () => Instant | null
  /** Hub time as this display shows it, which its test pattern turns by. */
  shownHubNow: () => Instant | null
  health: () => Health
}

/** What a room's screen looks like: the scene that the desk chose, or what the time brings. */
export function RoomWall({
  timeline,
  cues,
  playback,
  second,
  now,
  shownHubNow,
  health,
  ...props
}: Props) {
  const { day, view, language } = props
  const moment = useMoment(timeline, second, now)
  const minute = wholeMinute(second)
  const directions = useMemo(
    () => directionsNow(day, timeline, moment, minute, language),
    [day, timeline, moment, minute, language],
  )
  const wall: Wall = {
    props,
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
