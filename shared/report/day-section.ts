// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { type Html, html } from '../join-page/html.ts'
import { type Language, textIn } from '../text.ts'
import { type ReportWords, reportWords } from '../words/report.ts'
import type { BarScale } from './bar-scale.ts'
import type { SlotReport } from './day-report.ts'
import { senderName } from './log.ts'
import type { Report } from './report.ts'
import { barAxis, roomBars } from './room-bars.ts'
import { differenceCell } from './room-section.ts'
import { spanTitle } from './span-title.ts'
import { timeText } from './times.ts'

type Props = { day: EventDay; report: Report; scale: BarScale | null; language: Language }

/** All rooms side by side, and what they come to together. */
export function daySection({ day, report, scale, language }: Props): Html {
  const words = reportWords[language]
  const { slots, commands, teams } = report.day
  return html`<section id="day"><h2>${words.overview}</h2>
${
  scale
    ? html`<div class="overview"><span></span>${barAxis(scale)}${report.rooms.map(
        (room) =>
          html`<a href="#room-${room.roomId}">${roomName(day, room.roomId, language)}</a>
${roomBars(day, room, scale)}`,
      )}</div><p class="legend">${words.legend}</p>`
    : null
}
<h2>${words.theDay}</h2>
<table class="slots">
<thead>
<tr><td colspan="2"></td><th colspan="3" scope="colgroup">${words.real}</th><th colspan="2" scope="colgroup">${words.middle}</th></tr>
<tr><th scope="col">${words.slot}</th><th scope="col">${words.plan}</th><th scope="col">${words.rooms}</th>
<th scope="col">${words.earliest}</th><th scope="col">${words.latest}</th>
<th scope="col">${words.later}</th><th scope="col">${words.longer}</th></tr>
</thead>
<tbody>${slots.map((slot) => slotRow(day, slot, words, language))}</tbody>
</table>
<div class="counts">
<div><h3>${words.commands}</h3>
${
  commands.length === 0
    ? html`<p>${words.noCommands}</p>`
    : html`<table><thead><tr><th scope="col">${words.who}</th><th scope="col">${words.given}</th>
<th scope="col">${words.takenBack}</th></tr></thead><tbody>${commands.map(
        ({ by, given, takenBack }) =>
          html`<tr><th scope="row">${senderName(by, language)}</th><td>${given}</td><td>${takenBack}</td></tr>`,
      )}</tbody></table>`
}</div>
<div><h3>${words.teams}</h3>
<table><thead><tr><th scope="col">${words.teams}</th><th scope="col">${words.joined}</th></tr></thead>
<tbody>${teams.map(
    ({ teamId, joined }) =>
      html`<tr><th scope="row">${teamName(day, teamId, language)}</th><td>${joined}</td></tr>`,
  )}</tbody></table></div>
</div>
</section>`
}

function slotRow(day: EventDay, slot: SlotReport, words: ReportWords, language: Language): Html {
  const { slotId, plannedStart, rooms, begun, earliest, latest } = slot
  const time = (at: number | null) => (at === null ? null : timeText(day, at))
  return html`<tr><th scope="row">${spanTitle(day, slotId, language)}</th><td class="time">${time(plannedStart)}</td>
<td>${words.ofRooms(begun, rooms)}</td><td class="time">${time(earliest)}</td><td class="time">${time(latest)}</td>
${differenceCell(slot.startLaterMs)}${differenceCell(slot.longerMs)}</tr>`
}

function roomName(day: EventDay, roomId: string, language: Language): string {
  const room = day.rooms.find(({ id }) => id === roomId)
  return room ? textIn(room.name, language) : roomId
}

function teamName(day: EventDay, teamId: string, language: Language): string {
  const team = day.teams.find(({ id }) => id === teamId)
  return team ? textIn(team.name, language) : teamId
}
