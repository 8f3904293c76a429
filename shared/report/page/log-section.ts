// SPDX-License-Identifier: EUPL-1.2

import { reportWords } from '../../i18n/report/report.ts'
import { taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import type { Language } from '../../text.ts'
import type { LogLine } from '../log.ts'

/** What was done, line by line. */
export function logSection(lines: readonly LogLine[], language: Language): Html {
  const words = reportWords[language]
  if (lines.length === 0) {
    return html`<section id="log"><h2>${words.log}</h2><p>${words.logEmpty}</p></section>`
  }
  return html`<section id="log"><h2>${words.log}</h2>
<table class="log">
<thead><tr><th scope="col">${words.time}</th><th scope="col">${words.who}</th><th scope="col">${words.where}</th>
<th scope="col">${words.what}</th></tr></thead>
<tbody>${lines.map(
    ({ time, who, where, what, isTakenBack }) =>
      html`<tr><td class="time">${time}</td><td>${who}</td><td>${taggedLine(where)}</td>
<td>${isTakenBack ? html`<s>${taggedLine(what)}</s> <small>${words.laterTakenBack}</small>` : taggedLine(what)}</td></tr>`,
  )}</tbody>
</table></section>`
}
