// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { joinWords } from '../../i18n/join/join.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import type { Language } from '../../text.ts'
import { dayText, textList } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'

/** The room's challenge: its question in sight, the rest of its brief one tap away. */
export function challengeSection(
  { rooms, challenges }: EventDay,
  roomId: string,
  language: Language,
): Html {
  const words = joinPagesWords[language]
  const own = rooms.find(({ id }) => id === roomId)?.challenge
  return html`${challenges
    .filter(({ id }) => id === own)
    .map(
      ({ number, title, teaser, question, alsoConsider, sections }) => html`<section>
<h2><span class="kicker">${joinWords[language].challenge(number)}</span> ${dayText(title, language)}</h2>
${question ? html`<p class="instruction">${dayText(question, language)}</p>` : null}
${teaser ? html`<p>${dayText(teaser, language)}</p>` : null}
${
  alsoConsider.length > 0 &&
  html`<details open><summary>${words.alsoConsider}</summary>${textList(alsoConsider, language)}</details>`
}
${sections.map(
  (section) => html`<details><summary>${dayText(section.title, language)}</summary>
${textList(section.points, language)}</details>`,
)}
</section>`,
    )}`
}
