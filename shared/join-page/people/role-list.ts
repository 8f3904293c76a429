// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../day/day.ts'
import { teamWords } from '../../i18n/join/team.ts'
import { contentOf } from '../../now/span-content.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** The roles in the reader's team: free ones to take, the own ones to give back. */
export function roleList(live: Live, me: NonNullable<Live['view']['own']['me']>): Html | null {
  const { day, view, moment, language } = live
  if (day.roles.length === 0) return null
  const words = teamWords[language]
  const free = day.roles.filter(
    ({ id }) => !me.roleIds.includes(id) && !(id in view.own.takenRoles),
  )
  const mine = day.roles.filter(({ id }) => me.roleIds.includes(id))
  // Roles are chosen while a team gets to know each other; otherwise, and once one has one, a line is
  // enough.
  const { slot } = moment.slot ? contentOf(day, moment.slot.id) : { slot: undefined }
  const isOpen = slot?.kind === 'introduction' && mine.length === 0 && free.length > 0
  return html`<details id="roles"${isOpen && html` open`}><summary>${words.roles}: ${
    mine.length === 0
      ? words.freeRoles(free.length)
      : mine.map(
          ({ title }, index) =>
            html`${index > 0 && ', '}${dayText(title, language)} (${words.you})`,
        )
  }</summary><ul class="roles">${day.roles.map(
    (role) => html`<li><h3>${dayText(role.title, language)}</h3>
      <p>${dayText(role.task, language)}</p>${holder(live, me.roleIds, role)}</li>`,
  )}</ul></details>`
}

function holder(live: Live, roleIds: readonly string[], role: Role): Html {
  const { view, code, language, phoneField } = live
  const words = teamWords[language]
  const isMine = roleIds.includes(role.id)
  const other = view.own.takenRoles[role.id]
  if (!isMine && other !== undefined) {
    return html`<p>${words.heldBy} <strong><bdi>${other.displayName ?? words.participant(other.number)}</bdi></strong></p>`
  }
  return html`<form method="post" action="/T/${code}/role" data-command="role">${phoneField}
    <input type="hidden" name="roleId" value="${role.id}">
    <input type="hidden" name="isTaken" value="${isMine ? 'false' : 'true'}">
    <button id="role-${role.id}">${isMine ? words.giveBack : words.takeRole}<span class="unseen">: ${dayText(role.title, language)}</span></button></form>
    ${isMine && handOver(live, role)}`
}

/** A button for everybody in the team whom it can go to; nothing while nobody else is there. */
function handOver({ view, code, language, phoneField }: Live, role: Role): Html | null {
  const { mates = [] } = view.own
  if (mates.length === 0) return null
  const id = `hand-${role.id}`
  return html`<details id="${id}"><summary>${teamWords[language].handTo}</summary>${mates.map(
    ({
      number,
      displayName,
    }) => html`<form method="post" action="/T/${code}/hand" data-command="hand">${phoneField}
    <input type="hidden" name="roleId" value="${role.id}">
    <input type="hidden" name="number" value="${number}">
    <button id="${id}-${number}"><bdi>${displayName ?? teamWords[language].participant(number)}</bdi><span class="unseen">: ${dayText(role.title, language)}</span></button></form>`,
  )}</details>`
}
