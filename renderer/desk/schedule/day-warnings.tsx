// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { dayWarnings } from '../../../shared/day/warnings/day-warnings.ts'
import { useSpeech } from '../language/language.tsx'

/** What is odd in the day, on one quiet line that opens; nothing where nothing is. */
export function DayWarnings({ day }: { day: EventDay }) {
  const { words, language } = useSpeech()
  const warnings = useMemo(() => dayWarnings(day), [day])
  if (warnings.length === 0) return null
  return (
    <details className="day-warnings quiet">
      <summary>{words.dayWarnings(warnings.length)}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.en}>{warning[language]}</li>
        ))}
      </ul>
    </details>
  )
}
