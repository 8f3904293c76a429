// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { Link } from '../sync/link-client.ts'
import { reloadOnce } from '../sync/reload-once.ts'

/**
 * Loads the page anew when the hub speaks a newer version, and when the day itself was changed,
 * since most of the page is the day. The programme is not: what gets a room and a time on the day
 * is shown without losing anybody's place on the page.
 */
export function followHub(store: Link<'attendee'>['store']): void {
  let first: string | null = null
  let known: EventDay | null = null
  store.subscribe(({ mustReload, day }) => {
    if (mustReload) reloadOnce(() => location.reload())
    if (!day || day === known) return
    known = day
    const text = JSON.stringify({ ...day, slots: [] })
    first ??= text
    if (text !== first) location.reload()
  })
}
