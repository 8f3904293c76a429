// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { Face } from '../../../shared/features/screens/commands.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { textWidth } from '../../../shared/legibility/letters.ts'
import type { Language } from '../../../shared/text.ts'
import { type Cue, cueAt } from '../../../shared/timeline/cues/cues.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { useSecond } from '../../ui/seconds.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { type CountdownLabel, isPlain } from './countdown-label.ts'
import { cueWords } from './cue-words.ts'

export type CueLineProps = {
  day: EventDay
  timeline: Timeline
  cues: readonly Cue[]
  /** Whose time is told at marks, where that is not what people look at. */
  marksOf?: string | null
  /** What stands there while no cue does. */
  label: CountdownLabel | null
  language: Language
  sizes: Sizes
  /** How wide the line may be. */
  roomPx: number
  face: Face
  /** Without words where digits say enough by themselves. */
  isBare: boolean
}

/**
 * What the time says in words: what the digits count, or, in its place and larger, a cue. It
 * comes and goes as slowly as a scene, and takes the same room all the while.
 */
export function CueLine(props: CueLineProps) {
  const { day, timeline, cues, label, language, sizes, face, roomPx } = props
  const second = useSecond()
  const cue = second === null ? null : cueAt(cues, second)
  const isHeld = label?.state === 'held'
  // A room that waits is past its end: what counts is what begins. And where a start signal is waited
  // for, that is what the whole wall says.
  const isSaid =
    (cue?.kind === 'end' && label?.state === 'until') ||
    (cue?.kind === 'get-ready' && cue.leftMs === null)
  const cueText = cue && !isSaid ? cueWords(day, timeline, cue, language, props.marksOf) : null
  const loud = isHeld ? label.words : cueText
  const isBare = props.isBare && isPlain(label)
  const quiet = isBare ? null : quietWords(label, face, loud !== null, second, language)
  const isLeaving = second !== null && cue?.until != null && second >= cue.until - SECOND
  // Without it the digits would be taken for something else, so it is read from every seat.
  const isFar =
    face === 'digits' && loud === null && (label?.goesWithCue === true || label?.state === 'over')
  const farPx = Math.min(sizes.farPx, roomPx / textWidth(quiet ?? '', 'light'))
  return (
    <p className="cue-line" data-bare={isBare || undefined}>
      {loud !== null && (
        <b
          key={isHeld ? 'held' : `${cue?.kind} ${cue?.at}`}
          className="cue"
          data-leaving={(isLeaving && !isHeld) || undefined}
          style={{ fontSize: isBare ? sizes.asidePx : fittingPx(loud, quiet, face, sizes, roomPx) }}
        >
          {loud}
        </b>
      )}
      {quiet !== null && (
        <span
          className="quiet"
          data-far={isFar && sizes.farPx > sizes.asidePx ? 'counts' : undefined}
          style={{ fontSize: isFar ? farPx : sizes.asidePx }}
        >
          {quiet}
        </span>
      )}
    </p>
  )
}

/** What the digits count, or what the disk stands for. */
function quietWords(
  label: CountdownLabel | null,
  face: Face,
  hasCue: boolean,
  second: Instant | null,
  language: Language,
): string | null {
  if (label === null || label.state === 'held' || face === 'marks') return null
  if (hasCue && !label.goesWithCue) return null
  if (face === 'disk') return diskWords(label, language)
  const { later } = label
  return later && second !== null && second >= later.from ? later.words : label.words
}

/** Without digits after them, words that lead up to digits say nothing. */
function diskWords({ state, words, goesWithCue }: CountdownLabel, language: Language): string {
  if (state === 'until') return displayWords[language].diskUntil
  return state === 'left' && !goesWithCue ? displayWords[language].diskLeft : words
}

// How wide letters come out at most, as a part of their size, in words as long as these.
const WIDE_LETTER = 0.56
// SceneProps the words, in letters: the cue's own field and the gap after it.
const AROUND = 1.8

function fittingPx(
  loud: string,
  quiet: string | null,
  face: Face,
  { cuePx, markPx, asidePx }: Sizes,
  roomPx: number,
): number {
  const quietPx = quiet === null ? 0 : (quiet.length + 1) * WIDE_LETTER * asidePx
  const widest = (roomPx - quietPx) / ((loud.length + AROUND) * WIDE_LETTER)
  return Math.min(face === 'marks' ? markPx : cuePx, widest)
}
