// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { contentOf, titleOf } from '../now/span-content.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'

/** What a span is called in a report: `2 Het probleem definiëren` for a phase, or its title. */
export function spanTitle(day: EventDay, spanId: string, language: Language): string {
  const { phase, step } = contentOf(day, spanId)
  const title = titleOf(day, spanId)
  if (!title) return spanId
  const named = taggedIn(title, language)
  return phase && !step ? `${phase.number} ${named}` : named
}
