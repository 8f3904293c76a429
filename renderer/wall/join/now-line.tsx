// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { lengthShown } from '../../../shared/now/length-shown.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { useSecond } from '../../ui/seconds.ts'
import { countdownLabel, isLongWait } from '../countdown/countdown-label.ts'
import { onNow } from '../programme/on-now.ts'
import type { Wall } from '../shell/wall-scene.ts'

/** What goes on meanwhile, and its time, small: to join is seldom all that a room does. */
export function NowLine({
  props: { day, view, language },
  timeline,
  moment,
}: Pick<Wall, 'props' | 'timeline' | 'moment'>) {
  const second = useSecond()
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const isLong = second !== null && isLongWait(moment, second)
  const label = countdownLabel(room, language, isLong)
  const { title } = onNow(room, language, isLong)
  const length = second === null || label === null ? null : lengthShown(room, second)
  return (
    <p className="now-line">
      {room.heading && (
        <>
          <span className="quiet">{displayWords[language].now}</span> <b>{title}</b>{' '}
        </>
      )}
      {length !== null && view.room.screen.face !== 'marks' && (
        <span className="now-time">
          <span className="quiet">{label?.words}</span> <b>{length}</b>
        </span>
      )}
    </p>
  )
}
