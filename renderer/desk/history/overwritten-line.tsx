// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { overwrittenSentence } from '../../../shared/features/planning/overwritten.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { Overwritten } from './use-overwritten.ts'

/** That another desk set what this one had just set; the line of news says it aloud. */
export function OverwrittenLine({ desk: { day, overwritten } }: { desk: Desk }) {
  const { language } = useI18n()
  if (overwritten.length === 0) return null
  return (
    <p className="overwritten">
      <bdi>{overwrittenNews(day, overwritten, language)}</bdi>
    </p>
  )
}

/** A sentence for each item, however many of its fields there are. */
export function overwrittenNews(day: EventDay, sets: Overwritten, language: Language): string {
  return [...new Set(sets.map((one) => overwrittenSentence(day, one, language)))].join(' ')
}
