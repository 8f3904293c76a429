// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Slot, Step } from '../day/day.ts'
import { turnSteps } from '../day/turns.ts'
import type { Text } from '../text.ts'
import type { SpanId } from '../timeline/layout/room-plan.ts'

/** What the day says about a span; its innermost part is what the span is. */
export type SpanContent = {
  slot: Slot | null
  phase: Phase | null
  step: Step | null
  activity: Activity | null
}

/** Looks a span up in the day by its id: `slot`, `slot/step` or `slot/step/activity`. */
export function contentOf(day: EventDay, spanId: SpanId): SpanContent {
  const [slotId, stepId, activityId] = spanId.split('/')
  const slot = slotsById(day).get(slotId ?? '') ?? null
  const phase = day.phases.find(({ id }) => id === slot?.phase) ?? null
  const steps = phase?.steps ?? (stepId && slot ? ownSteps(day, slot, stepId) : [])
  const step = steps.find(({ id }) => id === stepId) ?? null
  const activity = step?.activities.find(({ id }) => id === activityId) ?? null
  return { slot, phase, step, activity }
}

function slotsById({ slots }: EventDay): ReadonlyMap<string, Slot> {
  const known = byIdOf.get(slots)
  if (known) return known
  const byId = new Map(slots.map((slot) => [slot.id, slot]))
  byIdOf.set(slots, byId)
  return byId
}

// A wall asks several times a second, of a day of thousands of items as well; a day never changes in place.
const byIdOf = new WeakMap<EventDay['slots'], ReadonlyMap<string, Slot>>()

/** What a slot has as its steps without a phase: somebody's turn, or a round in which a room is free. */
function ownSteps({ teams }: EventDay, slot: Slot, id: string): Step[] {
  if (slot.rounds?.some((round) => round.id === id)) return [{ ...FREE, id }]
  return turnSteps(
    slot,
    teams.filter((team) => team.id === id),
  )
}

const FREE: Omit<Step, 'id'> = { title: { nl: 'Vrij', en: 'Free' }, minutes: null, activities: [] }

/** Whether it is a room of a grid in which nothing is on. */
export function isFree({ slot, step }: Pick<SpanContent, 'slot' | 'step'>): boolean {
  return slot?.rounds !== undefined && step !== null
}

/** What every surface calls a span; `null` where the day doesn't know it. A phase goes by its own title. */
export function titleOf(day: EventDay, spanId: SpanId): Text | null {
  const { slot, phase, step, activity } = contentOf(day, spanId)
  return (activity ?? step ?? phase ?? slot)?.title ?? null
}
