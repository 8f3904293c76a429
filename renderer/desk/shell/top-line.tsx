// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { timeOfDayInSeconds } from '../../../shared/day/time-of-day.ts'
import type { Instant } from '../../../shared/instant.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { ReportLink } from '../report/report-link.tsx'
import { HELP } from '../shortcuts/actions.ts'
import { ActionButton } from './action-button.tsx'
import type { Desk } from './desk.ts'
import { PageNav } from './page-nav.tsx'

type Props = {
  desk: Desk
  isRehearsal: boolean
  isLinked: boolean
  /** Hub time, by which it is known how long a screen has been away. */
  hubNow: Instant | null
  /** The rehearsal's controls. */
  children: ReactNode
}

/** The day, the time, the link and the people. */
export function TopLine({ desk, isRehearsal, isLinked, hubNow, children }: Props) {
  const { words, t } = useI18n()
  const { day, view } = desk
  const joined = view.teams.reduce((sum, team) => sum + team.joined, 0)
  return (
    <div className="top-line">
      <WallClock timeZone={day.timeZone} />
      <div className="which-day">
        <h1>
          <bdi>{t(day.title)}</bdi>
        </h1>
        <DayDate day={day} isRehearsal={isRehearsal} />
      </div>
      <PageNav desk={desk} hubNow={hubNow} />
      {children}
      <div className="top-tools">
        <p className="link-state" data-linked={isLinked}>
          {isLinked ? words.connected : words.linkLost}
        </p>
        {view.waiting.length > 0 && (
          <a className="waiting-mark" href="#displays">
            {words.displayWaits(view.waiting.length)}
          </a>
        )}
        <p className="count">
          <b>{view.phones}</b> {words.phones(view.phones)}
        </p>
        <p className="count">
          <b>{joined}</b> {words.joined(joined)}
        </p>
        <LanguageSwitch />
        <ReportLink />
        <ActionButton action={HELP} desk={desk} />
      </div>
    </div>
  )
}

function WallClock({ timeZone }: { timeZone: string }) {
  const second = useSecond()
  return (
    <p className="wall-clock">{second === null ? '––:––' : timeOfDayInSeconds(second, timeZone)}</p>
  )
}

import { dateAt, isWithinDay, lastDateOf, shortDateAndTime } from '../../../shared/day/dates.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { datesInWords } from '../../../shared/features/library/dates-in-words.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'

/** The day's date, in few letters, since the ways to all pages stand beside it; if today is another, both. */
function DayDate({ day, isRehearsal }: { day: EventDay; isRehearsal: boolean }) {
  const { words, language } = useI18n()
  const second = useSecond()
  const dates = datesInWords({ date: day.date, lastDate: lastDateOf(day) }, language)
  if (second === null) return <p>{dates}</p>
  const today = dateAt(second, day.timeZone)
  if (isWithinDay(day, second)) {
    return <p>{datesInWords({ date: today, lastDate: today }, language)}</p>
  }
  if (isRehearsal) return <p>{dates}</p>
  const [todayShort = ''] = shortDateAndTime(second, day.timeZone, language).split(',')
  return <p>{words.otherDate(dates, todayShort)}</p>
}
