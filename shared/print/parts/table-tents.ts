// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Team } from '../../day/day.ts'
import { joinAddressOf, spacedCode } from '../../join-code.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { type Language, textIn } from '../../text.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'
import { qrDrawing } from '../qr-drawing.ts'
import { listSizeToFit, sizeClass, sizeToFit } from '../type-size.ts'

/**
 * A sign for each team's table, to be folded in the middle: outwards its name, to be found by; to the
 * table its code (the room's, where it has none of its own) and its roles, each with a line for who has it.
 */
export function tableTents(input: PrintInput): PrintPart {
  const { day, language } = input
  return partOf(
    day.teams.map((team) => tableTent(input, team)),
    printWords[language].nothing.tents,
  )
}

function tableTent({ day, language, joinBase, encodeQr }: PrintInput, team: Team): Html {
  const words = printWords[language]
  const room = day.rooms.find(({ id }) => id === team.room)
  const challenge = day.challenges.find(({ id }) => id === room?.challenge)
  const name = textIn(team.name, language)
  const outside = sizeToFit(name, { width: 178, height: 52 })
  const inside = sizeToFit(name, { width: 112, height: 20 })
  // Its own code has the team chosen already; the room's leads to a list of teams.
  const code = team.joinCode ?? room?.joinCode
  const matrix = code && joinBase !== null ? encodeQr(joinAddressOf(joinBase, code)) : null
  return html`<section class="sheet tent">
<div class="half outside">
<p class="kicker">${words.team}</p>
<h2 class="${sizeClass(outside)}">${dayText(team.name, language)}</h2>
<p class="about">${room ? dayText(room.name, language) : null}${team.table ? html` · ${dayText(team.table, language)}` : null}${challenge ? html` · ${dayText(challenge.title, language)}` : null}</p>
</div>
<p class="fold"><span>${words.fold}</span></p>
<div class="half inside">
<div class="inside-head"><div><p class="kicker">${words.team}</p>
<p class="team-name ${sizeClass(inside)}">${dayText(team.name, language)}</p>
${room ? html`<p class="about">${dayText(room.name, language)}${code ? html` · ${words.code} <b class="code">${spacedCode(code)}</b>` : null}</p>` : null}</div>
${matrix ? qrDrawing(matrix, `${words.phoneCode} ${name}`) : null}</div>
${day.roles.length > 0 ? html`<dl class="roles ${sizeClass(rolesSize(day, language))}">${day.roles.map(({ title, task }) => html`<div><dt>${dayText(title, language)}</dt><dd class="line"></dd><dd>${dayText(task, language)}</dd></div>`)}</dl>` : null}
</div>
</section>`
}

/** All roles stand under the fold, whatever their tasks are. */
function rolesSize({ roles }: EventDay, language: Language): number {
  const rows = roles.map(({ task }) => ({ title: textIn(task, language), under: '' }))
  return listSizeToFit(rows, { width: 86, height: 72, sizes: [4.5, 4, 3.5, 3, 2.5] }) ?? 2
}
