// SPDX-License-Identifier: EUPL-1.2
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import { ROLE_WORDS } from '../../../shared/i18n/role.ts'
import type { Language } from '../../../shared/text.ts'
import type { Role } from './kept-role.ts'

/** What was answered, or the language in which to ask instead. */
export type RoleAnswer =
  | { kind: 'role'; role: Role; startsByItself: boolean }
  | { kind: 'language'; language: Language }
  | { kind: 'skip-pin' }

// No such host can be: going there is stopped, and is what a press is heard by.
const ANSWERED = 'https://role.invalid/'

/** What was pressed, by the address that the page wants to go to; `null`: nothing of ours. */
export function answerAt(address: string): RoleAnswer | null {
  const url = URL.parse(address)
  if (url?.origin !== new URL(ANSWERED).origin) return null
  switch (url.pathname) {
    case '/desk':
      return { kind: 'role', role: 'desk', startsByItself: false }
    case '/wall':
      return { kind: 'role', role: 'wall', startsByItself: url.searchParams.has('starts') }
    case '/skip-pin':
      return { kind: 'skip-pin' }
    case '/nl':
      return { kind: 'language', language: 'nl' }
    case '/en':
      return { kind: 'language', language: 'en' }
    default:
      return null
  }
}

/** The question's address: a whole page, with no script, no file and nothing to load. */
export function rolePage(language: Language, problem: string | null): string {
  const words = ROLE_WORDS[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const card = (role: Role, picture: string, more = '') => `<form action="${ANSWERED}${role}">
<button ${role === 'desk' ? 'autofocus' : ''}>${picture}<span><b>${words.choices[role].name}</b><span>${words.choices[role].what}</span></span></button>
${more}</form>`
  const starts = `<label><input type="checkbox" name="starts" checked> ${words.startsByItself}</label>`
  return addressOf(
    language,
    words.title,
    `${alert(problem)}
${card('desk', LAPTOP)}${card('wall', SCREEN, starts)}
<footer><p>${words.later}</p><form action="${ANSWERED}${other}"><button lang="${other}">${OTHER[other]}</button></form></footer>`,
  )
}

/**
 * The next question of a computer that is a screen now: which PIN it has, if any. What is typed never
 * comes to the page.
 * @param prompt what is to be typed, with dots for what was; `null`: nothing, something failed
 */
export function pinPage(language: Language, prompt: string | null, problem: string | null): string {
  const words = ROLE_WORDS[language]
  return addressOf(
    language,
    words.pinTitle,
    `${alert(problem)}<p>${MACHINE_WORDS[language].pinWhat} ${words.pinOffer}</p>
${prompt === null ? '' : `<p role="status" class="typing">${escaped(prompt)}</p>`}
<form action="${ANSWERED}skip-pin"><button autofocus><b>${words.skipPin}</b></button></form>
<footer><p>${words.pinLater}</p></footer>`,
  )
}

function alert(problem: string | null): string {
  return problem === null ? '' : `<p role="alert">${escaped(problem)}</p>`
}

function addressOf(language: Language, title: string, main: string): string {
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Zaalscherm · ${title}</title><style>${STYLE}</style><body><main>
<h1>${title}</h1>${main}
</main></body></html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}

const OTHER: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

const picture = (drawn: string) =>
  `<svg viewBox="0 0 64 64" width="72" height="72" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">${drawn}</svg>`
const LAPTOP = picture('<path d="M13 14h38v28H13zM5 50h54l-4-8H9zM20 22h11M20 28h24M20 34h17"/>')
const SCREEN = picture(
  '<path d="M6 10h52v32H6zM32 42v6"/><path d="M20 26h24" stroke-width="6"/><path d="M10 58h8M28 58h8M46 58h8" stroke-width="5"/>',
)

const STYLE = `*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;background:#0b1020;color:#f5f7fc;font:1.05rem/1.45 system-ui,sans-serif}
main{width:min(40rem,100%);padding:2rem}h1{font-size:1.9rem;line-height:1.15;margin:0 0 1.5rem;text-wrap:balance}
button{font:inherit;color:inherit;cursor:pointer}form{margin:0 0 1rem}
main>form>button{display:flex;gap:1.5rem;align-items:center;width:100%;padding:1.25rem 1.5rem;text-align:left;background:#161d33;border:2px solid #3a4668;border-radius:.75rem}
main>form>button:hover{background:#1d2643}svg{flex:none;color:#ffc857}b{display:block;font-size:1.35rem;line-height:1.2;margin-bottom:.3rem}
button span span{color:#c3cbe0}label{display:flex;gap:.6rem;align-items:center;padding:.75rem 1.5rem 0}
input{width:1.2rem;height:1.2rem;margin:0;accent-color:#ffc857}:focus-visible{outline:3px solid #ffc857;outline-offset:3px}
footer{display:flex;gap:1.5rem;align-items:baseline;justify-content:space-between;color:#c3cbe0;font-size:.95rem}footer p{margin:0}
footer form{margin:0}footer button{background:none;border:0;padding:.25rem;text-decoration:underline}
p{text-wrap:pretty}.typing{font-size:1.35rem;font-weight:600;color:#ffc857}
[role=alert]{background:#b3261e;color:#fff;padding:.5rem .75rem;font-weight:600}
@media(max-width:30rem){body{grid-template-columns:100%}main{padding:1rem}main>form>button{display:block}footer{flex-wrap:wrap}}`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
