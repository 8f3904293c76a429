// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant } from '../../shared/instant.ts'
import type { Moment } from '../../shared/timeline/moment.ts'
import type { DisplayView } from '../../shared/views/view.ts'
import { useMoment, useTimeline } from '../ui/use-moment.ts'
import { Crossfade } from './crossfade.tsx'
import { JoinScene } from './join-scene.tsx'
import { isLongWait } from './long-wait.ts'
import { MessageScene } from './message-scene.tsx'
import { useSizes } from './page.ts'
import { ProgrammeScene } from './programme-scene.tsx'
import type { Around } from './scene.tsx'

type Props = Omit<Around, 'room' | 'sizes'> & {
  day: EventDay
  view: DisplayView
  second: Instant
  now: () => Instant | null
}

/** A paired display: its room's screen, in the scene that the desk chose. */
export function RoomDisplay({ day, view, second, now, ...rest }: Props) {
  const room = day.rooms.find(({ id }) => id === view.roomId) ?? null
  const timeline = useTimeline(day, view.roomId, view.run)
  const moment = useMoment(timeline, second, now)
  const sizes = useSizes(room?.viewing)
  const around = { ...rest, room, sizes, day, view }
  const { scene, message } = view.screen
  // A message scene without a message has nothing to say: the programme has.
  const shown = scene === 'message' && message === null ? 'programme' : scene
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
    case 'programme':
      return (
        <Crossfade id={`programme ${idOf(moment)} ${message ?? ''}`}>
          <ProgrammeScene
            {...around}
            timeline={timeline}
            moment={moment}
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
