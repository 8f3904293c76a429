// SPDX-License-Identifier: EUPL-1.2
import type { RoomNow } from '../../../shared/now/room-now.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { useSecond } from '../../ui/seconds.ts'
import { fullnessAt, sectorPath } from './disk-shape.ts'

type Props = {
  timeline: Timeline
  now: RoomNow
  sidePx: number
  label: string
}

// A quarter, a half and three quarters can be told without counting.
const QUARTERS = [0, 90, 180, 270]

/** The time left as a disk that empties clockwise: no digits to stare at. */
export function Disk({ timeline, now, sidePx, label }: Props) {
  const second = useSecond()
  const fullness = second === null ? null : fullnessAt(timeline, now, second)
  if (fullness === null) return null
  return (
    <svg
      className="disk"
      role="img"
      aria-label={label}
      width={sidePx}
      height={sidePx}
      viewBox="-1.07 -1.07 2.14 2.14"
    >
      <circle className="disk-ground" r="1" />
      {QUARTERS.map((angle) => (
        <path
          key={angle}
          className="disk-quarter"
          d="M0-1.02V-1.07"
          transform={`rotate(${angle})`}
        />
      ))}
      <path className="disk-left" d={sectorPath(fullness)} />
    </svg>
  )
}
