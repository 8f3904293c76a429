// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { useSecond } from '../../ui/seconds.ts'
import { dayBarOf } from './day-bar-shape.ts'

/** The whole day in the footer, as thin as a line. */
export const DayBar = memo(function DayBar({
  timeline,
  moment,
}: {
  timeline: Timeline
  moment: Moment
}) {
  const second = useSecond()
  const bar = dayBarOf(timeline, moment, moment.heldAt ?? second ?? 0)
  if (!bar) return null
  return (
    <div className="day-bar" aria-hidden="true">
      {bar.pieces.map(({ id, from, to, isCurrent }) => (
        <span
          key={id}
          className="day-piece"
          data-when={isCurrent ? 'now' : to <= (bar.present ?? 0) ? 'past' : 'to-come'}
          style={{ left: percent(from), width: percent(to - from) }}
        />
      ))}
      {bar.present !== null && (
        <span className="day-present" style={{ left: percent(bar.present) }} />
      )}
    </div>
  )
})

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`
}
