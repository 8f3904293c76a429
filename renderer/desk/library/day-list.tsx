// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react'
import { dateAt } from '../../../shared/day/dates.ts'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import {
  type DayState,
  dayStateOf,
  type Library,
} from '../../../shared/features/library/library.ts'
import type { Instant } from '../../../shared/instant.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { Asking } from '../shell/use-commands.ts'
import { DayRow } from './day-row.tsx'
import type { ListedDay } from './listed-day.ts'

type Props = { desk: Desk; library: Library; asking: Asking; hubNow(): Instant | null }

/** What is ahead first, the nearest first; then what is over, the latest first. */
export function DayList({ desk, library, asking, hubNow }: Props) {
  const { language } = useI18n()
  const words = libraryWords[language]
  const [unfolded, setUnfolded] = useState<string | null>(null)
  const now = hubNow() ?? 0
  const days = library.days.map((day): ListedDay => {
    return { ...day, state: dayStateOf(day, dateAt(now, day.timeZone)) }
  })
  const isOpen = ({ id }: ListedDay) => id === library.openId
  const shown = days.filter((day) => !day.isArchived && !isOpen(day))
  const rows = (list: readonly ListedDay[]) => (
    <ul className="days">
      {list.map((day) => (
        <DayRow
          key={day.id}
          {...{ day, desk, asking }}
          openDay={days.find(isOpen) ?? null}
          isUnfolded={unfolded === day.id}
          onUnfold={() => setUnfolded(unfolded === day.id ? null : day.id)}
        />
      ))}
    </ul>
  )
  const ofState = (state: DayState) => shown.filter((day) => day.state === state)
  return (
    <>
      <Group title={words.group.open} days={days.filter(isOpen)} rows={rows} />
      <Group title={words.group.today} days={ofState('today')} rows={rows} />
      <Group title={words.group['in-preparation']} days={ofState('in-preparation')} rows={rows} />
      <Group title={words.group.over} days={ofState('over').toReversed()} rows={rows} />
      <Archive
        title={words.group.archived}
        days={days.filter((day) => day.isArchived && !isOpen(day)).toReversed()}
        rows={rows}
      />
    </>
  )
}

type GroupProps = {
  title: string
  days: readonly ListedDay[]
  rows(days: readonly ListedDay[]): ReactNode
}

function Group({ title, days, rows }: GroupProps) {
  if (days.length === 0) return null
  return (
    <section className="day-group">
      <h3>{title}</h3>
      {rows(days)}
    </section>
  )
}

function Archive({ title, days, rows }: GroupProps) {
  if (days.length === 0) return null
  return (
    <details className="day-group">
      <summary>
        {title} <span className="quiet">{days.length}</span>
      </summary>
      {rows(days)}
    </details>
  )
}
