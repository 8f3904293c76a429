// SPDX-License-Identifier: EUPL-1.2
import { LONGEST_TYPED_NAME } from '../../features/joining/plain-name.ts'
import { joinWords } from '../../i18n/join/join.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** Choose a team, and a name if you like: the same form for a change later on. */
export function joinForm({ day, view, code, language, phoneField, refusedName }: Live): Html {
  const words = joinWords[language]
  const { me } = view.own
  const joined = new Map(view.room.teams.map((team) => [team.teamId, team.joined]))
  const only = day.teams.length === 1 ? day.teams[0]?.id : undefined
  return html`<form method="post" action="/T/${code}/join" data-command="join"${refusedName !== undefined && html` data-touched`}>${phoneField}
    <fieldset><legend>${words.chooseTeam}</legend>${day.teams.map(({ id, name }) => {
      const isChosen = id === (me?.teamId ?? only)
      return html`<label class="choice"><input type="radio" name="teamId" id="team-${id}" value="${id}" required${isChosen && html` checked`}>
        <span><bdi>${dayText(name, language)}</bdi> <span class="hint">${words.joined(joined.get(id) ?? 0)}</span></span></label>`
    })}</fieldset>
    <label for="display-name">${words.name}</label>
    <input id="display-name" name="displayName" maxlength="${LONGEST_TYPED_NAME}" autocomplete="nickname" dir="auto" ${
      refusedName === undefined
        ? html`aria-describedby="name-hint"`
        : html`aria-describedby="problem name-hint" aria-invalid="true" autofocus`
    } value="${refusedName ?? me?.displayName ?? ''}">
    <p class="hint" id="name-hint">${words.nameHint}</p>
    <button id="join">${me ? words.save : words.join}</button></form>`
}
