// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Slot, Step } from '../day/day.ts'
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
  const slot = day.slots.find(({ id }) => id === slotId) ?? null
  const phase = day.phases.find(({ id }) => id === slot?.phase) ?? null
  const step = phase?.steps.find(({ id }) => id === stepId) ?? null
  const activity = step?.activities.find(({ id }) => id === activityId) ?? null
  return { slot, phase, step, activity }
}

/** What every surface calls a span; `null` where the day doesn't know it. A phase goes by its own title. */
export function titleOf(day: EventDay, spanId: SpanId): Text | null {
  const { slot, phase, step, activity } = contentOf(day, spanId)
  return (activity ?? step ?? phase ?? slot)?.title ?? null
}
