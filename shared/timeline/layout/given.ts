// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import type { Run, SpanFact } from '../run.ts'

type Begun = SpanFact & { begunAt: Instant }

/** What was written down of a span that has begun; otherwise it is still to come. */
export function given({ past }: Pick<Run, 'past'>, id: string): Begun | undefined {
  const fact = past.facts[id]
  return fact?.begunAt === undefined ? undefined : (fact as Begun)
}

export function hasEnded(fact: Begun | undefined): fact is Begun & { endedAt: Instant } {
  return fact?.endedAt !== undefined
}

/**
 * When what has begun ends, of which `end` follows from its length. What went on until now ends now
 * at the soonest where what follows needs nobody, and else runs over since it did.
 */
export function endFrom(
  fact: Begun | undefined,
  end: Instant | null,
  until: Instant,
  waits: boolean,
): Instant | null {
  if (!fact || end === null) return end
  if (fact.overSince !== undefined) return Math.max(end, fact.overSince)
  return waits ? end : Math.max(end, until)
}

/** When somebody began it, or will, by hand. */
export function begunByHandAt(run: Pick<Run, 'past' | 'ahead'>, id: string): Instant | undefined {
  const fact = given(run, id)
  if (!fact) return run.ahead[id]?.startAt
  return fact.isByHand ? fact.begunAt : undefined
}
