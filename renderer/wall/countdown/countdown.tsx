// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { digitsWidth, textWidth } from '../../../shared/legibility/letters.ts'
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
  const isBare = rest.isBare && isPlain(label)
  return (
    <div
      className="countdown"
      data-face={face}
      data-state={label?.state}
      data-bare={isBare || undefined}
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
          word={isBare ? label.words : null}
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

type DigitsProps = {
  now: RoomNow
  leastPx: number
  mostPx: number
  roomPx: number
  /** Before them, where no line over them says what they count: alone they may look like a time of day. */
  word: string | null
}

function Digits({ now, leastPx, mostPx, roomPx, word }: DigitsProps) {
  const second = useSecond()
  const text = second === null ? null : lengthShown(now, second)
  if (text === null) return null
  const [digits = '', unit] = text.split(' ')
  const widest = widestPx(digits, roomPx, word)
  const sizes: Room = {
    '--least': `${Math.min(leastPx, widest)}px`,
    '--most': `${Math.min(mostPx, widest)}px`,
  }
  return (
    <p className="digits" data-far="digits" data-word={word ?? undefined} style={sizes}>
      {digits}
      {unit !== undefined && <span className="digits-unit"> {unit}</span>}
    </p>
  )
}

// A little less than the column: outlines stand out beyond their digits.
const DIGITS_SHARE = 0.985

// As set in the style.
const WORD_SIZE = 0.4

/** One size for all times below an hour, so that no second changes it. */
function widestPx(text: string, roomPx: number, word: string | null = null): number {
  const wordWidth = word === null ? 0 : WORD_SIZE * textWidth(`${word} `, 'light')
  return (roomPx * DIGITS_SHARE) / (wordWidth + Math.max(digitsWidth('00:00'), digitsWidth(text)))
}
