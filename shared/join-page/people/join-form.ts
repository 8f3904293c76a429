// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { LONGEST_TYPED_NAME } from '../../features/joining/plain-name.ts'
import { joinWords } from '../../i18n/join/join.ts'
import type { Language } from '../../text.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** Choose a team, and a name if you like: the same form for a change later on. */
export function joinForm({ day, view, code, language, phoneField, refusedName }: Live): Html {
  const words = joinWords[language]
  const { me } = view.own
  const only = day.teams.length === 1 ? day.teams[0]?.id : undefined
  const joined = new Map(view.room.teams.map((team) => [team.teamId, team.joined]))
  const choices = (teams: EventDay['teams']) =>
    teams.map(({ id, name }) => {
      const isChosen = id === (me?.teamId ?? only)
      return html`<label class="choice"><input type="radio" name="teamId" id="team-${id}" value="${id}" required${isChosen && html` checked`}>
        <span><bdi>${dayText(name, language)}</bdi> <span class="hint">${words.joined(joined.get(id) ?? 0)}</span></span></label>`
    })
  return html`<form method="post" action="/T/${code}/join" data-command="join"${refusedName !== undefined && html` data-touched`}>${phoneField}
    <fieldset><legend>${words.chooseTeam}</legend>${grouped(day, language, choices)}</fieldset>
    <label for="display-name">${words.name}</label>
    <input id="display-name" name="displayName" maxlength="${LONGEST_TYPED_NAME}" autocomplete="nickname" dir="auto" ${
      refusedName === undefined
        ? html`aria-describedby="name-hint"`
        : html`aria-describedby="problem name-hint" aria-invalid="true" autofocus`
    } value="${refusedName ?? me?.displayName ?? ''}">
    <p class="hint" id="name-hint">${words.nameHint}</p>
    <button id="join">${me ? words.save : words.join}</button></form>`
}

type Teams = EventDay['teams']

/** Teams of several rooms under their challenge and room, so that at the doors everybody finds theirs. */
function grouped(
  { teams, rooms, challenges }: EventDay,
  language: Language,
  choices: (teams: Teams) => Html[],
): Html[] {
  const roomIds = new Set(teams.map(({ room }) => room))
  if (roomIds.size < 2) return choices(teams)
  const inRoom = rooms
    .filter(({ id }) => roomIds.has(id))
    .map((room) => ({
      challenge: room.challenge,
      group: html`<fieldset><legend>${dayText(room.name, language)}</legend>${choices(teams.filter((team) => team.room === room.id))}</fieldset>`,
    }))
  const known = new Set(challenges.map(({ id }) => id))
  const groupsOf = (isIn: (challenge: string | undefined) => boolean) =>
    inRoom.filter(({ challenge }) => isIn(challenge)).map(({ group }) => group)
  return [
    ...challenges.flatMap(({ id, number, title }) => {
      const groups = groupsOf((challenge) => challenge === id)
      if (groups.length === 0) return []
      return html`<fieldset class="group"><legend><span class="kicker">${joinWords[language].challenge(number)}</span> ${dayText(title, language)}</legend>${groups}</fieldset>`
    }),
    ...groupsOf((challenge) => challenge === undefined || !known.has(challenge)),
  ]
}
