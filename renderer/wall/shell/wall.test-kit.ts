// SPDX-License-Identifier: EUPL-1.2
import { REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import { shownScene } from '../../../shared/features/screens/shown-scene.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { State } from '../../../shared/state/state.ts'
import type { Language } from '../../../shared/text.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { dayForPage } from '../../../shared/views/day-part.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { directionsNow, wholeMinute } from '../directions/directions.ts'
import { sizesFor } from '../fitting/sizes.ts'
import type { Wall } from './wall-scene.ts'

/** A day that a test plays. */
type Played = {
  state: State
  timeline(roomId: string): Timeline
  momentOf(roomId: string, at: Instant): ShownMoment
}

type Display = State['displays'][string]
const HUNG: Omit<Display, 'roomId'> = { name: '', trimMs: 0, patternAt: null, pairedAt: 0 }

/** What a display in a room knows at an instant, from what the hub would tell it. */
export function wallIn(
  played: Played,
  roomId: string,
  at: Instant,
  language: Language = 'nl',
  change: Partial<Display> = {},
): Wall {
  const displays = { tv: { ...HUNG, roomId, ...change } }
  const audience = { kind: 'display', deviceId: 'tv' } as const
  const view = viewFor({ ...played.state, displays }, NOBODY, audience)
  if (view?.kind !== 'display') throw new Error('no view')
  const day = dayForPage(played.state.day, roomId)
  const room = day.rooms.find(({ id }) => id === roomId) ?? null
  const timeline = played.timeline(roomId)
  const moment = played.momentOf(roomId, at)
  return {
    props: {
      ...{
        day,
        room,
        view,
        language,
        isRehearsal: false,
        isLinkLost: false,
        isSoundBlocked: false,
      },
      sizes: sizesFor({ widthPx: 1920, heightPx: 1080 }),
    },
    chosen: shownScene(view.room.screen, timeline, moment, at),
    ...{ timeline, moment, cues: [], second: at, playback: REAL_PLAYBACK, shownHubNow: () => at },
    directions: directionsNow(day, timeline, moment, wholeMinute(at), language),
    health: () => ({ clockErrorMs: null, roundTripMs: null, size: null }),
  }
}
