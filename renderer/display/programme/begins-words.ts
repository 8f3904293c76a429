// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { Instant } from '../../../shared/instant.ts'
import { isWorkshop } from '../../../shared/now/workshops.ts'
import type { Language } from '../../../shared/text.ts'
import type { Span } from '../../../shared/timeline/timeline.ts'
import { displayWords } from '../../../shared/words/display.ts'

/** `Hier om 13:15` for a workshop, which other rooms may have others of; else `Begint om 13:15`. */
export function beginsWords(
  day: EventDay,
  { id }: Pick<Span, 'id'>,
  at: Instant,
  language: Language,
): string {
  const words = displayWords[language]
  const time = timeOfDay(at, day.timeZone)
  return isWorkshop(day, id) ? words.hereAt(time) : words.comingAt(time)
}
