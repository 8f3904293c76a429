// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { RevealStep } from '../../features/reveal/reveal.ts'
import { revealWords } from '../../features/reveal/reveal-words.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import type { Language } from '../../text.ts'

/** Who won, by the names that the day has; `null` as long as nobody has been told. */
export function winnersSection(
  day: EventDay,
  revealed: readonly RevealStep[],
  language: Language,
): Html | null {
  const lines = revealed.flatMap((step) => {
    if (step.kind === 'thanks') return []
    const words = revealWords[language]
    const what =
      step.kind === 'place'
        ? html`${words.place(step.place, step.teamIds.length > 1)}`
        : dayText(step.title, language)
    const names = step.teamIds.map((teamId, index) => {
      // It won when it was in the day.
      const team = day.teams.find(({ id }) => id === teamId)
      const name = team ? dayText(team.name, language) : teamId
      return html`${index > 0 && ` ${words.and} `}${name}`
    })
    return [html`<li>${what}: <strong>${names}</strong></li>`]
  })
  if (lines.length === 0) return null
  return html`<section><h2>${revealWords[language].result}</h2><ul>${lines}</ul></section>`
}
