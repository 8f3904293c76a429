// SPDX-License-Identifier: EUPL-1.2
import { raceWords } from '../../features/race/wall-words.ts'
import { dayText, taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import type { RaceReport } from '../race-report.ts'

/** A race: who won it and what, and every team’s count after each part. */
export function raceSection(race: RaceReport, language: Language): Html {
  const words = raceWords[language]
  const { title, parts, reward, isClosed, teams } = race
  const first = teams.filter(({ place }) => place === 1)
  const names = first.map(({ name }) => taggedIn(name, language))
  return html`<section class="race"><h2>${dayText(title, language)}</h2>
<p>${isClosed && names.length > 0 ? taggedLine(`${words.wins(names)}.`) : words.open}${
    isClosed && reward && html` ${words.reward(names.length)}: ${dayText(reward, language)}.`
  }</p>
<table class="slots"><thead><tr><th scope="col">${words.place}</th><th scope="col">${words.team}</th>${parts.map(
    (part) => html`<th scope="col">${dayText(part, language)}</th>`,
  )}</tr></thead>
<tbody>${teams.map(
    ({ name, counts, place }) =>
      html`<tr><td>${place ?? '–'}</td><th scope="row">${dayText(name, language)}</th>${counts.map(
        (count) => html`<td>${count ?? '–'}</td>`,
      )}</tr>`,
  )}</tbody></table></section>`
}
