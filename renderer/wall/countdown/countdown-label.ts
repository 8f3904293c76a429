// SPDX-License-Identifier: EUPL-1.2

import { displayWords } from '../../../shared/i18n/display.ts'
import { HOUR, type Instant } from '../../../shared/instant.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'

/** How the digits are set, and the words over them. */
export type CountdownLabel = {
  state: 'left' | 'over' | 'held' | 'until'
  words: string
  /** Stays beside a cue: without it the digits would be taken for something else. */
  goesWithCue: boolean
}

/**
 * What the digits count, in words; `null` where there are no digits.
 * @param isLongWait what comes is too far off for digits
 */
export function countdownLabel(
  { slot, innerBreak, counted, heldAt }: RoomNow,
  language: Language,
  isLongWait: boolean,
): CountdownLabel | null {
  const words = displayWords[language]
  if (heldAt !== null) return { state: 'held', words: words.held, goesWithCue: false }
  if (!counted || isLongWait) return null
  const { kind, of, item } = counted
  if (kind === 'over') return { state: 'over', words: words.over, goesWithCue: true }
  if (kind === 'until') return { state: 'until', words: words.beginsIn, goesWithCue: true }
  const left = (text: string, goesWithCue = true): CountdownLabel => {
    return { state: 'left', words: text, goesWithCue }
  }
  if (of === 'heading') return left(item.span.isAbout ? words.leftAbout : words.left, false)
  if (of === 'step') return left(words.leftInStep)
  if (slot?.phase) return left(words.leftInPhase(slot.phase.number))
  // What a break lies in is named, since the title says the break.
  const around = innerBreak && slot && words.named(taggedIn(slot.title, language))
  return around ? left(words.leftIn(around)) : left(words.left, false)
}

// Before a day begins, a countdown of many hours says less than its date does.
const LONGEST_WAIT = 3 * HOUR

/** Whether what comes is so far off at `at` that digits would say nothing. */
export function isLongWait({ countdown }: Moment, at: Instant): boolean {
  return countdown.kind === 'until' && countdown.at - at > LONGEST_WAIT
}
