// SPDX-License-Identifier: EUPL-1.2

import { shortDateAndTime } from '../../../shared/day/dates.ts'
import { countdownText, overtimeText } from '../../../shared/day/time-of-day.ts'
import type { DeskWords } from '../../../shared/i18n/desk/desk.ts'
import { HOUR } from '../../../shared/instant.ts'
import { countdownMs, type Moment } from '../../../shared/timeline/moment.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'

// Farther away, seconds don't matter and the digits don't fit in a column.
const FARTHEST_COUNTED_MS = 12 * HOUR

/** A room's countdown and what it counts; a date and time where that is far away. */
export function Countdown({ moment, timeZone }: { moment: Moment; timeZone: string }) {
  const { words, language } = useI18n()
  const second = useSecond()
  const ms = second === null ? null : countdownMs(moment, second)
  const isFar = ms !== null && ms > FARTHEST_COUNTED_MS
  const { countdown, heldAt } = moment
  return (
    <div className="countdown" data-kind={heldAt === null ? countdown.kind : 'held'}>
      <span className="countdown-what">{whatCounts(moment, isFar, words)}</span>
      {isFar && countdown.kind !== 'none' && (
        <span className="countdown-date">{shortDateAndTime(countdown.at, timeZone, language)}</span>
      )}
      {ms !== null && !isFar && (
        <span className="countdown-digits">
          {countdown.kind === 'over' ? `+${overtimeText(ms)}` : countdownText(ms)}
        </span>
      )}
    </div>
  )
}

function whatCounts({ countdown, heldAt }: Moment, isFar: boolean, words: DeskWords): string {
  if (heldAt !== null) return words.held
  switch (countdown.kind) {
    case 'left':
      return isFar ? words.leftFar : words.left
    case 'over':
      return isFar ? words.overFar : words.over
    case 'until':
      return isFar ? words.untilFar : words.until
    case 'none':
      return words.noCountdown
    default:
      return countdown satisfies never
  }
}
