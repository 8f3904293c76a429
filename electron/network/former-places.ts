// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant } from '../../shared/instant.ts'

/** An address of this machine, or a public base, and when it was last so. */
export type FormerPlace = { place: string; at: Instant }

// A wall that is never loaded anew has the address of the morning until the evening is over.
const REMEMBERED_MS = 24 * HOUR
// Addresses that come and go all day, as IPv6's do; those that were there longest ago go first.
const MOST = 32

/** Where this hub was to be had, over its starts: pages that were loaded there are its own. */
export class FormerPlaces {
  private readonly places = new Map<string, Instant>()

  constructor(kept: readonly FormerPlace[] = []) {
    for (const { place, at } of kept) this.places.set(place, at)
  }

  /** Notes that it is to be had there now; whether it was not known to be. */
  note(place: string, now: Instant): boolean {
    const isNew = !this.has(place, now)
    this.places.delete(place)
    this.places.set(place, now)
    const oldest = this.places.keys().next().value
    if (this.places.size > MOST && oldest !== undefined) this.places.delete(oldest)
    return isNew
  }

  has(place: string, now: Instant): boolean {
    const at = this.places.get(place)
    return at !== undefined && now - at < REMEMBERED_MS
  }

  /** To be kept, the latest last. */
  list(now: Instant): FormerPlace[] {
    const list = Array.from(this.places, ([place, at]) => ({ place, at }))
    return list.filter(({ place }) => this.has(place, now))
  }
}
