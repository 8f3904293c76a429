// SPDX-License-Identifier: EUPL-1.2

import { joinWords } from '../../i18n/join/join.ts'
import { MINUTE, type Milliseconds, SECOND } from '../../instant.ts'
import { contentOf } from '../../now/span-content.ts'
import { currentSpan, innerBreakOf } from '../../timeline/moment.ts'
import type { Live } from './live.ts'

// A screen reader that is told each second says nothing else.
const MINUTES = [MINUTE, 5 * MINUTE, 10 * MINUTE]
// As on the wall: nearer to a beginning or an end a mark would only blur it, and two that are
// nearer to each other would rattle.
const LEAST_FROM_TURN = 15 * SECOND
const LEAST_APART = 45 * SECOND
// More is left than "nearly" stands for.
const NEARLY = 2 * MINUTE

/**
 * How much time is left when people are told so: at the minutes that the activity wants, and at
 * 10, 5 and 1 beside the digits; a room without digits hears at 20 % and 5 %, as its wall says.
 */
export function marksOf({ day, timeline, moment, view }: Live): Milliseconds[] {
  const { countdown, next } = moment
  const place = currentSpan(moment)
  const counted = timeline.spans.find(
    ({ id }) => countdown.kind === 'left' && id === countdown.spanId,
  )
  if (!counted || counted.start === null || counted.end === null) return []
  // What is left around a break that has its own end would be taken for the break's.
  if (innerBreakOf(moment)?.end != null) return []
  const hasDigits = view.room.face === 'digits'
  // Whoever stands ready for a start signal isn't told how long that may still take.
  const isAwaiting = next?.begins === 'signal' && next.start === null && place !== counted
  if (isAwaiting && !hasDigits) return []
  const own = [counted, place?.end === null ? place : counted].flatMap(
    (span) => contentOf(day, span.id).activity?.marks ?? [],
  )
  // More time, or a pause, makes nobody's last minutes longer.
  const lengthMs = Math.min(counted.end - counted.start, counted.lengthMs ?? Infinity)
  const usual = hasDigits ? MINUTES : [lengthMs / 20, lengthMs / 5]
  const marks: Milliseconds[] = []
  for (const mark of [...own.map((minutes) => minutes * MINUTE), ...usual]) {
    const isClear = marks.every((other) => Math.abs(other - mark) >= LEAST_APART)
    if (isClear && mark >= LEAST_FROM_TURN && mark + LEAST_FROM_TURN <= lengthMs) marks.push(mark)
  }
  return marks
}

/** What is said as `mark` is passed, with `leftMs` left by then. */
export function saidAtMark(
  { view, language }: Live,
  mark: Milliseconds,
  leftMs: Milliseconds,
  isAbout: boolean,
): string {
  const words = joinWords[language]
  if (isNearly(view.room.face, mark)) return words.nearly
  // After a phone's sleep less may be left than the mark that was passed.
  const ms = mark - leftMs > LEAST_FROM_TURN ? leftMs : mark
  if (ms < MINUTE) return words.minutesLeft(words.lessThan, 1)
  return words.minutesLeft(isAbout || ms % MINUTE > 0 ? words.about : '', Math.round(ms / MINUTE))
}

/** What stays true from then until the end, for whoever looks at the page in between. */
export function shownAfterMark({ view, language }: Live, mark: Milliseconds): string {
  const words = joinWords[language]
  if (isNearly(view.room.face, mark)) return words.nearly
  return words.minutesLeft(words.lessThan, Math.ceil(mark / MINUTE))
}

function isNearly(face: Live['view']['room']['face'], mark: Milliseconds): boolean {
  return face !== 'digits' && mark < NEARLY
}
