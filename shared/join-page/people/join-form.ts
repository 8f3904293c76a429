// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { LONGEST_TYPED_NAME } from '../../features/joining/plain-name.ts'
import { seatsOf } from '../../features/joining/seats.ts'
import { joinWords } from '../../i18n/join/join.ts'
import { teamWords } from '../../i18n/join/team.ts'
import { type Language, textIn } from '../../text.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** Choose a team, and a name if you like: the same form for a change later on. */
export function joinForm(live: Live): Html {
  const { day, view, code, language, phoneField, refusedName, chosenTeamId } = live
  const words = teamWords[language]
  const { me } = view.own
  const joined = new Map(view.room.teams.map((team) => [team.teamId, team.joined]))
  // The day may name others as well, whose turns people watch.
  const own = day.teams.filter(({ id }) => joined.has(id))
  const only = own.length === 1 ? own[0]?.id : undefined
  const chosen = me?.teamId ?? chosenTeamId ?? only
  const choices = (teams: EventDay['teams']) =>
    teams.map((team) => {
      const { id, name } = team
      const isChosen = id === chosen
      const count = joined.get(id) ?? 0
      const isFull = count >= (seatsOf(day, team) ?? Number.POSITIVE_INFINITY)
      return html`<label class="choice"><input type="radio" name="teamId" id="team-${id}" value="${id}" required${isChosen && html` checked`}${isFull && id !== me?.teamId && html` disabled`}>
        <span><bdi>${dayText(name, language)}</bdi> <span class="hint">${countOf(live, team, count)}</span></span></label>`
    })
  // What a code or a reader has chosen stays so when the numbers beside it change.
  const isTouched = refusedName !== undefined || chosenTeamId !== undefined
  return html`<form method="post" action="/T/${code}/join" data-command="join"${isTouched && html` data-touched`}>${phoneField}
    <fieldset><legend>${words.chooseTeam}</legend>${grouped({ ...day, teams: own }, language, choices)}</fieldset>
    <label for="display-name">${words.name}</label>
    <input id="display-name" name="displayName" maxlength="${LONGEST_TYPED_NAME}" autocomplete="nickname" dir="auto" ${
      refusedName === undefined
        ? html`aria-describedby="display-name-hint"`
        : html`aria-describedby="problem display-name-hint" aria-invalid="true" autofocus`
    } value="${refusedName ?? me?.displayName ?? ''}">
    <p class="hint" id="display-name-hint">${words.nameHint}</p>
    ${teamDevice(live)}
    <button id="join">${me ? words.save : words.join}</button></form>`
}

/** How many are in a team, and of how many seats where it has so many. */
function countOf({ day, language }: Live, team: EventDay['teams'][number], joined: number): string {
  const seats = seatsOf(day, team)
  const words = teamWords[language]
  const left = seats === null ? '' : seats > joined ? words.seatsLeft(seats - joined) : words.full
  const table = team.table ? textIn(team.table, language) : ''
  return [table, teamWords[language].joined(joined), left].filter((part) => part !== '').join(', ')
}

/** One phone may stand for all at a table. */
function teamDevice({ view, language }: Live): Html {
  const words = teamWords[language]
  const carries = view.own.me?.carries
  return html`<details id="team-device"${carries !== undefined && html` open`}><summary>${words.device}</summary>
    <label for="carries">${words.howMany}</label>
    <input class="figure" id="carries" name="carries" inputmode="numeric" pattern="[0-9]*" maxlength="3" aria-describedby="carries-hint" value="${carries}">
    <p class="hint" id="carries-hint">${words.deviceHint}</p></details>`
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
