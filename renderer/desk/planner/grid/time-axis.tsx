// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { dateAt } from '../../../../shared/day/dates.ts'
import type { EventDay } from '../../../../shared/day/day.ts'
import { dateInWords, instantOf, onClocks, timeAfter } from '../../../../shared/day/time-of-day.ts'
import { MINUTE } from '../../../../shared/instant.ts'
import { useSecond } from '../../../ui/seconds.ts'
import { useI18n } from '../../language/language.tsx'
import type { Scale } from '../layout/segments.ts'
import { plannerWords } from '../planner-words.ts'

const DAY = 24 * 60

type Props = { scale: Scale; day: EventDay }

/** Whole hours at the left, and half hours where there is room. */
export const TimeAxis = memo(function TimeAxis({ scale, widthPx }: Props & { widthPx: number }) {
  const step = scale.perMinute * 30 >= 30 ? 30 : 60
  return (
    <div className="plan-axis" style={{ width: widthPx }} aria-hidden="true">
      {scale.segments.flatMap(({ from, to }) =>
        Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => {
          const minutes = from + index * step
          const isLast = minutes === to
          return isLast ? null : (
            <span
              key={minutes}
              className="plan-hour"
              data-whole={minutes % 60 === 0}
              style={{ top: scale.yOf(minutes) }}
            >
              {onClocks(timeAfter(minutes))}
            </span>
          )
        }),
      )}
    </div>
  )
})

/** The date above each day of several, and the ground that its hours are drawn on. */
export const SegmentHeads = memo(function SegmentHeads({ scale, day }: Props) {
  const { language } = useI18n()
  return scale.segments.map(({ from, top, height }) => (
    <div key={from} className="plan-segment" style={{ top, height }}>
      {scale.segments.length > 1 && <h3>{dateInWords(dateOn(day, from), language)}</h3>}
    </div>
  ))
})

function dateOn({ date }: EventDay, minutes: number): string {
  const at = Date.parse(`${date}T12:00:00Z`) + Math.floor(minutes / DAY) * DAY * MINUTE
  return dateAt(at, 'UTC')
}

/** Where the day is now, as long as that is drawn. */
export function NowLine({ scale, day }: Props) {
  const { language } = useI18n()
  const second = useSecond()
  if (second === null) return null
  const minutes = minutesInto(day, second)
  const segment = scale.segments.find(({ from, to }) => from <= minutes && minutes < to)
  if (!segment) return null
  const told = plannerWords[language].now(onClocks(timeAfter(minutes)))
  return (
    <div className="plan-now" style={{ top: scale.yOf(minutes) }} aria-hidden="true">
      <span>{told}</span>
    </div>
  )
}

/** Whole minutes after the first midnight. */
function minutesInto({ date, timeZone }: EventDay, at: number): number {
  return Math.floor((at - instantOf(date, '00:00', timeZone)) / MINUTE)
}
