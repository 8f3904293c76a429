// SPDX-License-Identifier: EUPL-1.2
import './join.css'
import { LIVE_IDS, NO_COOKIES_ID } from '../../shared/join-page/live/live.ts'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import type { Language } from '../../shared/text.ts'
import { browserPorts, KEEPS_NOTHING, randomId, socketAddress } from '../sync/browser-ports.ts'
import { linkWith } from '../sync/link-client.ts'
import { READ_BY_PARTS } from '../sync/read-by-parts.ts'
import { keepLive } from './keep-live.ts'
import { showLink } from './link-line.ts'
import { LivePart } from './live-part.ts'
import { followHub } from './reload.ts'

const people = partOf(LIVE_IDS.people)
const code = people?.element.dataset.code
const message = partOf(LIVE_IDS.message)
const first = partOf(LIVE_IDS.first)
const now = partOf(LIVE_IDS.now)
const tools = partOf(LIVE_IDS.tools)
const team = partOf(LIVE_IDS.team)
const programme = partOf(LIVE_IDS.programme)

// Without these it is another page than this script is for, and complete as it is.
if (message && people && first && now && tools && team && programme && code) {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const path = `${LINK_PATHS.attendee}?code=${encodeURIComponent(code)}`
  const address = socketAddress(location.origin, path)
  // A phone that keeps no cookie is known by this for as long as its page is open.
  const key = people.element.dataset.key || (keepsCookies() ? '' : randomId())
  const protocols = key ? [SUBPROTOCOL, KEY_PREFIX + key] : [SUBPROTOCOL]
  if (key) refusesCookies(key)
  const ports = browserPorts(address, protocols, KEEPS_NOTHING)
  const link = linkWith('attendee', ports, READ_BY_PARTS, null)
  const keepRest = keepLive(
    link,
    { message, people, first, now, tools, team, programme },
    code,
    language,
  )
  import('./late.ts').then((late) => {
    keepRest(late)
    late.tickLists(language)
    late.answerForms(link, [people, first, tools, team], language)
    // Without it the page stays as it came, and its forms are the browser's own.
  }, console.warn)
  showLink(link.store, language)
  followHub(link.store)
}

function partOf(id: string): LivePart | null {
  const element = document.getElementById(id)
  return element && new LivePart(element)
}

/** Says so, and has all forms carry what the phone is known by instead. */
function refusesCookies(key: string): void {
  const notice = document.getElementById(NO_COOKIES_ID)
  if (notice) notice.hidden = false
  document.addEventListener(
    'submit',
    ({ target }) => {
      if (!(target instanceof HTMLFormElement) || target.elements.namedItem('phone')) return
      const field = document.createElement('input')
      Object.assign(field, { type: 'hidden', name: 'phone', value: key })
      target.append(field)
    },
    true,
  )
}

/** Tried, since a browser that blocks them for this page alone says that it has them enabled. */
function keepsCookies(): boolean {
  // biome-ignore lint/suspicious/noDocumentCookie: a cookie store needs a secure context
  document.cookie = 'zaalscherm-try=1'
  const isKept = document.cookie.includes('zaalscherm-try')
  // biome-ignore lint/suspicious/noDocumentCookie: as above
  document.cookie = 'zaalscherm-try=; max-age=0'
  return isKept
}
