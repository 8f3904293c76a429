// SPDX-License-Identifier: EUPL-1.2
import { joinWords } from '../../i18n/join/join.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { LIVE_IDS, type Live } from '../live/live.ts'
import { joinForm } from './join-form.ts'
import { roleList } from './role-list.ts'

/** How to join, or a line that says where one has; nothing on a day without teams. */
export function peopleSection(live: Live): Html {
  const { view, day, language } = live
  const { me } = view.own
  if (!me) return day.teams.length === 0 ? html`` : notJoined(live)
  const name = teamName(live, me)
  return name === null
    ? html``
    : html`<p id="${PEOPLE_TITLE_ID}" class="who" tabindex="-1">${joinWords[language].inTeam} <strong>${name}</strong></p>`
}

/** Who has joined, with their roles, and how to change that; nothing before. */
export function teamSection(live: Live): Html {
  const { me } = live.view.own
  return me ? joined(live, me) : html``
}

type Me = NonNullable<Live['view']['own']['me']>

function teamName({ day, language }: Live, { teamId }: Me): Html | null {
  const team = day.teams.find(({ id }) => id === teamId)
  return team ? html`<bdi>${dayText(team.name, language)}</bdi>` : null
}

/** Takes the focus when the section has turned over after the reader's own action. */
const PEOPLE_TITLE_ID = 'people-title'

function notJoined(live: Live): Html {
  const words = joinWords[live.language]
  return html`<h2 id="${PEOPLE_TITLE_ID}" tabindex="-1">${words.joinTitle}</h2>
    ${live.view.own.isRemoved && html`<p class="problem" role="alert">${words.removed}</p>`}
    ${live.view.room.isJoiningLocked ? html`<p>${words.locked}</p>` : joinForm(live)}`
}

function joined(live: Live, me: Me): Html {
  const { day, view, code, language, phoneField, formsPath } = live
  const words = joinWords[language]
  const team = teamName(live, me)
  const name = me.displayName ?? words.participant(me.number)
  return html`<h2>${words.yourTeam}${team && html`: ${team}`}</h2>
    <p>${words.youAre} <strong><bdi>${name}</bdi></strong>.${team ? null : ` ${words.otherRoom}`}</p>
    ${formsPath !== undefined && html`<noscript><p><a href="${formsPath}#${LIVE_IDS.team}">${words.rolesAndMore}</a></p></noscript>`}
    ${roleList(live, me)}
    <details id="change"><summary>${words.change}</summary>
    ${view.room.isJoiningLocked ? html`<p>${words.locked}</p>` : day.teams.length > 0 && joinForm(live)}
    <form method="post" action="/T/${code}/leave" data-command="leave">${phoneField}
      <button id="leave" class="plain">${words.leave}</button></form></details>`
}
