// SPDX-License-Identifier: EUPL-1.2

import { joinWords } from '../../shared/i18n/join/join.ts'
import { SECOND } from '../../shared/instant.ts'
import type { Language } from '../../shared/text.ts'
import type { Link } from '../sync/link-client.ts'

// Longer than a phone needs to reach a hub in the same building.
const PATIENCE_MS = 10 * SECOND

/** One small line that says so while there is no link. */
export function showLink(store: Link<'attendee'>['store'], language: Language): void {
  const words = joinWords[language]
  const show = (sentence: string) => {
    const line = document.getElementById('link')
    if (!line || line.textContent === sentence) return
    line.textContent = sentence
    line.hidden = sentence === ''
  }
  const look = () => {
    const { link } = store.getState()
    if (link === 'lost') show(words.linkLost)
    if (link === 'connected') show('')
  }
  store.subscribe(look)
  setTimeout(() => {
    if (store.getState().link === 'connecting') show(words.neverLinked)
  }, PATIENCE_MS)
}
