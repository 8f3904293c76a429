// SPDX-License-Identifier: EUPL-1.2
import { seatsOf } from '../../features/joining/seats.ts'
import { teamWords } from '../../i18n/join/team.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { LIVE_IDS, type Live } from '../live/live.ts'
import { codes, comeBackForm } from './come-back.ts'
import { joinForm } from './join-form.ts'
import { roleList } from './role-list.ts'

/** How to join, or a line that says where one has; nothing on a day without teams. */
export function peopleSection(live: Live): Html {
  const { view, language } = live
  const { me } = view.own
  if (!me) return view.room.teams.length === 0 ? html`` : notJoined(live)
  const name = teamName(live, me)
  return name === null
    ? html``
    : html`<p id="${PEOPLE_TITLE_ID}" class="who" tabindex="-1">${teamWords[language].inTeam} <strong>${name}</strong>${elsewhere(live)}</p>`
}

/** Where the team sits, and the way to that room's page; nothing on that page itself, or a hall's. */
function elsewhere({ day, view, code, language }: Live): Html | null {
  const { place } = view.own
  const here = view.room.roomId
  const isHall = day.rooms.some(({ id, kind }) => id === here && kind === 'hall')
  if (!place || place.roomId === here || isHall) return null
  return html`, ${teamWords[language].inRoom} <a href="/T/${code}/team"><bdi>${dayText(place.room, language)}</bdi></a>`
}

/** Who has joined, with their roles, and how to change that; nothing before. */
export function teamSection(live: Live): Html {
  const { me } = live.view.own
  return me ? joined(live, me) : html``
}

type Me = NonNullable<Live['view']['own']['me']>

function teamName({ day, view, language }: Live, { teamId }: Me): Html | null {
  const name = day.teams.find(({ id }) => id === teamId)?.name ?? view.own.place?.team
  return name ? html`<bdi>${dayText(name, language)}</bdi>` : null
}

/** Takes the focus when the section has turned over after the reader's own action. */
const PEOPLE_TITLE_ID = 'people-title'

function notJoined(live: Live): Html {
  const words = teamWords[live.language]
  if (live.view.room.isWiped) {
    return html`<p id="${PEOPLE_TITLE_ID}" tabindex="-1">${words.refusals['day-is-wiped']}</p>`
  }
  return html`<h2 id="${PEOPLE_TITLE_ID}" tabindex="-1">${words.joinTitle}</h2>
    ${removal(live)}
    ${wayIn(live)}
    ${comeBackForm(live)}`
}

/** How to join, or why nobody can. */
function wayIn(live: Live): Html {
  const { day, view, language } = live
  const words = teamWords[language]
  if (view.room.isJoiningLocked) return html`<p>${words.locked}</p>`
  const isFull = ({ teamId, joined }: (typeof view.room.teams)[number]) => {
    const team = day.teams.find(({ id }) => id === teamId)
    return team !== undefined && joined >= (seatsOf(day, team) ?? Number.POSITIVE_INFINITY)
  }
  if (view.room.teams.every(isFull)) {
    return html`<p>${words.refusals['room-is-full']} ${words.refusals.noPlace}</p>`
  }
  return joinForm(live)
}

/** Why this phone, or its name, was taken out; nothing where nobody did. */
function removal({ view, language }: Live): Html | null {
  const { me, isRemoved, removedFor } = view.own
  if (!isRemoved && !removedFor) return null
  const words = teamWords[language]
  const reason = removedFor ? words.removedFor[removedFor] : words.removed
  return html`<p class="problem" role="alert">${me ? words.nameRemoved : reason}</p>`
}

function joined(live: Live, me: Me): Html {
  const { view, code, language, phoneField, formsPath } = live
  const words = teamWords[language]
  const team = teamName(live, me)
  const name = me.displayName ?? words.participant(me.number)
  return html`<h2>${words.yourTeam}${team && html`: ${team}`}</h2>
    ${removal(live)}
    <p>${words.youAre} <strong><bdi>${name}</bdi></strong>.${me.displayName !== null && ` ${words.number(me.number)}`}${me.carries !== undefined && ` ${words.standsFor(me.carries)}`}</p>
    ${formsPath !== undefined && html`<noscript><p><a href="${formsPath}#${LIVE_IDS.team}">${words.rolesAndMore}</a></p></noscript>`}
    ${roleList(live, me)}
    ${codes(live)}
    <details id="change"><summary>${words.change}</summary>
    ${view.room.isJoiningLocked ? html`<p>${words.locked}</p>` : view.room.teams.length > 0 && joinForm(live)}
    <form method="post" action="/T/${code}/leave" data-command="leave">${phoneField}
      <button id="leave" class="plain">${words.leave}</button></form></details>`
}
