// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Slot, Step } from '../day/day.ts'
import type { Text } from '../text.ts'
import type { Span } from '../timeline/timeline.ts'

/** What in the day a span stands for; the innermost of these is the span itself. */
export type SpanParts = {
  slot: Slot | undefined
  phase: Phase | undefined
  step: Step | undefined
  activity: Activity | undefined
}

/** Looks a span up in the day by its id: `slot`, `slot/step` or `slot/step/activity`. */
export function partsOf(day: EventDay, span: Pick<Span, 'id'>): SpanParts {
  const [slotId, stepId, activityId] = span.id.split('/')
  const slot = day.slots.find(({ id }) => id === slotId)
  const phase = day.phases.find(({ id }) => id === slot?.phase)
  const step = phase?.steps.find(({ id }) => id === stepId)
  const activity = step?.activities.find(({ id }) => id === activityId)
  return { slot, phase, step, activity }
}

/** What the span is called; `null` where the day doesn't know it. */
export function titleOf(day: EventDay, span: Pick<Span, 'id'>): Text | null {
  const { slot, phase, step, activity } = partsOf(day, span)
  return (activity ?? step ?? phase ?? slot)?.title ?? null
}
