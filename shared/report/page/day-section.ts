// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { helpWords } from '../../features/help/help-words.ts'
import { reportWords } from '../../i18n/report/report.ts'
import type { ReportWords } from '../../i18n/report/report-words.ts'
import { dayText, taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import type { CommandCount, DayReport, SlotReport } from '../day-report.ts'
import { senderName } from '../log.ts'
import type { Report } from '../report.ts'
import { spanTitle } from '../span-title.ts'
import type { BarScale } from './bar-scale.ts'
import { barAxis, roomBars } from './room-bars.ts'
import { differenceCell } from './room-section.ts'
import { timeText } from './times.ts'

type Props = { day: EventDay; report: Report; scale: BarScale | null; language: Language }

/** All rooms side by side, and what they come to together. */
export function daySection({ day, report, scale, language }: Props): Html {
  const words = reportWords[language]
  const { slots, commands, teams, jury, help } = report.day
  return html`<section id="day"><h2>${words.overview}</h2>
${
  scale
    ? html`<div class="overview"><span></span>${barAxis(scale)}${report.rooms.map(
        (room) =>
          html`<a href="#room-${room.roomId}">${taggedLine(roomName(day, room.roomId, language))}</a>
${roomBars(day, room, scale, report.isSoFar ? report.until : null)}`,
      )}</div>
<p class="legend">${phasesOf(day, language)}</p><p class="legend">${words.legend}</p>`
    : null
}
<h2>${words.theDay}</h2>
<dl class="counts">
<dt>${words.commands}</dt><dd>${commandsText(commands, words, language)}</dd>
<dt>${words.joined}</dt><dd>${taggedLine(teamsText(day, teams, language))}</dd>
${jury.jurors > 0 ? html`<dt>${words.jury}</dt><dd>${words.judged(jury.jurors, jury.sheets)}</dd>` : null}
${help && html`<dt>${helpWords[language].help}</dt><dd>${helpWords[language].reported(help)}</dd>`}
</dl>
<table class="slots">
<thead>
<tr><td colspan="2"></td><th colspan="3" scope="colgroup">${words.real}</th><th colspan="2" scope="colgroup">${words.middle}</th></tr>
<tr><th scope="col">${words.slot}</th><th scope="col">${words.plan}</th><th scope="col">${words.rooms}</th>
<th scope="col">${words.earliest}</th><th scope="col">${words.latest}</th>
<th scope="col">${words.later}</th><th scope="col">${words.longer}</th></tr>
</thead>
<tbody>${slots.map((slot) => slotRow(day, slot, words, language))}</tbody>
</table>
<p class="legend">${words.middleMore}</p>
</section>`
}

function slotRow(day: EventDay, slot: SlotReport, words: ReportWords, language: Language): Html {
  const { slotId, plannedStart, rooms, begun, earliest, latest } = slot
  const time = (at: number | null) => (at === null ? null : timeText(day, at))
  return html`<tr><th scope="row">${taggedLine(spanTitle(day, slotId, language))}</th><td class="time">${time(plannedStart)}</td>
<td>${words.ofRooms(begun, rooms)}</td><td class="time">${time(earliest)}</td><td class="time">${time(latest)}</td>
${differenceCell(slot.startLaterMs)}${differenceCell(slot.longerMs)}</tr>`
}

/** What the digits in the bars stand for. */
function phasesOf(day: EventDay, language: Language): Html[] {
  return day.phases.map(
    ({ number, title }) =>
      html`<span class="phase-name"><b>${number}</b> ${dayText(title, language)}</span> `,
  )
}

function roomName(day: EventDay, roomId: string, language: Language): string {
  const room = day.rooms.find(({ id }) => id === roomId)
  return room ? taggedIn(room.name, language) : roomId
}

function commandsText(
  commands: readonly CommandCount[],
  words: ReportWords,
  language: Language,
): string {
  const counts = commands.map(({ by, given, takenBack }) =>
    words.gave(senderName(by, language), given, takenBack),
  )
  return counts.join(' · ') || words.noCommands
}

/** `9: Duin 3, Noord 6` */
function teamsText(day: EventDay, teams: DayReport['teams'], language: Language): string {
  const all = teams.reduce((sum, { joined }) => sum + joined, 0)
  const each = teams.map(({ teamId, joined }) => {
    const team = day.teams.find(({ id }) => id === teamId)
    return `${team ? taggedIn(team.name, language) : teamId} ${joined}`
  })
  return each.length > 0 ? `${all}: ${each.join(', ')}` : String(all)
}
