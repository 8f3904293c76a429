// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Step } from '../../../../shared/day/day.ts'
import type { Edit, ListAddress } from '../../../../shared/day/edits/edit.ts'
import { freeId } from '../../../../shared/day/edits/free-id.ts'
import { minutesOf } from '../../../../shared/day/time-of-day.ts'
import type { Fields } from '../model/column.ts'

/** A step of a phase, or an activity in one, as a row of the phase's outline. */
export type OutlineRow =
  | { id: string; kind: 'step'; step: Step; number: number }
  | { id: string; kind: 'activity'; step: Step; activity: Activity }

type Named = { title: Step['title'] }

export function outlineOf({ steps }: Phase): OutlineRow[] {
  return steps.flatMap((step, index): OutlineRow[] => [
    { id: step.id, kind: 'step', step, number: index + 1 },
    ...step.activities.map(
      (activity): OutlineRow => ({
        id: `${step.id}/${activity.id}`,
        kind: 'activity',
        step,
        activity,
      }),
    ),
  ])
}

export function itemOf(row: OutlineRow): Step | Activity {
  return row.kind === 'step' ? row.step : row.activity
}

export function changedIn(phase: Phase, row: OutlineRow, set: Fields): Edit[] {
  if (Object.keys(set).length === 0) return []
  return [{ type: 'change', in: listOf(phase, row), id: itemOf(row).id, set: { ...set } }]
}

export function removedFrom(phase: Phase, row: OutlineRow): Edit[] {
  return [{ type: 'remove', in: listOf(phase, row), id: itemOf(row).id }]
}

/** One place up or down; an activity goes on into the step before or after its own. */
export function movedIn(phase: Phase, row: OutlineRow, by: -1 | 1): Outcome | null {
  const { steps } = phase
  const at = steps.findIndex(({ id }) => id === row.step.id)
  const list = row.kind === 'step' ? steps : row.step.activities
  const { id } = itemOf(row)
  const ids = list.map((one) => one.id)
  const to = ids.indexOf(id) + by
  if (to >= 0 && to < ids.length) {
    const before = (by < 0 ? ids[to] : ids[to + 1]) ?? null
    return { rowId: row.id, edits: [{ type: 'move', in: listOf(phase, row), id, before }] }
  }
  const other = steps[at + by]
  if (row.kind === 'step' || !other) return null
  const freshId = freeId(id, takenIn(other))
  const before = by < 0 ? null : (other.activities[0]?.id ?? null)
  const item = { ...row.activity, id: freshId }
  return {
    rowId: `${other.id}/${freshId}`,
    edits: [
      ...removedFrom(phase, row),
      { type: 'add', in: activitiesOf(phase, other), item, before },
    ],
  }
}

/** Edits, and the row that the cursor is on after them. */
export type Outcome = { rowId: string; edits: Edit[] }

/** The same once more, right after it. */
export function duplicatedIn(phase: Phase, row: OutlineRow): Outcome {
  const list = row.kind === 'step' ? phase.steps : row.step.activities
  const item = itemOf(row)
  const id = freeId(item.id, new Set(list.map((one) => one.id)))
  const before = list[list.findIndex((one) => one.id === item.id) + 1]?.id ?? null
  return {
    rowId: row.kind === 'step' ? id : `${row.step.id}/${id}`,
    edits: [{ type: 'add', in: listOf(phase, row), item: { ...item, id }, before }],
  }
}

/** A step after the one that the cursor is in, or last. */
export function stepAdded(phase: Phase, row: OutlineRow | null, { title }: Named): Outcome {
  const ids = phase.steps.map(({ id }) => id)
  const id = freeId(Object.values(title)[0] ?? '', new Set(ids), 'step')
  const before = row ? (ids[ids.indexOf(row.step.id) + 1] ?? null) : null
  const item = { id, title, minutes: null, activities: [] }
  return {
    rowId: id,
    edits: [{ type: 'add', in: { list: 'steps', phase: phase.id }, item, before }],
  }
}

/** An activity after the one that the cursor is on, or the first of its step. */
export function activityAdded(phase: Phase, row: OutlineRow, { title }: Named): Outcome {
  const { step } = row
  const id = freeId(Object.values(title)[0] ?? '', takenIn(step), 'activity')
  const ids = step.activities.map((one) => one.id)
  const before = (row.kind === 'step' ? ids[0] : ids[ids.indexOf(row.activity.id) + 1]) ?? null
  const item = { id, title, minutes: null }
  return {
    rowId: `${step.id}/${id}`,
    edits: [{ type: 'add', in: activitiesOf(phase, step), item, before }],
  }
}

/** What a step takes: as it says, else as its activities add up; `null`: nobody knows. */
export function minutesOfStep({ minutes, activities }: Step): number | null {
  return minutes ?? sumOfActivities(activities)
}

export function sumOfActivities(activities: readonly Activity[]): number | null {
  if (activities.length === 0) return null
  return activities.reduce<number | null>(
    (sum, { minutes }) => (sum === null || minutes === null ? null : sum + minutes.value),
    0,
  )
}

/** What the steps that say so take together, and whether all of them do. */
export function sumOfSteps({ steps }: Phase): { minutes: number; isWhole: boolean } {
  const known = steps.map(minutesOfStep)
  return {
    minutes: known.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    isWhole: known.every((one) => one !== null),
  }
}

/** How long the phase has in the programme, each length once. */
export function lengthsOf({ slots }: EventDay, { id }: Phase): number[] {
  const lengths = slots.flatMap(({ phase, start, end }) =>
    phase === id && start !== null && end !== null ? [minutesOf(end) - minutesOf(start)] : [],
  )
  return [...new Set(lengths)]
}

function listOf(phase: Phase, row: OutlineRow): ListAddress {
  return row.kind === 'step' ? { list: 'steps', phase: phase.id } : activitiesOf(phase, row.step)
}

function activitiesOf(phase: Phase, step: Step): ListAddress {
  return { list: 'activities', phase: phase.id, step: step.id }
}

function takenIn({ activities }: Step): Set<string> {
  return new Set(activities.map(({ id }) => id))
}
