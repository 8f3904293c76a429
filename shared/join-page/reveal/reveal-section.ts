// SPDX-License-Identifier: EUPL-1.2
import { revealWords } from '../../features/reveal/reveal-words.ts'
import type { Revealed } from '../../features/reveal/views.ts'
import { lastOf } from '../../last.ts'
import type { Language } from '../../text.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** Who won, as the walls tell it: what is shown now, and under it what was before. */
export function revealSection({ view, language }: Live): Html | null {
  const { reveal } = view.room
  const now = reveal && lastOf(reveal.steps)
  if (!reveal || !now) return null
  const words = revealWords[language]
  const before = reveal.steps.slice(0, -1).reverse()
  return html`<h2>${words.result}${reveal.isTrial && ` (${words.trial.toLowerCase()})`}</h2>
    <h3${now.kind === 'thanks' && html` class="activity"`}>${whatOf(now, language)}</h3>${teamsOf(now, language)}
    ${
      before.length > 0 &&
      html`<ul>${before.map((step) => html`<li>${sentenceOf(step, language)}</li>`)}</ul>`
    }`
}

/** What a screen reader says as another step is shown; `null`: nothing new is. */
export function revealSaid(before: Live, after: Live): Html | null {
  const now = after.view.room.reveal?.steps ?? []
  const last = lastOf(now)
  const wasThere = (before.view.room.reveal?.steps ?? []).length >= now.length
  return last && !wasThere ? sentenceOf(last, after.language) : null
}

function teamsOf(step: Revealed, language: Language): Html | null {
  if (step.kind === 'thanks') return null
  return html`${step.teams.map(
    ({
      name,
      yell,
      challenge,
    }) => html`<p class="activity"><strong>${dayText(name, language)}</strong></p>
    ${yell !== null && html`<p><bdi>${yell}</bdi></p>`}${challenge && html`<p class="hint">${dayText(challenge, language)}</p>`}`,
  )}`
}

/** `Gedeelde eerste plaats: Delta en Veer` */
function sentenceOf(step: Revealed, language: Language): Html {
  if (step.kind === 'thanks') return html`${whatOf(step, language)}`
  const and = ` ${revealWords[language].and} `
  return html`${whatOf(step, language)}: ${step.teams.map(
    ({ name }, index) => html`${index > 0 && and}${dayText(name, language)}`,
  )}`
}

function whatOf(step: Revealed, language: Language): Html {
  const words = revealWords[language]
  if (step.kind === 'thanks') return html`${words.thanks}`
  if (step.kind === 'mention') return dayText(step.title, language)
  return html`${words.place(step.place, step.teams.length > 1)}`
}
