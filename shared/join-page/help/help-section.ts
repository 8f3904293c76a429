// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import { textLine } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** One button with which a team asks for somebody, and what became of that; for who has joined. */
export function helpSection(live: Live): Html {
  const { view, code, language, phoneField } = live
  if (!view.own.me) return html``
  const words = helpOnPhone[language]
  const { help } = view.own
  const what = help ? 'cancelHelp' : 'callHelp'
  return html`<h2>${words.title}</h2>
    <p id="help-state">${saidOf(live)}</p>
    <form method="post" action="/T/${code}/${what}" data-command="${what}">${phoneField}
      <button id="help-button"${help && html` class="plain"`} aria-describedby="help-state">${help ? words.cancel : words.call}</button></form>`
}

/** What became of the team's call, in one sentence; also what a screen reader hears of it. */
export function helpSaid(live: Live): string | null {
  const { help } = live.view.own
  if (!help) return null
  const words = helpOnPhone[live.language]
  return help.isClaimed ? words.comes : words.called
}

function saidOf(live: Live): Html {
  const words = helpOnPhone[live.language]
  const said = `${helpSaid(live) ?? words.hint}.`
  const team = live.day.teams.find(({ id }) => id === live.view.own.me?.teamId)
  const room = live.day.rooms.find(({ id }) => id === team?.room)
  if (!team) return html`${said}`
  const place = textLine(room ? [team.name, room.name] : [team.name], live.language)
  return html`${said}<br><span class="hint">${place}</span>`
}

type HelpOnPhone = Record<'title' | 'hint' | 'call' | 'called' | 'comes' | 'cancel', string>

export const helpOnPhone: Record<Language, HelpOnPhone> = {
  nl: {
    title: 'Hulp',
    hint: 'Kom je er met je team niet uit? Dan komt er iemand naar je toe',
    call: 'Vraag om hulp',
    called: 'Je vraag is binnen. Er komt iemand',
    comes: 'Er is iemand naar je onderweg',
    cancel: 'Niet meer nodig',
  },
  en: {
    title: 'Help',
    hint: 'Stuck with your team? Somebody comes to you',
    call: 'Ask for help',
    called: 'Your call is in. Somebody comes',
    comes: 'Somebody is on the way to you',
    cancel: 'No longer needed',
  },
}
