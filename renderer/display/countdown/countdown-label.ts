// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'
import { currentSpan, type Moment } from '../../../shared/timeline/moment.ts'
import { displayWords } from '../../../shared/words/display.ts'
import type { OnNow } from '../programme/on-now.ts'

/** How the digits are set, and the words over them. */
export type CountdownLabel = {
  state: 'left' | 'over' | 'held' | 'until'
  words: string
  /** Stays beside a cue: without it the digits would be taken for something else. */
  goesWithCue: boolean
}

/** What the digits count, in words; `null` where there are no digits. */
export function countdownLabel(
  moment: Moment,
  { phase, digits, around }: OnNow,
  language: Language,
): CountdownLabel | null {
  const { slot, nested, countdown, heldAt } = moment
  const words = displayWords[language]
  if (heldAt !== null) return { state: 'held', words: words.held, goesWithCue: false }
  if (countdown.kind === 'none' || digits === 'none') return null
  if (countdown.kind === 'over') return { state: 'over', words: words.over, goesWithCue: true }
  if (countdown.kind === 'until') {
    return { state: 'until', words: words.beginsIn, goesWithCue: true }
  }
  const left = (text: string, goesWithCue = true): CountdownLabel => {
    return { state: 'left', words: text, goesWithCue }
  }
  const place = currentSpan(moment)
  if (digits === 'primary' && countdown.spanId === place?.id) {
    return left(place.isAbout ? words.leftAbout : words.left, false)
  }
  const isForSlot = countdown.spanId === slot?.id || (nested && countdown.at === slot?.end)
  if (!isForSlot) return left(words.leftInStep)
  if (phase) return left(words.leftInPhase(phase.number))
  return around === null ? left(words.left, false) : left(words.leftIn(around))
}
