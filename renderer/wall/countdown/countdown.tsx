// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react'
import { countdownText, overtimeText } from '../../../shared/day/time-of-day.ts'
import { digitsWidth } from '../../../shared/legibility/letters.ts'
import { countdownMs, type Moment } from '../../../shared/timeline/moment.ts'
import { useSecond } from '../../ui/seconds.ts'
import { CueLine, type CueLineProps } from './cue-line.tsx'
import { Disk } from './disk.tsx'

type Props = Omit<CueLineProps, 'roomPx'> & {
  moment: Moment
  /** For `00:00`; a longer time is set smaller, to the same width. */
  digitsPx: number
  diskPx: number
  /** What the disk is, for whoever can't see it. */
  diskLabel: string
}

/** The biggest thing on the wall: the time left, or over, and which of the two it is. */
export function Countdown({ digitsPx, diskPx, diskLabel, ...rest }: Props) {
  const { timeline, moment, label, face, sizes } = rest
  const hasDisk = face === 'disk' && label !== null
  const mostDiskPx = sizes.diskPx[0] ?? diskPx
  const besidePx = sizes.mainPx - mostDiskPx - DISK_GAP * sizes.unitPx
  return (
    <div
      className="countdown"
      data-face={face}
      data-state={label?.state}
      style={hasDisk ? diskRoom(diskPx, mostDiskPx) : undefined}
    >
      {hasDisk && <Disk {...{ timeline, moment }} label={diskLabel} />}
      <CueLine {...rest} roomPx={hasDisk ? besidePx : sizes.mainPx} />
      {face === 'digits' && label !== null && <Digits moment={moment} sizePx={digitsPx} />}
    </div>
  )
}

type Room = CSSProperties & Record<`--${string}`, string>

/** A disk takes the room that there is: never less than the one, nor more than the other. */
function diskRoom(leastPx: number, mostPx: number): Room {
  return { minHeight: leastPx, '--least': `${leastPx}px`, '--most': `${mostPx}px` }
}

/** Between the disk and the words beside it, in units; as `countdown.css` has it. */
const DISK_GAP = 5

function Digits({ moment, sizePx }: { moment: Moment; sizePx: number }) {
  const second = useSecond()
  const ms = second === null ? null : countdownMs(moment, second)
  if (ms === null) return null
  const text = moment.countdown.kind === 'over' ? overtimeText(ms) : countdownText(ms)
  return (
    <p className="digits" style={{ fontSize: sizePx * narrower(text) }}>
      {text}
    </p>
  )
}

function narrower(text: string): number {
  return Math.min(1, digitsWidth('00:00') / digitsWidth(text))
}
