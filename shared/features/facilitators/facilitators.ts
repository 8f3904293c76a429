// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import { ownOf } from '../../own.ts'

/** A colleague whose own phone a desk has let in. No name: what it may do is all that is kept. */
export type Facilitator = {
  /** Counts up as they come in: the 3 in "Begeleider 3". */
  number: number
  /** The rooms that it helps and steers; none: it is let in no more. */
  roomIds: readonly string[]
  since: Instant
}

/** Who was let in, by the hash of what their phone holds. */
export type Facilitators = Readonly<Record<string, Facilitator>>

export const NO_FACILITATORS: Facilitators = {}

/** The rooms of a facilitator; none for whoever isn't in, or not any more. */
export function roomsOf(facilitators: Facilitators, facilitatorId: string): readonly string[] {
  return ownOf(facilitators, facilitatorId)?.roomIds ?? []
}

/** `withdrawn`: it was in. `unknown`: nobody let it in on this day. */
export function accessOf(
  facilitators: Facilitators,
  facilitatorId: string,
): 'in' | 'withdrawn' | 'unknown' {
  const facilitator = ownOf(facilitators, facilitatorId)
  if (!facilitator) return 'unknown'
  return facilitator.roomIds.length > 0 ? 'in' : 'withdrawn'
}
