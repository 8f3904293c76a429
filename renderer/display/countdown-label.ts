// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../shared/text.ts'
import { currentSpan, type Moment } from '../../shared/timeline/moment.ts'
import { displayWords } from '../../shared/words/display.ts'
import type { OnNow } from './on-now.ts'

/** How the digits are set, and the words over them. */
export type CountdownLabel = { state: 'left' | 'over' | 'held' | 'until'; words: string }

/** What the digits count, in words; `null` where there are no digits. */
export function countdownLabel(
  moment: Moment,
  { phase, digits }: OnNow,
  language: Language,
): CountdownLabel | null {
  const { slot, nested, countdown, heldAt } = moment
  const words = displayWords[language]
  if (heldAt !== null) return { state: 'held', words: words.held }
  if (countdown.kind === 'none' || digits === 'none') return null
  if (countdown.kind === 'over') return { state: 'over', words: words.over }
  if (countdown.kind === 'until') return { state: 'until', words: words.beginsIn }
  if (digits === 'primary' && countdown.spanId === currentSpan(moment)?.id) {
    return { state: 'left', words: words.left }
  }
  const isForSlot = countdown.spanId === slot?.id || (nested && countdown.at === slot?.end)
  if (!isForSlot) return { state: 'left', words: words.leftInStep }
  return { state: 'left', words: phase ? words.leftInPhase(phase.number) : words.left }
}
