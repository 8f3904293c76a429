// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { stillOpen } from '../../../shared/day/advice/advice-for.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import { useI18n } from '../language/language.tsx'
import { addressOf } from '../shell/open-page.ts'

// The first of them say what kind of things these are; the planner has all.
const MOST_TOLD = 3

/** What of the open day is still to be looked at before it begins; never in its way. */
export function StillOpen({ day }: { day: EventDay }) {
  const { language } = useI18n()
  const words = libraryWords[language]
  const open = useMemo(() => stillOpen(day), [day])
  if (open.length === 0) return <p className="day-advice quiet">{words.nothingOpen}</p>
  return (
    <div className="day-advice">
      <p>{words.stillOpen(open.length)}</p>
      <ul>
        {open.slice(0, MOST_TOLD).map(({ name, about, says }) => (
          <li key={`${name} ${about?.id}`}>
            <bdi>{says[language]}</bdi>
          </li>
        ))}
        {open.length > MOST_TOLD && (
          <li className="quiet">{words.andMore(open.length - MOST_TOLD)}</li>
        )}
      </ul>
      <a href={addressOf('planner')}>{words.toPlan}</a>
    </div>
  )
}
