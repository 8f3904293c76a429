// SPDX-License-Identifier: EUPL-1.2

import { displayWords } from '../../../shared/i18n/display.ts'
import { HOUR, type Instant } from '../../../shared/instant.ts'
import { lastMinuteFrom } from '../../../shared/now/length-shown.ts'
import type { RoomNow } from '../../../shared/now/room-now.ts'
import type { Language } from '../../../shared/text.ts'
import type { Moment } from '../../../shared/timeline/moment.ts'

/** How the digits are set, and the words over them. */
export type CountdownLabel = {
  state: 'left' | 'over' | 'held' | 'until'
  words: string
  /** Stays beside a cue: without it the digits would be taken for something else. */
  goesWithCue: boolean
  /** Instead, from an instant on. */
  later?: { from: Instant; words: string }
}

/**
 * What the digits count, in words; `null` where there are no digits.
 * @param isLongWait what comes is too far off for digits
 */
export function countdownLabel(
  room: RoomNow,
  language: Language,
  isLongWait: boolean,
): CountdownLabel | null {
  const words = displayWords[language]
  const { counted, heldAt } = room
  if (heldAt !== null) return { state: 'held', words: words.held, goesWithCue: false }
  if (!counted || isLongWait) return null
  const { kind, of } = counted
  // The digits have their plus: beside "time is up" the words would say it once more.
  if (kind === 'over') return { state: 'over', words: words.over, goesWithCue: false }
  if (kind === 'until') return { state: 'until', words: words.beginsIn, goesWithCue: true }
  const lastFrom = lastMinuteFrom(room)
  const about = lastFrom !== null && { later: { from: lastFrom, words: words.leftLess } }
  // What is left around it would be taken for what is left of what the title says.
  if (of !== 'heading') return null
  const text = about ? words.leftAbout : words.left
  return { state: 'left', words: text, goesWithCue: false, ...about }
}

/**
 * Whether digits by themselves say enough where room is short. What is left only about so much, or until
 * something begins, is never left to them.
 */
export function isPlain(label: CountdownLabel | null): boolean {
  return label?.state === 'left' && !label.goesWithCue && !label.later
}

// Before a day begins, a countdown of many hours says less than its date does.
const LONGEST_WAIT = 3 * HOUR

/** Whether what comes is so far off at `at` that digits would say nothing. */
export function isLongWait({ countdown }: Moment, at: Instant): boolean {
  return countdown.kind === 'until' && countdown.at - at > LONGEST_WAIT
}
