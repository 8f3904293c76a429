// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { revealWords } from '../../../shared/features/reveal/reveal-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'

type Step = DeskView['reveal']['steps'][number]

/**
 * A step as the desk tells it: `Derde plaats: Delta`.
 * @param isShort without who it is, as on a button
 */
export function stepName(
  step: Step,
  day: EventDay,
  language: Language,
  isTrial: boolean,
  isShort = false,
): string {
  const words = revealWords[language]
  if (step.kind === 'thanks') return words.thanks
  const what =
    step.kind === 'place'
      ? words.place(step.place, step.teamIds.length > 1)
      : taggedIn(step.title, language)
  if (isShort) return what
  const names = step.teamIds.map((id) => (isTrial ? `Team ${id}` : teamName(day, id, language)))
  return `${what}: ${names.join(` ${words.and} `)}`
}

export function teamName(day: EventDay, teamId: string, language: Language): string {
  const team = day.teams.find(({ id }) => id === teamId)
  return team ? taggedIn(team.name, language) : teamId
}
