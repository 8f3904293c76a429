// SPDX-License-Identifier: EUPL-1.2

import { memo, useMemo } from 'react'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Instant } from '../../../shared/instant.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { DayBar } from '../bars/day-bar.tsx'
import { type CountdownLabel, countdownLabel } from '../countdown/countdown-label.ts'
import { CueLine } from '../countdown/cue-line.tsx'
import { NextLine } from '../programme/next-line.tsx'
import { nextUp } from '../programme/next-up.ts'
import { onNow } from '../programme/on-now.ts'
import type { RoomSceneProps } from '../shell/scene.tsx'
import { momentKey, type WallScene } from '../shell/wall-scene.ts'
import { type Direction, idleHead, roundWords, walkWords, wholeMinute } from './directions.ts'
import { DirectionsScene } from './directions-scene.tsx'

type Props = RoomSceneProps & {
  timeline: Timeline
  moment: ShownMoment
  cues: readonly Cue[]
  directions: readonly Direction[]
  /** Whole minutes: what goes on elsewhere turns over on them. */
  minute: Instant
}

/** The programme while people are in workshops elsewhere: where to go, and until when it lasts. */
export const ProgrammeDirections = memo(function ProgrammeDirections({
  timeline,
  moment,
  cues,
  directions,
  minute,
  ...props
}: Props) {
  const { day, view, language, sizes } = props
  const { face } = view.room.screen
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  // What the slot itself is, also where this room waits for a workshop of its own.
  const now = useMemo(() => {
    const itself: ShownMoment = { ...moment, nested: null, countdown: { kind: 'none' } }
    return onNow(moment.nested ? room : roomNow(day, timeline, itself), language, false)
  }, [day, timeline, moment, room, language])
  const idle = moment.slot ? null : idleHead(day, timeline, moment, minute, language)
  const title = idle?.title ?? now.title
  const label = lastsUntil()
  const next = nextUp(room, language)
  return (
    <DirectionsScene
      {...props}
      name="programme"
      title={title}
      directions={directions}
      head={label?.words ?? ''}
      when={(given) => (
        <CueLine
          {...{ day, timeline, cues, label, language }}
          sizes={given}
          roomPx={sizes.mainPx}
          face="digits"
          isBare={false}
        />
      )}
      footer={(_, shown) => (
        <footer className="footer">
          {next && next.title !== title && shown === 'all' && (
            <NextLine next={next} language={language} sizes={sizes} />
          )}
          {face !== 'marks' && <DayBar timeline={timeline} moment={moment} />}
        </footer>
      )}
    />
  )

  /** The end as a time of day: digits that count hours would only be larger than the rooms. */
  function lastsUntil(): CountdownLabel | null {
    const counted = countdownLabel(room, language, false)
    if (counted?.state === 'held' || counted?.state === 'over') return counted
    const walk = walkWords(day, directions, minute, language)
    if (walk !== null) return { state: 'left', words: walk, goesWithCue: true }
    if (idle && face !== 'marks') return { state: 'left', words: idle.when, goesWithCue: true }
    const round = roundWords(day, moment, minute, language)
    const end = moment.slot?.end ?? null
    if (face === 'marks' || (end === null && round === null)) return null
    const until =
      end === null ? '' : displayWords[language].lastsUntil(timeOfDay(end, day.timeZone))
    return { state: 'left', words: round ?? until, goesWithCue: true }
  }
})

export const DIRECTIONS_SCENE: WallScene = {
  id: 'directions',
  isShown: ({ chosen, directions }) => chosen === 'programme' && directions.length > 0,
  about: ({ props, moment }) => `${momentKey(moment)} ${props.view.room.screen.message ?? ''}`,
  Scene: ({ props, timeline, moment, cues, directions, second }) => (
    <ProgrammeDirections
      {...props}
      {...{ timeline, moment, cues, directions, minute: wholeMinute(second) }}
    />
  ),
}
