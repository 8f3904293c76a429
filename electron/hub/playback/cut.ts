// SPDX-License-Identifier: EUPL-1.2

import { isDeviceCommand } from '../../../shared/features/displays/devices.ts'
import { isPeopleCommand } from '../../../shared/features/joining/people-commands.ts'
import type { Instant } from '../../../shared/instant.ts'
import { apply } from '../../../shared/state/apply.ts'
import type { Entry } from '../../../shared/state/entry.ts'
import type { State } from '../../../shared/state/state.ts'

/** A journal cut off, and the state that it gives then. */
export type Cut = {
  /** The last entry that stays as it is. */
  seq: number
  /** What stands after it, in place of what stood there. */
  instead: Entry[]
  state: State
}

/**
 * The journal without what was steered after `at`. Who joined since and what was hung since
 * stays, as with an undo: a wall must not go dark, nor a phone fall out of its team, because
 * somebody wants to see ten minutes again. It is stamped anew, since nothing is later than now.
 * Numbers go on from there, since a gap in them is a damaged file. So an undo that is on its way
 * while another desk jumps back and steers may name that desk's step: a redo brings it back.
 */
export function cutAfter(first: State, entries: Iterable<Entry>, at: Instant): Cut {
  let state = first
  let seq = 0
  const instead: Entry[] = []
  for (const entry of entries) {
    const isLater = entry.at > at
    if (isLater && isSteering(entry)) continue
    const kept = isLater ? { ...entry, seq: state.seq + 1, at: Math.max(at, state.at) } : entry
    const applied = apply(state, kept)
    // Let in by a desk that has now not opened the door yet: it goes along.
    if ('refusal' in applied) continue
    state = applied.value
    if (isLater) instead.push(kept)
    else seq = kept.seq
  }
  return { seq, instead, state }
}

function isSteering({ by, command }: Entry): boolean {
  return by.kind === 'desk' && !isDeviceCommand(command) && !isPeopleCommand(command)
}
