// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { partsOf } from '../now/span-parts.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'

/** What a span is called in a report: `2 Het probleem definiëren` for a phase, or its title. */
export function spanTitle(day: EventDay, spanId: string, language: Language): string {
  const { slot, phase, step, activity } = partsOf(day, { id: spanId })
  const part = activity ?? step
  if (part) return taggedIn(part.title, language)
  if (!slot) return spanId
  const title = taggedIn(slot.title, language)
  return phase ? `${phase.number} ${title}` : title
}
