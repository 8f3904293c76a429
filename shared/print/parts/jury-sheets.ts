// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, EventDay, Team } from '../../day/day.ts'
import { dateInWords } from '../../day/time-of-day.ts'
import { teamsWithTurns } from '../../day/turns.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { type Language, type Text, textIn } from '../../text.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'

// Where no criteria are given, so many columns are left to write them above.
const OWN_CRITERIA = 4
// More columns than these are too narrow for words, and so is each for a word as long: they stand upright then.
const MOST_ACROSS = 3
const LONGEST_ACROSS = 13

/** A sheet for each juror, or one to copy: the teams in their order, and room for what is found. */
export function jurySheets(input: PrintInput): PrintPart {
  const { day, language } = input
  const { jury } = day
  const teams = inOrder(day).filter(({ id }) => input.judgedTeamIds?.includes(id) ?? true)
  if (!jury || teams.length === 0) return partOf([], printWords[language].nothing.jury)
  const jurors = jury.members && jury.members.length > 0 ? jury.members : [null]
  return partOf(
    jurors.map((juror) => jurySheet(input, jury, teams, juror)),
    '',
  )
}

/** As they pitch, where an item says so; else as the day lists them. */
function inOrder(day: EventDay): readonly Team[] {
  const hall = day.rooms.find(({ kind }) => kind === 'hall') ?? day.rooms[0]
  const pitches = day.slots.find(({ turns }) => turns)
  const listed = pitches && hall ? teamsWithTurns(day, pitches, hall.id) : []
  return [...listed, ...day.teams.filter((team) => !listed.includes(team))]
}

function jurySheet(
  { day, language }: PrintInput,
  { criteria, pitchMinutes }: NonNullable<EventDay['jury']>,
  teams: readonly Team[],
  juror: Text | null,
): Html {
  const words = printWords[language]
  const given = criteria ?? []
  const columns =
    given.length > 0
      ? given.map(
          (one) =>
            html`<th scope="col" class="criterion"><span>${dayText(one.title, language)}</span></th>`,
        )
      : Array.from({ length: OWN_CRITERIA }, (_, index) => {
          return html`<th scope="col" class="to-write"><span>${words.criterion(index + 1)}</span></th>`
        })
  return html`<section class="sheet table-sheet jury${isUpright(given, language) && ' upright'}">
<header><p class="kicker">${dayText(day.title, language)} · ${dateInWords(day.date, language)}</p>
<h2>${words.jurySheet}</h2>
<p class="juror"><span>${words.juror}</span> ${juror ? html`<b>${dayText(juror, language)}</b>` : html`<span class="line"></span>`}</p>
<p class="hint">${words.juryHint(pitchMinutes)}${given.length === 0 ? ` ${words.ownCriteria}` : null}</p></header>
<table><thead><tr><th scope="col" class="nr"></th><th scope="col" class="team">${words.team}</th>${columns}<th scope="col" class="remarks">${words.remarks}</th></tr></thead>
<tbody>${teams.map(
    (team, index) =>
      html`<tr><td class="nr">${index + 1}</td><th scope="row">${dayText(team.name, language)}</th>${columns.map(() => html`<td class="box"></td>`)}<td></td></tr>`,
  )}</tbody></table>
</section>`
}

function isUpright(criteria: readonly Criterion[], language: Language): boolean {
  const words = criteria.flatMap(({ title }) => textIn(title, language).split(/[\s-]+/))
  return criteria.length > MOST_ACROSS || words.some(({ length }) => length > LONGEST_ACROSS)
}
