// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client'
import { LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import { browserPorts, KEEPS_NOTHING, socketAddress } from '../sync/browser-ports.ts'
import { openLink } from '../sync/link.ts'
import './shell/desk.css'
import {
  checkSecret,
  keepsCookies,
  offerSecret,
  type SecretAnswer,
  secretInHash,
  watchSecret,
} from './desks/desk-secret.ts'
import { SecretPage } from './desks/secret-page.tsx'
import { DeskI18n } from './language/language.tsx'
import { deskPage } from './shell/desk-page.tsx'

followColourScheme(document.documentElement, matchMedia('(prefers-color-scheme: light)'))
const root = createRoot(document.body.appendChild(document.createElement('div')))
// Opening the address with a secret in this same tab changes the hash and nothing else.
addEventListener('hashchange', () => {
  if (secretInHash(location.hash) !== null) location.reload()
})
start(await letIn())

/** Offers the secret in the address, if there is one; otherwise asks about the cookie. */
async function letIn(): Promise<SecretAnswer> {
  const secret = secretInHash(location.hash)
  if (!keepsCookies(document)) return { kind: 'no-cookies', isSecretSpent: false }
  if (secret === null) {
    const cookie = await checkSecret()
    // Nobody said no: the link goes on trying until the hub is there.
    return cookie.kind === 'unreachable' ? { kind: 'good' } : cookie
  }
  const answer = await offerSecret(secret)
  // A spent secret has no business in the address, the history or a screenshot of either.
  if (answer.kind !== 'unreachable') history.replaceState(null, '', location.pathname)
  if (answer.kind !== 'needed' && answer.kind !== 'good') return answer
  // A secret that was used here before, by a reload or a bookmark, has left its cookie; and one that
  // was good has to leave it, or there is no link.
  const cookie = await checkSecret()
  if (cookie.kind === 'good') return cookie
  if (answer.kind === 'needed') return answer
  return cookie.kind === 'needed' ? { kind: 'no-cookies', isSecretSpent: true } : answer
}

function start(answer: SecretAnswer): void {
  if (answer.kind !== 'good') return refuse(answer)
  const address = socketAddress(location.origin, LINK_PATHS.desk)
  const link = openLink('desk', browserPorts(address, [SUBPROTOCOL], KEEPS_NOTHING))
  root.render(deskPage(link))
  watchSecret(link.store, checkSecret, (needed) => {
    link.stop()
    refuse(needed)
  })
}

function refuse(answer: Exclude<SecretAnswer, { kind: 'good' }>): void {
  root.render(
    <DeskI18n dayLanguage={null}>
      <SecretPage answer={answer} />
    </DeskI18n>,
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
