// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { digitsWidth } from '../../../shared/legibility/letters.ts'
import { lengthShown } from '../../../shared/now/length-shown.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { useSecond } from '../../ui/seconds.ts'
import { mostDiskPx } from '../fitting/sizes.ts'
import { isPlain } from './countdown-label.ts'
import { CueLine, type CueLineProps } from './cue-line.tsx'
import { Disk } from './disk.tsx'

type Props = Omit<CueLineProps, 'roomPx'> & {
  now: RoomNow
  /** Digits that would be wider than their column are smaller. */
  digitsPx: number
  /** What they grow to where there is room left; as they are, where that isn't said. */
  mostDigitsPx?: number
  diskPx: number
  /** What the disk is, for whoever can't see it. */
  diskLabel: string
}

/** The biggest thing on the wall: the time left, or over, and which of the two it is. */
export function Countdown({ digitsPx, mostDigitsPx, diskPx, diskLabel, ...rest }: Props) {
  const { timeline, now, label, face, sizes } = rest
  const hasDisk = face === 'disk' && label !== null
  return (
    <div
      className="countdown"
      data-face={face}
      data-state={label?.state}
      data-bare={(rest.isBare && isPlain(label)) || undefined}
      style={digitsRoom(digitsPx, sizes.mainPx)}
    >
      <CueLine
        {...rest}
        marksOf={nameAround(now, rest.language)}
        roomPx={hasDisk ? mostDiskPx(sizes) : sizes.mainPx}
      />
      {hasDisk && <Disk {...{ timeline, now }} sidePx={diskPx} label={diskLabel} />}
      {face === 'digits' && label !== null && (
        <Digits
          now={now}
          leastPx={digitsPx}
          mostPx={mostDigitsPx ?? digitsPx}
          roomPx={sizes.mainPx}
        />
      )}
    </div>
  )
}

/** What the time around it is of, where what the title says has none of its own. */
function nameAround(now: RoomNow, language: Language): string | null {
  const { innerBreak, counted, slot } = now
  if (!slot || counted?.of === 'heading' || !(counted || innerBreak)) return null
  if (counted?.of === 'step') return taggedIn(counted.item.title, language)
  const words = displayWords[language]
  return slot.phase ? words.phase(slot.phase.number) : words.named(taggedIn(slot.title, language))
}

type Room = CSSProperties & Record<`--${string}`, string>

function digitsRoom(digitsPx: number, roomPx: number): Room {
  return { '--least': `${Math.min(digitsPx, widestPx('00:00', roomPx))}px` }
}

type DigitsProps = { now: RoomNow; leastPx: number; mostPx: number; roomPx: number }

function Digits({ now, leastPx, mostPx, roomPx }: DigitsProps) {
  const second = useSecond()
  const text = second === null ? null : lengthShown(now, second)
  if (text === null) return null
  const [digits = '', unit] = text.split(' ')
  const widest = widestPx(digits, roomPx)
  const sizes: Room = {
    '--least': `${Math.min(leastPx, widest)}px`,
    '--most': `${Math.min(mostPx, widest)}px`,
  }
  return (
    <p className="digits" data-far="digits" style={sizes}>
      {digits}
      {unit !== undefined && <span className="digits-unit"> {unit}</span>}
    </p>
  )
}

// A little less than the column: outlines stand out beyond their digits.
const DIGITS_SHARE = 0.985

/** One size for all times below an hour, so that no second changes it. */
function widestPx(text: string, roomPx: number): number {
  return (roomPx * DIGITS_SHARE) / Math.max(digitsWidth('00:00'), digitsWidth(text))
}
