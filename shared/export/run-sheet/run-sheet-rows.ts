// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Room, Step, Team } from '../../day/day.ts'
import { teamsWithTurns, turnSteps } from '../../day/turns.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import { contentOf } from '../../now/span-content.ts'
import type { Text } from '../../text.ts'
import { PLANNED_RUN } from '../../timeline/run.ts'
import { type Span, timelineOf } from '../../timeline/timeline.ts'
import { type ExportItem, exportItemsOf } from '../export-item.ts'

/** A line of the facilitator's run sheet, as planned. */
export type RunSheetRow = {
  level: 'item' | 'inside' | 'step' | 'activity'
  start: Instant | null
  minutes: number | null
  isAbout: boolean
  title: Text
  /** `null`: as the item that it is part of. */
  rooms: readonly Room[] | null
  materials: readonly Text[]
  item: ExportItem
  phase: Phase | null
  step: Step | null
  activity: Activity | null
}

/** Everything that happens on the day: items, and under them their steps and activities. */
export function runSheetRows(day: EventDay): RunSheetRow[] {
  const planned = plannedSpans(day)
  return inReadingOrder(exportItemsOf(day)).flatMap((item) => {
    const { slot, start, until, isMoment } = item
    const { phase } = contentOf(day, slot.id)
    const row: RunSheetRow = {
      level: slot.parent === undefined ? 'item' : 'inside',
      ...{ start, rooms: item.rooms, item, phase, step: null, activity: null, isAbout: false },
      minutes: start === null || until === null || isMoment ? null : (until - start) / MINUTE,
      title: phase?.title ?? slot.title,
      materials: phase ? withoutNamed(phase) : [],
    }
    const steps = phase?.steps ?? turnSteps(slot, teamsOf(day, item))
    return [row, ...partRows(item, phase, steps, planned)]
  })
}

/** What lies in another item and has no time yet stands under that, and not at the end of all. */
function inReadingOrder(items: readonly ExportItem[]): readonly ExportItem[] {
  const ids = new Set(items.map(({ slot }) => slot.id))
  const waiting = new Map<string, ExportItem[]>()
  const others = items.filter((item) => {
    const { parent } = item.slot
    if (item.start !== null || parent === undefined || !ids.has(parent)) return true
    waiting.set(parent, [...(waiting.get(parent) ?? []), item])
    return false
  })
  return others.flatMap((item) => [item, ...(waiting.get(item.slot.id) ?? [])])
}

/** What the phase needs beside what its activities name themselves. */
function withoutNamed({ materials, steps }: Phase): readonly Text[] {
  const named = new Set(
    steps.flatMap(({ activities }) =>
      activities.flatMap((one) => (one.materials ?? []).map((text) => JSON.stringify(text))),
    ),
  )
  return [...materials.listed, ...materials.used].filter((text) => !named.has(JSON.stringify(text)))
}

/** Whose turns an item has, in any of its rooms. */
function teamsOf(day: EventDay, { slot, rooms }: ExportItem): Team[] {
  const teams = rooms.flatMap(({ id }) => teamsWithTurns(day, slot, id))
  return Array.from(new Set(teams))
}

function partRows(
  item: ExportItem,
  phase: Phase | null,
  steps: readonly Step[],
  planned: ReadonlyMap<string, Span>,
): RunSheetRow[] {
  const base = { rooms: null, item, phase }
  return steps.flatMap((step) => {
    const id = `${item.slot.id}/${step.id}`
    const laid = planned.get(id)
    const stepRow: RunSheetRow = {
      ...{ ...base, level: 'step', step, activity: null, isAbout: false, materials: [] },
      start: laid?.plannedStart ?? null,
      minutes: step.minutes ?? minutesOf(laid),
      title: step.title,
    }
    const activities = step.activities.map((activity): RunSheetRow => {
      const { minutes, title, materials = [] } = activity
      const start = planned.get(`${id}/${activity.id}`)?.plannedStart ?? null
      const isAbout = minutes?.isAbout ?? false
      return {
        ...{ ...base, level: 'activity', step, activity, start, title, materials, isAbout },
        minutes: minutes?.value ?? null,
      }
    })
    return [stepRow, ...activities]
  })
}

function minutesOf(span: Span | undefined): number | null {
  return span?.lengthMs == null ? null : span.lengthMs / MINUTE
}

/** By id, every span as the first room has it in which it takes place. */
function plannedSpans(day: EventDay): ReadonlyMap<string, Span> {
  const planned = new Map<string, Span>()
  for (const { id: roomId } of day.rooms) {
    for (const span of timelineOf(day, roomId, PLANNED_RUN).spans) {
      if (!planned.has(span.id)) planned.set(span.id, span)
    }
  }
  return planned
}
