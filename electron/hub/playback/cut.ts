// SPDX-License-Identifier: EUPL-1.2

import { definitionOf } from '../../../shared/features/commands.ts'
import type { Instant } from '../../../shared/instant.ts'
import { apply } from '../../../shared/state/apply.ts'
import { type Fact, factOf } from '../../../shared/state/facts/fact.ts'
import { folded } from '../../../shared/state/facts/fold.ts'
import {
  type TypedText,
  textsWithoutPlace,
  withTexts,
} from '../../../shared/state/facts/typed-texts.ts'
import type { State } from '../../../shared/state/state.ts'
import type { Journal } from '../ports.ts'

/** A journal cut off, and the state that it gives then. */
export type Cut = {
  /** The last entry that stays as it is. */
  seq: number
  /** What stands after it, in place of what stood there. */
  instead: Fact[]
  /** What was typed that went along with what was cut off. */
  forgotten: TypedText[]
  state: State
}

/**
 * The journal without what was steered after `at`. Who joined since and what was hung since
 * stays, as with an undo: a wall must not go dark, nor a phone fall out of its team, because
 * somebody wants to see ten minutes again. It is stamped anew, since nothing is later than now.
 * Numbers go on from there, since a gap in them is a damaged file. So an undo that is on its way
 * while another desk jumps back and steers may name that desk's step: a redo brings it back.
 */
export function cutAfter(first: State, journal: Journal, at: Instant): Cut {
  const before: Fact[] = []
  const later: Fact[] = []
  for (const fact of journal.facts()) (fact.entry.at > at ? later : before).push(fact)
  let state = folded(first, before)
  const { seq } = state
  const instead: Fact[] = []
  for (const fact of later) {
    const { entry, origin } = fact
    const { onJumpBack } = definitionOf(entry.command)
    if (onJumpBack === 'dropped') continue
    const again = { ...entry, seq: state.seq + 1, at: Math.max(at, state.at) }
    if (onJumpBack === 'as-it-was') {
      const kept = { ...fact, entry: again }
      instead.push(kept)
      state = folded(state, [kept])
      continue
    }
    const applied = apply(state, again)
    // Let in by a desk that has now not opened the door yet: it goes along.
    if ('refusal' in applied) continue
    instead.push(factOf(state, applied.value, again, origin).fact)
    state = applied.value
  }
  const typed = journal.typed()
  const forgotten = textsWithoutPlace(state, typed)
  return { seq, instead, forgotten, state: withTexts(state, typed) }
}
