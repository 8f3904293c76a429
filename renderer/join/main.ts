// SPDX-License-Identifier: EUPL-1.2
import './join.css'
import { LIVE_IDS } from '../../shared/join-page/live.ts'
import { LINK_PATHS, SUBPROTOCOL } from '../../shared/protocol/version.ts'
import type { Language } from '../../shared/text.ts'
import { browserPorts, KEEPS_NOTHING, socketAddress } from '../sync/browser-ports.ts'
import { linkWith } from '../sync/link-client.ts'
import { TOLD_BY_PARTS } from '../sync/told-by-parts.ts'
import { answerForms } from './forms.ts'
import { keepLive } from './keep-live.ts'
import { showLink } from './link-line.ts'
import { LivePart } from './live-part.ts'
import { followHub } from './reload.ts'

const people = partOf(LIVE_IDS.people)
const code = people?.element.dataset.code
const now = partOf(LIVE_IDS.now)
const programme = partOf(LIVE_IDS.programme)

// Without these it is another page than this script is for, and complete as it is.
if (people && now && programme && code) {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const path = `${LINK_PATHS.attendee}?code=${encodeURIComponent(code)}`
  const address = socketAddress(location.origin, path)
  const ports = browserPorts(address, [SUBPROTOCOL], KEEPS_NOTHING)
  const link = linkWith('attendee', ports, TOLD_BY_PARTS, null)
  keepLive(link, { people, now, programme }, code, language)
  answerForms(link, people, language)
  showLink(link.store, language)
  followHub(link.store)
}

function partOf(id: string): LivePart | null {
  const element = document.getElementById(id)
  return element && new LivePart(element)
}
