// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import { useSecond } from '../../ui/seconds.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { Marks } from './marks.tsx'
import type { RoomSceneProps } from './scene.tsx'

type Props = RoomSceneProps & {
  /** 0: with the challenge, unless a lost link has its place; 1: the room alone; 2: smaller, for who walks up. */
  step: number
}

/**
 * Where this is, about what, and what time it is. Drawn once while a wall is fitted, as the bars and the
 * sidebar are: all steps of that come before its first paint.
 */
export const Header = memo(function Header({
  day,
  view,
  room,
  language,
  isRehearsal,
  isLinkLost,
  timeWithinS = null,
  isSoundBlocked,
  step,
}: Props) {
  const challenge = day.challenges.find(({ id }) => id === room?.challenge)
  const about = challenge?.title ?? (room && room.kind !== 'break-out' ? day.title : null)
  const marks = { isRehearsal, isLinkLost, timeWithinS, isSoundBlocked }
  return (
    <header className="header" data-small={step > 1 || undefined}>
      <p className="header-where" data-fit="header" data-wraps={step > 0 || undefined}>
        {room && <b>{taggedIn(room.name, language)}</b>}
        {about && step === 0 && !isLinkLost && (
          <span className="quiet">{taggedIn(about, language)}</span>
        )}
      </p>
      <HelpMark waiting={view.room.helpWaiting} language={language} />
      <Marks words={displayWords[language]} {...marks} />
      {view.room.screen.face !== 'marks' && <WallClock timeZone={day.timeZone} />}
    </header>
  )
})

/** Hours and minutes, as clocks in the day's time zone show them. */
function WallClock({ timeZone }: { timeZone: string }) {
  const second = useSecond()
  return <p className="wall-clock">{second === null ? '' : timeOfDay(second, timeZone)}</p>
}
