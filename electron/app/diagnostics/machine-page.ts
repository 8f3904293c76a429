// SPDX-License-Identifier: EUPL-1.2
import { MACHINE_WORDS, type MachineWords } from '../../../shared/i18n/machine.ts'
import { ROLE_WORDS } from '../../../shared/i18n/role.ts'
import type { Language } from '../../../shared/text.ts'
import { otherRole, type Role } from '../role/kept-role.ts'
import type { ListedScreen } from '../screens/wall-seats.ts'

/** What the window says of the machine, in the order in which it is asked on the phone. */
export type MachineFacts = Record<keyof MachineWords['facts'], string>

export type MachinePage = {
  language: Language
  /** What is started, as it would be typed. */
  start: string
  facts: MachineFacts
  isAutostart: boolean
  hasPin: boolean
  /** What is to be typed of a PIN, with dots for what was, and what helps; `null`: nothing is. */
  typing: { prompt: string; hint: string | null } | null
  /** What this computer is at an event; `null`: that isn't chosen here. */
  role: {
    is: Role
    /** It was chosen since this app started. */
    isFromNextStart: boolean
    canStartAnew: boolean
  } | null
  /**
   * The screens that a wall may be on; `at-wall`: that is chosen elsewhere, in the app that runs; `null`: no
   * wall is there yet, or nobody but the system places its windows.
   */
  screens: ScreensShown | 'at-wall' | null
  /** A wall runs here that belongs to a hub elsewhere. */
  canForgetHub: boolean
  /** What was wrong with the last thing that was asked for. */
  problem: string | null
  /** The lines of the check, once it was asked for. */
  checked: string | null
}

/** A device of its own on each screen, or one on one of them. */
export type ScreensShown = {
  isOnAll: boolean
  /** The one that was chosen isn't there. */
  isAway: boolean
  listed: readonly ListedScreen[]
}

/** What can be pressed. */
export const MACHINE_ACTIONS = [
  ...(['role', 'start-anew', 'forget-hub'] as const),
  ...(['autostart', 'set-pin', 'remove-pin', 'check', 'again'] as const),
] as const
export type MachineAction = (typeof MACHINE_ACTIONS)[number]

// No such host can be: going there is stopped, and is what a press is heard by.
const PRESSED = 'https://machine.invalid/'

/** What was pressed, by the address that the page wants to go to; `null`: nothing of ours. */
export function pressedAt(url: string): MachineAction | null {
  return MACHINE_ACTIONS.find((action) => url === PRESSED + action) ?? null
}

/** The screen that was pressed, by its id, or all; `null`: none was. */
export function screenPressedAt(url: string): number | 'all' | null {
  const [, screen] = /^screen-(all|-?\d+)$/.exec(url.replace(PRESSED, '')) ?? []
  if (screen === undefined || !url.startsWith(PRESSED)) return null
  return screen === 'all' ? screen : Number(screen)
}

