// SPDX-License-Identifier: EUPL-1.2
import { joinWords } from '../../i18n/join/join.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'
import { joinForm } from './join-form.ts'
import { roleList } from './role-list.ts'

/** Who this phone is, or how to join; nothing on a day without teams. */
export function peopleSection(live: Live): Html {
  const { view, day } = live
  if (view.own.me) return joined(live, view.own.me)
  return day.teams.length === 0 ? html`` : notJoined(live)
}

/** Takes the focus when the section has turned over after the reader's own action. */
const PEOPLE_TITLE_ID = 'people-title'

function notJoined(live: Live): Html {
  const words = joinWords[live.language]
  return html`<h2 id="${PEOPLE_TITLE_ID}" tabindex="-1">${words.joinTitle}</h2>
    ${live.view.own.isRemoved && html`<p class="problem" role="alert">${words.removed}</p>`}
    ${live.view.room.isJoiningLocked ? html`<p>${words.locked}</p>` : joinForm(live)}`
}

function joined(live: Live, me: NonNullable<Live['view']['own']['me']>): Html {
  const { day, view, code, language, phoneField } = live
  const words = joinWords[language]
  const team = day.teams.find(({ id }) => id === me.teamId)
  const name = me.displayName ?? words.participant(me.number)
  return html`<h2 id="${PEOPLE_TITLE_ID}" tabindex="-1">${
    team ? html`${words.yourTeam}: <bdi>${dayText(team.name, language)}</bdi>` : words.yourTeam
  }</h2>
    <p>${words.youAre} <strong><bdi>${name}</bdi></strong>.${team ? null : ` ${words.otherRoom}`}</p>
    ${roleList(live, me)}
    <details id="change"><summary>${words.change}</summary>
    ${view.room.isJoiningLocked ? html`<p>${words.locked}</p>` : day.teams.length > 0 && joinForm(live)}
    <form method="post" action="/T/${code}/leave" data-command="leave">${phoneField}
      <button id="leave" class="plain">${words.leave}</button></form></details>`
}
