// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDayInSeconds } from '../../../shared/day/time-of-day.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useSpeech } from '../language/language.tsx'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { ReportLink } from '../report/report-link.tsx'
import { KEYS } from '../shortcuts/pressed-action.ts'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import { DayDate } from './day-date.tsx'

type Props = {
  day: EventDay
  view: DeskView
  isRehearsal: boolean
  isLinked: boolean
  /** How to rehearse, or that it is a rehearsal. */
  children: ReactNode
  onHelp(): void
}

/** The day, the time, the link and the people. */
export function TopLine({ day, view, isRehearsal, isLinked, children, onHelp }: Props) {
  const { words, say } = useSpeech()
  const joined = view.teams.reduce((sum, team) => sum + team.joined, 0)
  return (
    <div className="top-line">
      <WallClock timeZone={day.timeZone} />
      <div className="which-day">
        <h1>
          <bdi>{say(day.title)}</bdi>
        </h1>
        <DayDate day={day} isRehearsal={isRehearsal} />
      </div>
      {children}
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
      <Button className="action" onPress={onHelp}>
        {words.help}
        <KeyHint name={KEYS.help} />
      </Button>
    </div>
  )
}

function WallClock({ timeZone }: { timeZone: string }) {
  const second = useSecond()
  return (
    <p className="wall-clock">{second === null ? '––:––' : timeOfDayInSeconds(second, timeZone)}</p>
  )
}
