// SPDX-License-Identifier: EUPL-1.2
import { type Instant, type Milliseconds, SECOND } from '../../../instant.ts'
import type { Applied } from '../../../state/applied.ts'
import { type Mark, type Runs, runOf } from '../../../timeline/run.ts'
import { withMark, withRunOf } from '../../../timeline/run-marks.ts'
import type { Span } from '../../../timeline/timeline.ts'
import type { Context, Place } from './place.ts'

/** Nobody times a question finer than this. */
export const TURN_GRAIN_MS: Milliseconds = 15 * SECOND
// What stays of the last part of a turn where all give alike. The last team alone may go without.
const LEAST_KEPT_MS = 30 * SECOND

/** A turn, and the part of it that is still to come and gives: the questions, where it has them. */
type Giver = { turn: Span; part: Span; ms: Milliseconds }

/**
 * What each of these gives: all as much, and the last ones a grain more, so that less than a grain is
 * left of what is wanted. Nobody gives more than it has.
 */
export function grainShares(capacities: readonly Milliseconds[], wantedMs: Milliseconds) {
  const shares = capacities.map(() => 0)
  const fits = (index: number) => (shares[index] ?? 0) + TURN_GRAIN_MS <= (capacities[index] ?? 0)
  let grains = Math.floor(Math.max(0, wantedMs) / TURN_GRAIN_MS)
  while (grains > 0) {
    const open = shares.map((_, index) => index).filter(fits)
    if (open.length === 0) break
    for (const index of open.slice(-Math.min(grains, open.length))) {
      shares[index] = (shares[index] ?? 0) + TURN_GRAIN_MS
      grains -= 1
    }
  }
  return shares
}

/** From the turns still to come of what goes on: of all alike, or of the last one alone. */
export function fromTurns(
  { isForAll, at }: Context,
  runs: Runs,
  place: Place,
  from: 'turns' | 'last-turn',
): Applied<Runs> {
  const { slot } = place.moment
  const lateMs = slot ? lateMsOf(slot) : 0
  if (!slot || lateMs < TURN_GRAIN_MS) return { refusal: { name: 'nothing-to-absorb' } }
  if (slot.isMeetingPoint && !isForAll) {
    return { refusal: { name: 'meeting-point', slotId: slot.id } }
  }
  const all = giversIn(runs, place, at)
  const givers = from === 'turns' ? all : all.slice(-1)
  const keptMs = from === 'turns' ? LEAST_KEPT_MS : 0
  const shares = grainShares(
    // Without a part for questions it is the pitch itself: then a little of it stays in any case.
    givers.map(({ part, ms }) => ms - (isOnlyPart(place, part) ? LEAST_KEPT_MS : keptMs)),
    lateMs,
  )
  if (shares.every((ms) => ms === 0)) {
    return { refusal: { name: 'no-steps', roomId: place.roomId } }
  }
  const value = givers.reduce((sofar, { turn, part }, index) => {
    const byMs = shares[index] ?? 0
    if (byMs === 0) return sofar
    return withRunOf(sofar, place.roomId, slot, (run) =>
      [turn, part].reduce((all, { id }) => {
        const lengthenedMs = (all.ahead[id]?.lengthenedMs ?? 0) - byMs
        return withMark(all, id, { lengthenedMs: lengthenedMs || undefined })
      }, run),
    )
  }, runs)
  return { value }
}

/** What comes next begins as much later, and ends as it would have. */
export function fromNextSlot(context: Context, runs: Runs, place: Place): Applied<Runs> {
  const { slot } = place.moment
  const lateMs = slot ? lateMsOf(slot) : 0
  if (!slot || lateMs <= 0) return { refusal: { name: 'nothing-to-absorb' } }
  const { spans } = place.timeline
  const next = spans
    .slice(spans.indexOf(slot) + 1)
    .find(({ level, plannedStart }) => level === 'slot' && plannedStart === slot.plannedEnd)
  if (!next || next.end === null || next.start === null) {
    return { refusal: { name: 'nothing-to-absorb' } }
  }
  // What is everybody's begins as planned, whatever one room is at.
  if (next.isMeetingPoint && !(slot.isMeetingPoint && context.isForAll)) {
    return { refusal: { name: 'cut-short', slotId: next.id } }
  }
  const plannedMs = (next.plannedEnd ?? next.end) - (next.plannedStart ?? next.start)
  const hasMs = (next.uncutEnd ?? next.end) - next.start
  const laterMs = Math.max(0, (next.uncutEnd ?? next.end) - (next.plannedEnd ?? next.end))
  const byMs = Math.min(laterMs, hasMs - Math.min(plannedMs, LEAST_NEXT_MS))
  if (byMs <= 0) return { refusal: { name: 'nothing-to-absorb' } }
  const value = withRunOf(runs, place.roomId, next, (run) => {
    const lengthenedMs = (run.ahead[next.id]?.lengthenedMs ?? 0) - byMs
    return withMark(run, next.id, { lengthenedMs })
  })
  return { value }
}

// A jury that has next to no time to deliberate has none.
const LEAST_NEXT_MS = 300 * SECOND

/** By how much what goes on would end too late, with all that is still to come of it. */
function lateMsOf({ uncutEnd, plannedEnd }: Span): Milliseconds {
  return uncutEnd === null || plannedEnd === null ? 0 : uncutEnd - plannedEnd
}

function giversIn(runs: Runs, { roomId, timeline, moment }: Place, at: Instant): Giver[] {
  const { ahead } = runOf(runs, roomId)
  const turns = timeline.spans.filter(
    ({ level, parentId }) => level === 'step' && parentId === moment.slot?.id,
  )
  return turns.flatMap((turn) => {
    const [part] = timeline.spans.filter(({ parentId }) => parentId === turn.id).slice(-1)
    if (!part || part.lengthMs === null || (part.start !== null && part.start <= at)) return []
    return [{ turn, part, ms: part.lengthMs + (ahead[part.id]?.lengthenedMs ?? 0) }]
  })
}

function isOnlyPart({ timeline }: Place, { parentId }: Span): boolean {
  return timeline.spans.filter((span) => span.parentId === parentId).length === 1
}

/** How much shorter turns still to come are in `after`, those alike together, in their order. */
export function givenByTurns(
  before: Readonly<Record<string, Mark>>,
  after: Readonly<Record<string, Mark>>,
  spans: readonly Span[],
  at: Instant,
): { spanIds: string[]; byMs: Milliseconds; leftMs: Milliseconds }[] {
  const given = new Map<string, { spanIds: string[]; byMs: Milliseconds; leftMs: Milliseconds }>()
  for (const { id, level, start, lengthMs } of spans) {
    if (level !== 'activity' || (start !== null && start <= at) || lengthMs === null) continue
    const marked = after[id]?.lengthenedMs ?? 0
    const byMs = (before[id]?.lengthenedMs ?? 0) - marked
    if (byMs <= 0) continue
    const leftMs = lengthMs + marked
    const one = given.get(`${byMs} ${leftMs}`) ?? { spanIds: [], byMs, leftMs }
    one.spanIds.push(id)
    given.set(`${byMs} ${leftMs}`, one)
  }
  return [...given.values()]
}
