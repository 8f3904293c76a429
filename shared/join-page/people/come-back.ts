// SPDX-License-Identifier: EUPL-1.2
import { teamWords } from '../../i18n/join/team.ts'
import { spacedCode } from '../../join-code.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/**
 * For whoever had joined with another phone, or with this one before it forgot: never sent over the
 * link, since the hub counts wrong codes as it does those of rooms.
 */
export function comeBackForm({ code, language, phoneField }: Live): Html {
  const words = teamWords[language]
  return html`<details id="come-back"><summary>${words.cameBack}</summary>
    <form method="post" action="/T/${code}/back">${phoneField}
    <label for="return-code">${words.typeReturnCode}</label>
    <input class="code" id="return-code" name="returnCode" required maxlength="24" autocomplete="off" autocapitalize="characters" spellcheck="false">
    <button id="come-back-now">${words.goOn}</button></form></details>`
}

/** What others type to join the same team, and what oneself types on another phone. */
export function codes({ day, view, language }: Live): Html {
  const { me, returnCode } = view.own
  const words = teamWords[language]
  const teamCode = day.teams.find(({ id }) => id === me?.teamId)?.joinCode
  return html`<details id="codes"><summary>${words.returnCode}: <span class="code">${returnCode}</span></summary>
    <p class="hint">${words.returnHint}</p>${
      teamCode !== undefined &&
      html`<p>${words.teamCode}: <strong class="code">${spacedCode(teamCode)}</strong></p>`
    }</details>`
}
