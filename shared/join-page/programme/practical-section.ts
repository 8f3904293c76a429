// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import { spacedCode } from '../../join-code.ts'
import type { Language } from '../../text.ts'
import { type Html, html } from '../html/html.ts'

/** The network, the room's code for a neighbour, and what to do when a phone is stubborn. */
export function practicalSection(day: EventDay, code: string, language: Language): Html {
  const words = joinPagesWords[language]
  const { wifi } = day
  return html`<section><h2>${words.practical}</h2>
<p>${words.stayConnected}</p>
<p>${words.openInBrowser}</p>
<dl>${
    wifi &&
    html`<dt>${words.wifiName}</dt><dd class="code">${wifi.name}</dd>
<dt>${words.wifiPassword}</dt><dd${wifi.password !== null && html` class="code"`}>${wifi.password ?? words.wifiOpen}</dd>`
  }
<dt>${words.roomCode}</dt><dd class="code">${spacedCode(code)}</dd></dl></section>`
}
