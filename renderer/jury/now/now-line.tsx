// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { jurorWords } from '../../../shared/features/jury/juror-words.ts'
import type { Instant } from '../../../shared/instant.ts'
import { lengthShown } from '../../../shared/now/length-shown.ts'
import { type RoomNow, roomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { type Runs, runOf } from '../../../shared/timeline/run.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useMoment, useTimeline } from '../../ui/use-moment.ts'

type Seconds = { second: Instant }
type Props = {
  day: EventDay
  language: Language
  hallId: string
  /** Where the team sits whose sheet is open. */
  teamRoomId: string | null
  runs: Runs
  now: { now(): Instant | null }
}

/**
 * Who pitches, or what else goes on, and how long is left: while the jury deliberates, of that. Where
 * teams pitch in rooms of their own, the jury is where the team is whose sheet it has open.
 */
export function NowLine(props: Props) {
  const second = useSecond()
  return second === null ? null : <Now {...props} second={second} />
}

function Now({ day, language, hallId, teamRoomId, runs, now, second }: Props & Seconds) {
  const words = jurorWords[language]
  const inHall = useRoomNow(day, hallId, runs, second, now)
  const inTeamRoom = useRoomNow(day, teamRoomId ?? hallId, runs, second, now)
  const { slot: ofHall } = inHall
  const areApart = ofHall?.span.isElsewhere === true && ofHall.slot?.turns !== undefined
  const room = areApart ? inTeamRoom : inHall
  const { heading, slot, counted } = room
  const length = lengthShown(room, second)
  const title = heading ? taggedIn(heading.title, language) : words.nothingNow
  const around = slot && heading && slot.span.id !== heading.span.id ? slot : null
  return (
    <div className="now-line">
      <p className="now-title">
        {around && <span className="quiet">{taggedIn(around.title, language)} · </span>}
        {title}
      </p>
      {length !== null && counted && (
        <p className="now-left">
          {counted.kind !== 'over' && <span className="quiet">{words[counted.kind]} </span>}
          <b>{length}</b>
          {counted.kind === 'over' && <span className="quiet"> {words.over}</span>}
        </p>
      )}
    </div>
  )
}

function useRoomNow(
  day: EventDay,
  roomId: string,
  runs: Runs,
  second: Instant,
  now: Props['now'],
): RoomNow {
  const run = useMemo(() => runOf(runs, roomId), [runs, roomId])
  const timeline = useTimeline(day, roomId, run)
  const moment = useMoment(timeline, second, () => now.now())
  return roomNow(day, timeline, moment)
}
