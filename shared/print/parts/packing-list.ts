// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Phase } from '../../day/day.ts'
import { dateInWords } from '../../day/time-of-day.ts'
import { dayText, taggedLine } from '../../join-page/html/day-text.ts'
import { html } from '../../join-page/html/html.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Text } from '../../text.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'

/** A thing to bring, and the phases that it is for. */
export type Packed = { material: Text; phases: readonly Phase[] }

/** All that phases and activities name, each thing once, in the order in which it is needed first. */
export function packedFor(day: EventDay): Packed[] {
  const packed = new Map<string, { material: Text; phases: Set<Phase> }>()
  for (const phase of day.phases) {
    const { listed, used } = phase.materials
    const named = phase.steps.flatMap(({ activities }) =>
      activities.flatMap(({ materials = [] }) => materials),
    )
    for (const material of [...listed, ...used, ...named]) {
      // Capitals and blanks make no other thing of it.
      const key = Object.values(material).join('\n').toLowerCase().replace(/\s+/g, ' ')
      const known = packed.get(key) ?? { material, phases: new Set() }
      known.phases.add(phase)
      packed.set(key, known)
    }
  }
  return [...packed.values()].map(({ material, phases }) => ({ material, phases: [...phases] }))
}

/** What to bring for the whole day, to be ticked off: every material, times the teams. */
export function packingList({ day, language }: PrintInput): PrintPart {
  const words = printWords[language]
  const things = packedFor(day)
  if (things.length === 0) return partOf([], words.nothing.packing)
  const count = day.teams.length
  const rooms = day.rooms
    .map((room) => ({ room, teams: day.teams.filter((team) => team.room === room.id) }))
    .filter(({ teams }) => teams.length > 0)
  const sheet = html`<section class="sheet table-sheet packing">
<header><p class="kicker">${dayText(day.title, language)} · ${dateInWords(day.date, language)}</p>
<h2>${words.parts.packing}</h2><p class="hint">${words.packingHint(count)}</p></header>
<table><thead><tr><th scope="col">${words.packed}</th><th scope="col">${words.materials}</th><th scope="col">${words.needed}</th><th scope="col">${words.teams}</th><th scope="col" class="amount">${words.amount}</th></tr></thead>
<tbody>${things.map(
    ({ material, phases }) => html`<tr><td class="tick"><span></span></td>
<th scope="row">${dayText(material, language)}</th>
<td>${words.phases(phases.map(({ number }) => number))}</td>
<td class="times">${count > 0 ? words.forTeams(count) : null}</td><td class="box"></td></tr>`,
  )}</tbody></table>
${
  rooms.length > 0
    ? html`<h3>${words.perRoom}</h3><table class="per-room"><tbody>${rooms.map(
        ({ room, teams }) =>
          html`<tr><th scope="row">${dayText(room.name, language)}</th><td class="times">${words.forTeams(teams.length)}</td>
<td>${taggedLine(teams.map(({ name }) => taggedIn(name, language)).join(', '))}</td></tr>`,
      )}</tbody></table>`
    : null
}
</section>`
  return partOf([sheet], '')
}
