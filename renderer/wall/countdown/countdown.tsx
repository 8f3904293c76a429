// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { digitsWidth } from '../../../shared/legibility/letters.ts'
import { lengthShown } from '../../../shared/now/length-shown.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { useSecond } from '../../ui/seconds.ts'
import { CueLine, type CueLineProps } from './cue-line.tsx'
import { Disk } from './disk.tsx'

type Props = Omit<CueLineProps, 'roomPx'> & {
  now: RoomNow
  /** For `00:00`; a longer time is set smaller, to the same width. */
  digitsPx: number
  diskPx: number
  /** What the disk is, for whoever can't see it. */
  diskLabel: string
}

/** The biggest thing on the wall: the time left, or over, and which of the two it is. */
export function Countdown({ digitsPx, diskPx, diskLabel, ...rest }: Props) {
  const { timeline, now, label, face, sizes } = rest
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
      {hasDisk && <Disk {...{ timeline, now }} label={diskLabel} />}
      <CueLine
        {...rest}
        marksOf={nameAround(now, rest.language)}
        roomPx={hasDisk ? besidePx : sizes.mainPx}
      />
      {face === 'digits' && label !== null && <Digits now={now} sizePx={digitsPx} />}
    </div>
  )
}

/** In what a break lies that has no time of its own. */
function nameAround({ innerBreak, counted, slot }: RoomNow, language: Language): string | null {
  if (!innerBreak || counted || !slot) return null
  const words = displayWords[language]
  return slot.phase ? words.phase(slot.phase.number) : words.named(taggedIn(slot.title, language))
}

type Room = CSSProperties & Record<`--${string}`, string>

/** A disk takes the room that there is: never less than the one, nor more than the other. */
function diskRoom(leastPx: number, mostPx: number): Room {
  return { minHeight: leastPx, '--least': `${leastPx}px`, '--most': `${mostPx}px` }
}

/** Between the disk and the words beside it, in units; as `countdown.css` has it. */
const DISK_GAP = 5

function Digits({ now, sizePx }: { now: RoomNow; sizePx: number }) {
  const second = useSecond()
  const text = second === null ? null : lengthShown(now, second)
  if (text === null) return null
  const [digits = '', unit] = text.split(' ')
  return (
    <p className="digits" style={{ fontSize: sizePx * narrower(digits) }}>
      {digits}
      {unit !== undefined && <span className="digits-unit"> {unit}</span>}
    </p>
  )
}

function narrower(text: string): number {
  return Math.min(1, digitsWidth('00:00') / digitsWidth(text))
}
