// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import type { Link } from '../sync/link-client.ts'

const RELOADED_FOR = 'zaalscherm-reloaded-for'

/**
 * Loads the page anew when the hub speaks a newer version, and when the day itself was changed,
 * since most of the page is the day.
 */
export function followHub(store: Link<'attendee'>['store']): void {
  let first: string | null = null
  let known: EventDay | null = null
  store.subscribe(({ mustReload, day }) => {
    if (mustReload) reloadOnce()
    if (!day || day === known) return
    known = day
    const text = JSON.stringify(day)
    first ??= text
    if (text !== first) location.reload()
  })
}

/** Once for each version: a page that came from a cache would be told to reload for ever. */
function reloadOnce(): void {
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === String(PROTOCOL)) return
    sessionStorage.setItem(RELOADED_FOR, String(PROTOCOL))
  } catch {
    // Storage is switched off, so nothing would stop a second time: better an old page.
    return
  }
  location.reload()
}
