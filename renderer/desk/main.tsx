// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client'
import { LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { browserPorts, KEEPS_NOTHING, socketAddress } from '../sync/browser-ports.ts'
import { openLink } from '../sync/link.ts'
import './shell/desk.css'
import {
  askForKey,
  type KeyAnswer,
  keepsCookies,
  keyInHash,
  offerKey,
  watchKey,
} from './desks/desk-secret.ts'
import { KeyPage } from './desks/secret-page.tsx'
import { SpeechProvider } from './language/language.tsx'
import { deskPage } from './shell/desk-page.tsx'

followColourScheme(document.documentElement, matchMedia('(prefers-color-scheme: light)'))
const root = createRoot(document.body.appendChild(document.createElement('div')))
// Opening the address with a key in this same tab changes the hash and nothing else.
addEventListener('hashchange', () => {
  if (keyInHash(location.hash) !== null) location.reload()
})
start(await letIn())

/** Offers the key in the address, if there is one; otherwise asks about the cookie. */
async function letIn(): Promise<KeyAnswer> {
  const key = keyInHash(location.hash)
  if (!keepsCookies(document)) return { kind: 'no-cookies', isKeySpent: false }
  if (key === null) {
    const cookie = await askForKey()
    // Nobody said no: the link goes on trying until the hub is there.
    return cookie.kind === 'unreachable' ? { kind: 'good' } : cookie
  }
  const answer = await offerKey(key)
  // A spent key has no business in the address, the history or a screenshot of either.
  if (answer.kind !== 'unreachable') history.replaceState(null, '', location.pathname)
  if (answer.kind !== 'needed' && answer.kind !== 'good') return answer
  // A key that was used here before, by a reload or a bookmark, has left its cookie; and one that
  // was good has to leave it, or there is no link.
  const cookie = await askForKey()
  if (cookie.kind === 'good') return cookie
  if (answer.kind === 'needed') return answer
  return cookie.kind === 'needed' ? { kind: 'no-cookies', isKeySpent: true } : answer
}

function start(answer: KeyAnswer): void {
  if (answer.kind !== 'good') return refuse(answer)
  const address = socketAddress(location.origin, LINK_PATHS.desk)
  const link = openLink('desk', browserPorts(address, [SUBPROTOCOL], KEEPS_NOTHING))
  root.render(deskPage(link))
  watchKey(link.store, askForKey, (needed) => {
    link.stop()
    refuse(needed)
  })
}

function refuse(answer: Exclude<KeyAnswer, { kind: 'good' }>): void {
  root.render(
    <SpeechProvider dayLanguage={null}>
      <KeyPage answer={answer} />
    </SpeechProvider>,
  )
}

/** Keeps the page on the ground that this machine asks for: paper when light, else dark. */
function followColourScheme(root: HTMLElement, isLight: MediaQueryList): void {
  const follow = () => {
    root.dataset.ground = isLight.matches ? 'paper' : 'dark'
  }
  follow()
  isLight.addEventListener('change', follow)
}
