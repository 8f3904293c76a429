// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { dateInWords, timeOfDay } from '../../day/time-of-day.ts'
import { groupsOf } from '../../export/export-item.ts'
import { programmeDateAt } from '../../export/local-time.ts'
import { type RunSheetRow, runSheetRows } from '../../export/run-sheet/run-sheet-rows.ts'
import { dayText, taggedLine } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'

/** The facilitator's run sheet: what happens when, with what, and room to write beside it. */
export function runSheet({ day, language }: PrintInput): PrintPart {
  const byDate = new Map<string, RunSheetRow[]>()
  // What has no time yet stands with the last date that has any, where somebody will see it.
  let date = day.date
  for (const row of runSheetRows(day)) {
    if (row.item.start !== null) date = programmeDateAt(row.item.start, day.timeZone)
    byDate.set(date, [...(byDate.get(date) ?? []), row])
  }
  const sheets = [...byDate].map(([date, rows]) => sheet(day, date, rows, language))
  return partOf(sheets, printWords[language].nothing['run-sheet'])
}

function sheet(
  day: EventDay,
  date: string,
  rows: readonly RunSheetRow[],
  language: Language,
): Html {
  const words = printWords[language]
  return html`<section class="sheet table-sheet run-sheet">
<header><p class="kicker">${dayText(day.title, language)}</p>
<h2>${words.parts['run-sheet']}</h2><p class="about">${dateInWords(date, language)}</p></header>
<table><thead><tr><th scope="col">${words.time}</th><th scope="col">${words.minutes}</th><th scope="col">${words.what}</th><th scope="col">${words.materials}</th><th scope="col" class="notes">${words.notes}</th></tr></thead>
<tbody>${rows.map((row) => line(day, row, language))}</tbody></table>
</section>`
}

function line(day: EventDay, row: RunSheetRow, language: Language): Html {
  const words = printWords[language]
  const { level, start, minutes, isAbout, title, materials, phase, step, activity } = row
  const isPhase = phase !== null && step === null
  // A step and what it begins with stay on one sheet.
  const hasParts = isPhase || (step !== null && activity === null && step.activities.length > 0)
  const length = minutes === null ? null : isAbout ? words.about(minutes) : String(minutes)
  const time = start === null ? (step ? null : words.untimed) : timeOfDay(start, day.timeZone)
  const heading = isPhase
    ? html`${phase.number} · ${dayText(title, language)}`
    : dayText(title, language)
  return html`<tr class="${level}${hasParts && ' heads'}"><td class="time">${time}</td><td class="minutes">${length}</td>
<th scope="row">${heading}${facts(day, row, language)}</th>
<td>${materials.map((text, index) => html`${index > 0 && ', '}${dayText(text, language)}`)}</td><td></td></tr>`
}

/** Under its title: where, by whom, what for, and what is special. */
function facts(day: EventDay, row: RunSheetRow, language: Language): Html {
  const words = printWords[language]
  const { step, phase, item } = row
  const told = step ? factsOfPart(row, language) : [placeOf(day, row, language)]
  const speakers = step ? [] : (item.slot.speakers ?? []).map((one) => taggedIn(one, language))
  const groups = step ? [] : groupsOf(day, item.slot).map(({ title }) => taggedIn(title, language))
  const lines = [...groups, ...speakers, ...told].filter((one) => one !== null && one !== '')
  const goal = phase?.goal && !step ? `${words.goal}: ${taggedIn(phase.goal, language)}` : null
  const remark = item.slot.remark && !step ? taggedIn(item.slot.remark, language) : null
  const all = [lines.join(' · '), goal, remark].filter((one) => one)
  return html`${all.map((one) => html`<small>${taggedLine(one ?? '')}</small>`)}`
}

function factsOfPart({ activity }: RunSheetRow, language: Language): (string | null)[] {
  const words = printWords[language]
  if (!activity) return []
  return [
    activity.pace === 'signal' ? words.signal : null,
    activity.dots ? words.dots(activity.dots.perPerson) : null,
  ]
}

/** The rooms by name; all of one kind by what they are. */
function placeOf({ rooms }: EventDay, { item }: RunSheetRow, language: Language): string | null {
  const breakOut = rooms.filter(({ kind }) => kind === 'break-out')
  const isAll = breakOut.length > 1 && breakOut.every((room) => item.rooms.includes(room))
  if (isAll && item.rooms.length === breakOut.length) return printWords[language].everywhere
  return item.rooms.map(({ name }) => taggedIn(name, language)).join(', ') || null
}
