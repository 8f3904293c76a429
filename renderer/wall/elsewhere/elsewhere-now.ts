// SPDX-License-Identifier: EUPL-1.2
import { toldTime } from '../../../shared/day/told-time.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { countdownLabel } from '../countdown/countdown-label.ts'

/** Where the people of a room should be: not here. */
export type ElsewhereNow = {
  /** By their own names, in the order of the day's rooms. */
  places: string[]
  /** What goes on there. */
  title: string
  /** Until when, or that it is held or over; `null` where nobody knows. */
  until: string | null
}

/** `null` where people are right here, or where nobody knows which place it is. */
export function elsewhereNow(now: RoomNow, language: Language): ElsewhereNow | null {
  const { state, heading, plenaryIn } = now
  if (state !== 'on' || !heading || !plenaryIn || plenaryIn.length === 0) return null
  return {
    places: plenaryIn.map(({ name }) => taggedIn(name, language)),
    title: taggedIn(heading.title, language),
    until: untilWords(now, language),
  }
}

/** A time of day: digits that run would be about a place where nobody who reads them is. */
function untilWords(now: RoomNow, language: Language): string | null {
  const label = countdownLabel(now, language, false)
  if (label?.state === 'held' || label?.state === 'over') return label.words
  const end = now.counted?.kind === 'left' ? now.counted.at : null
  if (end === null) return null
  return displayWords[language].lastsUntil(
    toldTime(now.day, end, now.slot?.span.start ?? null, language),
  )
}
