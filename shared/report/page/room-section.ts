// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { reportWords } from '../../i18n/report/report.ts'
import type { ReportWords } from '../../i18n/report/report-words.ts'
import type { Instant } from '../../instant.ts'
import { dayText, taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html, type Piece } from '../../join-page/html/html.ts'
import type { Language } from '../../text.ts'
import { type Gap, gapsIn, rowBefore } from '../fold/gaps.ts'
import type { ReportRow, RoomReport } from '../room-report.ts'
import { spanTitle } from '../span-title.ts'
import type { BarScale } from './bar-scale.ts'
import { barAxis, roomBars } from './room-bars.ts'
import { differenceText, isNothing, lengthText, timeRange, timeText } from './times.ts'

type Props = {
  day: EventDay
  room: RoomReport
  scale: BarScale | null
  /** Where the day stands; `null`: it is over. */
  now: Instant | null
  language: Language
}

/** A room on a sheet of its own: the bars, what stands out, and every span. */
export function roomSection({ day, room, scale, now, language }: Props): Html {
  const words = reportWords[language]
  const known = day.rooms.find(({ id }) => id === room.roomId)
  const challenge = day.challenges.find(({ id }) => id === known?.challenge)
  return html`<section class="room" id="room-${room.roomId}">
<h2>${known ? dayText(known.name, language) : room.roomId}${
    challenge ? html` <span class="quiet">${dayText(challenge.title, language)}</span>` : null
  }</h2>
${scale ? html`<div class="chart">${barAxis(scale)}${roomBars(day, room, scale, now)}</div>` : null}
<p class="facts">${taggedLine(factsOf(day, room, language).join(' · '))}</p>
<table class="spans">
<thead>
<tr><td></td><th colspan="2" scope="colgroup">${words.plan}</th><th colspan="3" scope="colgroup">${words.real}</th>
<th colspan="2" scope="colgroup">${words.difference}</th></tr>
<tr><th scope="col">${words.slot}</th><th scope="col">${words.time}</th><th scope="col">${words.lengthOf}</th>
<th scope="col">${words.time}</th><th scope="col">${words.lengthOf}</th><th scope="col">${words.held}</th>
<th scope="col">${words.later}</th><th scope="col">${words.longer}</th></tr>
</thead>
<tbody>${rowsOf(day, room, language)}</tbody>
</table>
</section>`
}

/** Every span, and what lay in between. */
function rowsOf(day: EventDay, { rows, stretches }: RoomReport, language: Language): Html[] {
  const gaps = gapsIn(
    stretches,
    rows.map(({ span }) => span),
  ).map((gap) => ({ gap, after: rowBefore(gap, rows) }))
  return rows.flatMap((row, index) => [
    spanRow(day, row, language),
    ...gaps.filter(({ after }) => after === index).map(({ gap }) => gapRow(day, gap, language)),
  ])
}

function gapRow(day: EventDay, { slotId, start, end }: Gap, language: Language): Html {
  return html`<tr class="${slotId === null ? 'slot' : 'step'}"><th class="outcome" scope="row">${reportWords[language].inBetween}</th>
<td></td><td></td><td class="time">${timeRange(day, start, end)}</td><td>${lengthText(end - start)}</td><td></td><td></td><td></td></tr>`
}

/** How long it was held and over time, and how late each meeting point began. */
function factsOf(day: EventDay, room: RoomReport, language: Language): string[] {
  const words = reportWords[language]
  const points = room.rows.flatMap(({ span, startLaterMs }) => {
    const isPoint = span.level === 'slot' && span.isMeetingPoint
    if (!isPoint || startLaterMs === null || isNothing(startLaterMs)) return []
    const late = startLaterMs > 0 ? words.tooLate : words.tooEarly
    return [`${spanTitle(day, span.id, language)} ${late(lengthText(startLaterMs))}`]
  })
  const hasBegun = room.rows.some(({ span, outcome }) => span.isMeetingPoint && 'start' in outcome)
  return [
    room.heldMs > 0 ? words.heldInAll(lengthText(room.heldMs)) : words.neverHeld,
    ...(room.overMs > 0 ? [words.overInAll(lengthText(room.overMs))] : []),
    ...(hasBegun ? [`${words.atMeetingPoints}: ${points.join(', ') || words.onTime}`] : []),
  ]
}

function spanRow(day: EventDay, row: ReportRow, language: Language): Html {
  const words = reportWords[language]
  const { span, planned } = row
  const { start, end, lengthMs } = planned
  const title = taggedLine(spanTitle(day, span.id, language))
  const times = 'times' in row.outcome && row.outcome.times > 1 ? row.outcome.times : null
  return html`<tr class="${span.level}"><th scope="row">${title}${
    span.isElsewhere ? html` <small>${words.elsewhere}</small>` : null
  }${times === null ? null : html` <small>${words.times(times)}</small>`}</th>
<td class="time">${start === null ? null : timeRange(day, start, end)}${row.isPlanned ? null : html`<small>${words.notPlanned}</small>`}</td>
<td>${lengthMs === null ? null : lengthText(lengthMs)}</td>
${realCells(day, row, words)}</tr>`
}

function realCells(
  day: EventDay,
  { outcome, startLaterMs, longerMs }: ReportRow,
  words: ReportWords,
): Piece {
  switch (outcome.kind) {
    case 'to-come':
      return html`<td class="outcome" colspan="5">${words.toCome}</td>`
    case 'passed-over':
      return html`<td class="outcome" colspan="5">${words.passedOver}</td>`
    case 'going-on':
      return html`<td class="time outcome" colspan="2">${words.goesOnSince(timeText(day, outcome.start))}</td>
<td>${heldText(outcome.heldMs)}</td>${differenceCell(startLaterMs)}<td></td>`
    case 'done':
      return html`<td class="time">${timeRange(day, outcome.start, outcome.end)}</td>
<td>${lengthText(outcome.tookMs)}</td><td>${heldText(outcome.heldMs)}</td>
${differenceCell(startLaterMs)}${differenceCell(longerMs)}`
    default:
      return outcome satisfies never
  }
}

function heldText(ms: number): string | null {
  return ms > 0 ? lengthText(ms) : null
}

/** What is as planned steps back, so that what isn't stands out without any colour. */
export function differenceCell(ms: number | null): Html {
  if (ms === null) return html`<td></td>`
  const kind = isNothing(ms) ? 'none' : 'some'
  return html`<td class="difference ${kind}">${differenceText(ms)}</td>`
}
