// SPDX-License-Identifier: EUPL-1.2
import { captainRoleOf } from '../../features/joining/captain.ts'
import { namingPhoneWords } from '../../features/naming/phone-words.ts'
import type { NameField } from '../../features/naming/typed-name.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'
import { isPitchMade } from '../sheet/sheet-section.ts'

/** The team's name and yell: what was asked for, and the form for who speaks for the team. */
export function namingTool(live: Live): Html | null {
  const { day, view } = live
  const { me } = view.own
  if (!me || day.teams.every(({ id }) => id !== me.teamId)) return null
  const said = namingSaid(live)
  return html`${said && html`<p id="naming-state">${said}.</p>`}${mayChoose(live) && nameForm(live)}`
}

/** What became of what the team asked to be called; also what a screen reader hears of it. */
export function namingSaid({ view, language }: Live): Html | null {
  const { proposedName } = view.own
  if (!proposedName) return null
  const words = namingPhoneWords[language]
  const { name, yell, stand } = proposedName
  if (stand === 'refused') return html`${words.refused}`
  const quoted = [
    name !== null && quote(name),
    yell !== null && html`${words.yell} ${quote(yell)}`,
  ].filter((part) => part !== false)
  // A team that let go of its name is called as the day calls it.
  if (quoted.length === 0) return null
  const list = quoted.map((part, index) => html`${index > 0 && ', '}${part}`)
  if (stand === 'approved') return html`${words.approved}: ${list}`
  return html`${words.sent}: ${list}. ${words.waits}`
}

function quote(typed: string): Html {
  return html`‘<bdi>${typed}</bdi>’`
}

/** The captain does, and anybody while the team has none; the hub holds to the same. */
function mayChoose({ day, view }: Live): boolean {
  const role = captainRoleOf(day)
  return role === null || view.own.takenRoles[role] === undefined
}

// No more fits in what a form may weigh; more than a wall can show is refused in a sentence.
const MOST_TYPED: Record<NameField, number> = { name: 300, yell: 500 }

function nameForm(live: Live): Html {
  const { day, view, moment, code, language, phoneField, refusedNaming } = live
  const words = namingPhoneWords[language]
  const { proposedName } = view.own
  const isOpen = refusedNaming !== undefined || (!proposedName && isPitchMade(day, moment))
  const field = (name: NameField) => {
    const id = `team-${name}`
    const isRefused = refusedNaming?.field === name
    return html`<label for="${id}">${words.fields[name]}</label>
    <input id="${id}" name="${name}" maxlength="${MOST_TYPED[name]}" autocomplete="off" dir="auto" aria-describedby="${isRefused && `${id}-wrong `}${id}-hint"${isRefused && html` aria-invalid="true" autofocus`} value="${refusedNaming?.[name] ?? proposedName?.[name] ?? ''}">
    ${isRefused && html`<p class="problem" id="${id}-wrong">${refusedNaming.sentence}</p>`}
    <p class="hint" id="${id}-hint">${words.hints[name]}</p>`
  }
  return html`<details id="naming" class="fills"${isOpen && html` open`}><summary>${words.title}</summary>
    <form method="post" action="/T/${code}/name" data-command="name"${refusedNaming && html` data-touched`}>${phoneField}
    ${field('name')}${field('yell')}
    ${day.teamNames !== 'at-once' && html`<p class="hint">${words.looked}</p>`}
    <button id="naming-send">${words.send}</button></form></details>`
}
