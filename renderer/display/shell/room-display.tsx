// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { Stage } from '../../../shared/clock/stage-time.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { type Instant, MINUTE } from '../../../shared/instant.ts'
import { isolated, taggedIn } from '../../../shared/tagged-text.ts'
import { cuesOf } from '../../../shared/timeline/cues.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { shownScene } from '../../../shared/views/shown-scene.ts'
import { showsPattern } from '../../../shared/views/shows-pattern.ts'
import { useMoment, useTimeline } from '../../ui/use-moment.ts'
import { comingUp } from '../coming/coming.ts'
import { ComingScene } from '../coming/coming-scene.tsx'
import { wantedMarks } from '../countdown/wanted-marks.ts'
import { ComingDirections } from '../directions/coming-directions.tsx'
import { directionsNow } from '../directions/directions.ts'
import { ProgrammeDirections } from '../directions/programme-directions.tsx'
import { useSizes } from '../fitting/page.ts'
import { JoinScene } from '../join/join-scene.tsx'
import { MessageScene } from '../message/message-scene.tsx'
import { isLongWait } from '../programme/long-wait.ts'
import { ProgrammeScene } from '../programme/programme-scene.tsx'
import { useSounds } from '../sound/use-sounds.ts'
import { TestPattern } from '../test-pattern/test-pattern.tsx'
import { Crossfade } from './crossfade.tsx'
import type { Health } from './health-line.tsx'
import type { Around } from './scene.tsx'

type Props = Omit<Around, 'room' | 'sizes'> & {
  day: EventDay
  view: DisplayView
  stage: Stage
  second: Instant
  now: () => Instant | null
  /** Hub time as this display shows it, which its test pattern turns by. */
  shownHubNow: () => Instant | null
  health: () => Health
}

/** A paired display: its room's screen, in the scene that the desk chose. */
export function RoomDisplay(props: Props) {
  const { day, view, stage, second, now, shownHubNow, health, ...rest } = props
  const { language, isLinkLost } = rest
  const room = day.rooms.find(({ id }) => id === view.room.roomId) ?? null
  const timeline = useTimeline(day, view.room.roomId, view.room.run)
  const moment = useMoment(timeline, second, now)
  const cues = useMemo(() => cuesOf(timeline, wantedMarks(day)), [timeline, day])
  const { isSoundBlocked } = useSounds(cues, view.room.screen, { stage, second, now, isLinkLost })
  const sizes = useSizes(room?.viewing)
  const { message, comingSpanId } = view.room.screen
  const { heldAt } = moment
  const coming = useMemo(
    () => comingUp(day, timeline, comingSpanId, heldAt, language),
    [day, timeline, comingSpanId, heldAt, language],
  )
  // Other rooms' workshops are as planned, so they begin and end on whole minutes.
  const minute = Math.floor(second / MINUTE) * MINUTE
  const directions = useMemo(
    () => directionsNow(day, timeline, moment, minute, language),
    [day, timeline, moment, minute, language],
  )
  const around = { ...rest, room, sizes, day, view, isSoundBlocked }
  if (showsPattern(view.own.patternAt, second, stage)) {
    const name = [room ? taggedIn(room.name, language) : '', isolated(view.own.patternName)]
      .filter((part) => part !== '')
      .join(', ')
    return (
      <Crossfade id="test-pattern">
        <TestPattern {...rest} {...{ sizes, name, shownHubNow, health }} trimMs={view.own.trimMs} />
      </Crossfade>
    )
  }
  const shown = shownScene(view.room.screen, timeline, moment, now() ?? second)
  switch (shown) {
    case 'blank':
      return (
        <Crossfade id="blank">
          <div className="blank" />
        </Crossfade>
      )
    case 'message':
      return (
        <Crossfade id={`message ${message}`}>
          <MessageScene {...around} text={message ?? ''} />
        </Crossfade>
      )
    case 'join':
      return (
        <Crossfade id={`join ${message ?? ''}`}>
          <JoinScene {...around} />
        </Crossfade>
      )
    case 'coming':
      return (
        <Crossfade id={`coming ${comingSpanId} ${message ?? ''}`}>
          {coming &&
            (coming.directions.length > 0 ? (
              <ComingDirections {...around} coming={coming} />
            ) : (
              <ComingScene {...around} coming={coming} />
            ))}
        </Crossfade>
      )
    case 'programme':
      if (directions.length > 0) {
        return (
          <Crossfade id={`directions ${idOf(moment)} ${message ?? ''}`}>
            <ProgrammeDirections {...around} {...{ timeline, moment, cues, directions, minute }} />
          </Crossfade>
        )
      }
      return (
        <Crossfade id={`programme ${idOf(moment)} ${message ?? ''}`}>
          <ProgrammeScene
            {...around}
            timeline={timeline}
            moment={moment}
            cues={cues}
            isLongWait={isLongWait(moment, second)}
          />
        </Crossfade>
      )
    default:
      return shown satisfies never
  }
}

/** Two moments with the same id look the same but for their digits. */
function idOf({ slot, step, activity, nested, countdown, heldAt }: Moment): string {
  const place = [activity ?? step ?? slot, nested].map((span) => span?.id ?? '').join(' ')
  return `${place} ${countdown.kind} ${heldAt === null ? '' : 'held'}`
}
