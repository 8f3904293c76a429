// SPDX-License-Identifier: EUPL-1.2
import { MOST_DISPLAYS } from '../../shared/state/commands.ts'
import type { Audience } from '../../shared/views/view.ts'
import type { Hub } from '../hub/hub.ts'

// The cap answers only the one refused; walls and desks have places of their own.
const MOST_LINKS = { paired: MOST_DISPLAYS, unpaired: 60, desk: 20, attendee: 2_000 }
// Tabs and a reconnect that overtakes the old link; more is no phone in a hand.
const MOST_PER_PERSON = 5

/** Who has a link, so that nobody can take up everybody's places. */
export class Places {
  private readonly hub: Pick<Hub, 'isPaired'>
  private readonly taken = new Set<Audience>()

  constructor(hub: Pick<Hub, 'isPaired'>) {
    this.hub = hub
  }

  /** Takes a place and gives back how to leave it; `null` where there is none. */
  take(audience: Audience): (() => void) | null {
    const kind = this.kindOf(audience)
    const alike = [...this.taken].filter((other) => this.kindOf(other) === kind)
    if (alike.length >= MOST_LINKS[kind] || hasEnough(audience, alike)) return null
    this.taken.add(audience)
    return () => this.taken.delete(audience)
  }

  /** Looked up each time: whoever is paired gives its place among the unpaired to the next. */
  private kindOf(audience: Audience): keyof typeof MOST_LINKS {
    if (audience.kind !== 'display') return audience.kind
    return this.hub.isPaired(audience.deviceId) ? 'paired' : 'unpaired'
  }
}

function hasEnough(audience: Audience, others: readonly Audience[]): boolean {
  if (audience.kind !== 'attendee') return false
  const { personId } = audience
  const own = others.filter((other) => other.kind === 'attendee' && other.personId === personId)
  return own.length >= MOST_PER_PERSON
}
