// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import type { Language } from '../../text.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html, styleElement } from '../html/html.ts'
import { LIVE_IDS } from '../live/live.ts'

/**
 * The programme under a choice of group, on a day that has several: of what is for other groups it then
 * shows nothing. Needs no script, and is outside what the script draws anew.
 * @param own the group of the reader's team, chosen at first
 */
export function withGroupChoice(
  { groups = [] }: EventDay,
  own: string | undefined,
  language: Language,
  programme: Html,
): Html {
  if (groups.length < 2) return programme
  const words = joinPagesWords[language]
  const isKnown = groups.some(({ id }) => id === own)
  return html`<div class="groups" role="group" aria-label="${words.programmeFor}">
<input type="radio" name="group" id="group-all"${!isKnown && html` checked`}>&nbsp;<label for="group-all">${words.allGroups}</label>
${groups.map(
  ({ id, title }) =>
    html`<input type="radio" name="group" id="group-${id}"${id === own && html` checked`}>&nbsp;<label for="group-${id}">${dayText(title, language)}</label>
`,
)}${programme}</div>`
}

/** Hides what is for none of the chosen. */
export function groupStyle({ groups = [] }: EventDay, nonce: string): Html | null {
  if (groups.length < 2) return null
  const rules = groups.map(
    ({ id }) =>
      `#group-${id}:checked~#${LIVE_IDS.programme} [data-groups]:not([data-groups~="${id}"]){display:none}`,
  )
  return styleElement(rules.join(''), nonce)
}
