// SPDX-License-Identifier: EUPL-1.2
import { countdownText, overtimeText } from '../../shared/day/time-of-day.ts'
import { countdownMs, type Moment } from '../../shared/timeline/moment.ts'
import { digitsWidth } from '../ui/letters.ts'
import { useSecond } from '../ui/seconds.ts'
import type { CountdownLabel } from './countdown-label.ts'

type Props = {
  moment: Moment
  label: CountdownLabel
  /** For `00:00`; a longer time is set smaller, to the same width. */
  sizePx: number
  /** Without words where digits say enough by themselves. */
  isBare: boolean
}

/** The biggest thing on the wall: the time left, or over, and which of the two it is. */
export function Countdown({ moment, label, sizePx, isBare }: Props) {
  const second = useSecond()
  const ms = second === null ? null : countdownMs(moment, second)
  const text =
    ms === null ? null : moment.countdown.kind === 'over' ? overtimeText(ms) : countdownText(ms)
  return (
    <div className="countdown" data-state={label.state}>
      {(label.state !== 'left' || !isBare) && <p className="countdown-label">{label.words}</p>}
      {text !== null && (
        <p className="digits" style={{ fontSize: sizePx * narrower(text) }}>
          {text}
        </p>
      )}
    </div>
  )
}

function narrower(text: string): number {
  return Math.min(1, digitsWidth('00:00') / digitsWidth(text))
}