/** The page's address: whole, with no script, no file and nothing to load. */
export function machinePage(page: MachinePage): string {
  const words = MACHINE_WORDS[page.language]
  const { facts, isAutostart, hasPin, typing, problem, checked } = page
  const button = (action: MachineAction, text: string, more = '') =>
    `<a role="button" href="${PRESSED}${action}" ${more}>${escaped(text)}</a>`
  const rows = Object.entries(facts).map(
    ([name, value]) =>
      `<dt>${escaped(Object.entries(words.facts).find(([key]) => key === name)?.[1] ?? name)}</dt><dd>${escaped(value)}</dd>`,
  )
  const html = `<!doctype html><html lang="${page.language}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Zaalscherm · ${escaped(words.title)}</title><style>${STYLE}</style><body><main>
<h1>${escaped(words.title)}</h1><p class="quiet">${escaped(words.about(page.start))}</p>
${problem === null ? '' : `<p role="alert">${escaped(problem)}</p>`}
${roleSection(page, button)}
${screensSection(page)}
<section><h2>${escaped(words.autostart)}</h2><p>${escaped(words.autostartWhat)}</p>
<p><a role="switch" aria-checked="${isAutostart}" aria-label="${escaped(words.autostart)}" href="${PRESSED}autostart">${escaped(isAutostart ? words.on : words.off)}</a></p></section>
<section><h2>${escaped(words.pin)}: ${escaped(hasPin ? words.pinSet : words.pinNone)}</h2><p>${escaped(words.pinWhat)}</p>
${typing === null ? '' : `<p role="status"><strong>${escaped(typing.prompt)}</strong></p>`}
${typing?.hint ? `<p>${escaped(typing.hint)}</p>` : ''}
<p>${button('set-pin', hasPin ? words.changePin : words.setPin)} ${hasPin ? button('remove-pin', words.removePin) : ''}</p></section>
${page.canForgetHub ? `<section><h2>${escaped(words.forgetHub)}</h2><p>${escaped(words.forgetHubWhat)}</p><p>${button('forget-hub', words.forgetHub)}</p></section>` : ''}
<section><dl>${rows.join('')}</dl>
<p>${button('check', words.selfCheck)} ${button('again', words.again)}</p>
${checked === null ? '' : `<pre role="status">${escaped(checked)}</pre>`}</section></main></body></html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}

function roleSection(
  { role, language }: MachinePage,
  button: (action: MachineAction, text: string) => string,
): string {
  if (role === null) return ''
  const words = ROLE_WORDS[language]
  const name = (of: Role) => words.choices[of].name
  const anew = role.canStartAnew ? button('start-anew', words.startAnew) : ''
  return `<section><h2>${escaped(words.is(name(role.is)))}</h2><p>${escaped(words.what)}</p>
${role.isFromNextStart ? `<p role="status"><strong>${escaped(words.fromNextStart)}</strong> ${anew}</p>` : ''}
<p>${button('role', words.become(name(otherRole(role.is))))}</p></section>`
}

function screensSection({ screens, language }: MachinePage): string {
  if (screens === null) return ''
  const words = MACHINE_WORDS[language].screens
  if (screens === 'at-wall') {
    return `<section><h2>${escaped(words.title)}</h2><p>${escaped(words.atWall)}</p></section>`
  }
  const { listed, isOnAll, isAway } = screens
  const radio = (to: string, text: string, isChosen: boolean) =>
    `<p><a role="radio" aria-checked="${isChosen}" href="${PRESSED}screen-${to}">${escaped(text)}</a></p>`
  const each = listed.map((screen, index) =>
    radio(String(screen.id), words.one(index + 1, screen), !isOnAll && screen.isUsed),
  )
  const all = listed.length > 1 || isOnAll ? radio('all', words.all(listed.length), isOnAll) : ''
  return `<section><h2 id="screens">${escaped(words.title)}</h2><p>${escaped(words.what)}</p>
${isAway ? `<p role="status"><strong>${escaped(words.away)}</strong></p>` : ''}
<div role="radiogroup" aria-labelledby="screens">${each.join('')}${all}</div></section>`
}

const STYLE = `body{margin:0;background:#fafaf7;color:#10162a;font:1rem/1.5 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:0}
section{border-top:1px solid #c8ccd6;padding:1rem 0}p{margin:.4rem 0}.quiet{color:#454d63;overflow-wrap:anywhere}
[role=alert]{background:#b3261e;color:#fff;padding:.5rem .75rem;font-weight:600}
a{display:inline-block;border:1px solid #10162a;color:#10162a;text-decoration:none;padding:.35rem .8rem;min-width:3rem;text-align:center}
a[role=radio]{min-width:22rem;text-align:start}a[role=radio]::before{content:'○ '}a[role=radio][aria-checked=true]::before{content:'● '}
a:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}a[aria-checked=true]{background:#10162a;color:#fafaf7}
dl{display:grid;grid-template-columns:10rem 1fr;gap:.3rem 1rem;margin:0}dt{color:#454d63}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
pre{white-space:pre-wrap;background:#fff;border:1px solid #c8ccd6;padding:.75rem}`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
