// SPDX-License-Identifier: EUPL-1.2
import { countdownText, overtimeText } from '../../shared/day/time-of-day.ts'
import { countdownMs, type Moment } from '../../shared/timeline/moment.ts'
import type { DeskWords } from '../../shared/words/desk.ts'
import { useSecond } from '../ui/seconds.ts'
import { useSpeech } from './language.tsx'

/** The digits of a room's wall, and in words what they count. */
export function Countdown({ moment }: { moment: Moment }) {
  const { words } = useSpeech()
  const second = useSecond()
  const ms = second === null ? null : countdownMs(moment, second)
  const { kind } = moment.countdown
  return (
    <div className="countdown" data-kind={moment.heldAt === null ? kind : 'held'}>
      <span className="countdown-what">{whatCounts(moment, words)}</span>
      {ms !== null && (
        <span className="countdown-digits">
          {kind === 'over' ? `+${overtimeText(ms)}` : countdownText(ms)}
        </span>
      )}
    </div>
  )
}

function whatCounts({ countdown, heldAt }: Moment, words: DeskWords): string {
  if (heldAt !== null) return words.held
  switch (countdown.kind) {
    case 'left':
      return words.left
    case 'over':
      return words.over
    case 'until':
      return words.until
    case 'none':
      return words.noCountdown
    default:
      return countdown satisfies never
  }
}
