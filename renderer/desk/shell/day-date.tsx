// SPDX-License-Identifier: EUPL-1.2

import { dateAt, isWithinDay } from '../../../shared/day/dates.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { dateInWords } from '../../../shared/day/time-of-day.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useSpeech } from '../language/language.tsx'

type Props = { day: EventDay; isRehearsal: boolean }

/** The day's date; where the hub's is another one, both. */
export function DayDate({ day, isRehearsal }: Props) {
  const { words, language } = useSpeech()
  const second = useSecond()
  const date = dateInWords(day.date, language)
  if (second === null || isRehearsal || isWithinDay(day, second)) return <p>{date}</p>
  const today = dateInWords(dateAt(second, day.timeZone), language)
  return <p>{words.otherDate(date, today)}</p>
}
