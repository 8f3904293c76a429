// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { withChosenNames } from '../../../shared/features/naming/team-name.ts'
import type { Instant } from '../../../shared/instant.ts'
import { ownLanguage } from '../../../shared/text.ts'
import { cuesOf } from '../../../shared/timeline/cues/cues.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { wantedMarks } from '../../wall/countdown/wanted-marks.ts'
import { useSizesOf } from '../../wall/fitting/page.ts'
import type { WallProps } from '../../wall/shell/use-wall.ts'
import type { RoomScreen } from './room-screen.ts'

/** What plays on the walls, and its clock. */
export type WallClock = {
  playback: LivePlayback
  now: () => Instant | null
  hubNow: () => Instant | null
}

/** A room's wall, as the desk knows it. */
export type RoomPicture = { screen: RoomScreen; timeline: Timeline; clock: WallClock }

/** What a room's wall is told at `second`. */
export function useToldWall({ screen, timeline, clock }: RoomPicture, second: Instant): WallProps {
  const { view, page, display } = screen
  const { chosenNames } = view.room
  const day = useMemo(() => withChosenNames(screen.day, chosenNames), [screen.day, chosenNames])
  const { playback, now, hubNow } = clock
  const room = day.rooms.find(({ id }) => id === view.room.roomId) ?? null
  const sizes = useSizesOf(page.widthPx, page.heightPx, view.room.viewing)
  const cues = useMemo(() => cuesOf(timeline, wantedMarks(day)), [timeline, day])
  const { trimMs } = view.own
  const ways = useMemo(
    () => ({
      shownHubNow: () => addTrim(hubNow(), trimMs),
      health: () => ({
        clockErrorMs: display?.clockErrorMs ?? null,
        roundTripMs: display?.roundTripMs ?? null,
        size: display?.size ?? null,
      }),
    }),
    [hubNow, trimMs, display],
  )
  return {
    ...{ day, view, room, sizes, timeline, cues, playback, second, now },
    ...ways,
    language: ownLanguage(day.language),
    isRehearsal: playback.kind !== 'real',
    isLinkLost: false,
    isSoundBlocked: false,
  }
}

function addTrim(at: Instant | null, trimMs: number): Instant | null {
  return at === null ? null : at + trimMs
}
