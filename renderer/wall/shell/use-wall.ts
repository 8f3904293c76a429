// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { shownScene } from '../../../shared/features/screens/shown-scene.ts'
import type { Instant } from '../../../shared/instant.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { directionsNow, wholeMinute } from '../directions/directions.ts'
import type { RoomSceneProps } from './scene.tsx'
import type { Wall } from './wall-scene.ts'

/** What a wall is told from outside; the rest follows from it. */
export type WallProps = RoomSceneProps &
  Pick<Wall, 'timeline' | 'cues' | 'playback' | 'second' | 'shownHubNow' | 'health'> & {
    now: () => Instant | null
  }

/** All that a wall knows at `second`. */
export function useWall(told: WallProps): Wall {
  const { timeline, cues, playback, second, now, shownHubNow, health, ...props } = told
  const { day, view, language } = props
  const moment = useMoment(timeline, second, now)
  const minute = wholeMinute(second)
  const directions = useMemo(
    () => directionsNow(day, timeline, moment, minute, language),
    [day, timeline, moment, minute, language],
  )
  return {
    props,
    chosen: shownScene(view.room.screen, timeline, moment, now() ?? second),
    ...{ timeline, moment, cues, directions, second, playback, shownHubNow, health },
  }
}
