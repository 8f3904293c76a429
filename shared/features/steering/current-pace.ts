// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Pace } from '../../day/day.ts'
import { contentOf } from '../../now/span-content.ts'
import type { SpanId } from '../../timeline/layout/room-plan.ts'
import type { Moment } from '../../timeline/moment.ts'
import { type Runs, runOf } from '../../timeline/run.ts'

/** What a pace can be switched for; `null` as span: everything in the room. */
export type PaceScope = { kind: 'all' | 'slot' | 'step' | 'next'; spanId: SpanId | null }

/** How the parts of a span begin in a room; without a span, how everything does. */
export function paceIn(day: EventDay, runs: Runs, roomId: string, spanId: SpanId | null): Pace {
  const run = runOf(runs, roomId)
  const room = run.pace ?? day.pace ?? 'clock'
  if (spanId === null) return room
  const { slot, phase, step } = contentOf(day, spanId)
  const inSlot = run.ahead[slot?.id ?? '']?.pace ?? phase?.pace ?? room
  if (!step || !slot) return inSlot
  return run.ahead[`${slot.id}/${step.id}`]?.pace ?? step.pace ?? inSlot
}

/** How a room goes on from where it stands: by itself, by its facilitator, at a signal. */
export function paceHere(day: EventDay, runs: Runs, roomId: string, { slot, step }: Moment): Pace {
  return paceIn(day, runs, roomId, step?.hasParts ? step.id : (slot?.id ?? null))
}

/** What the pace can be switched for where a room stands. */
export function paceScopes({ slot, step, next }: Moment): PaceScope[] {
  const scopes: PaceScope[] = [{ kind: 'all', spanId: null }]
  if (slot?.hasParts) scopes.push({ kind: 'slot', spanId: slot.id })
  if (step?.hasParts) scopes.push({ kind: 'step', spanId: step.id })
  if (next && !next.isMeetingPoint) scopes.push({ kind: 'next', spanId: next.id })
  return scopes
}
