// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import { MINUTES_A_DAY } from '../../day/event-dates.ts'
import {
  inNightAfter,
  instantOf,
  minutesOf,
  onClocks,
  timeAfter,
  timeOfDay,
} from '../../day/time-of-day.ts'
import { typedTime } from '../../day/typed-time.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import type { DeskCommand } from '../commands.ts'

/** One of several workshops in a block of them. */
export type Workshop = { slot: Slot; block: Slot; hasBegun: boolean }

/** The workshops that can be given rooms and a time, those without one first. */
export function workshopsOf(day: EventDay, now: Instant): Workshop[] {
  const within = day.slots.filter(({ scope, parent }) => scope === 'rooms' && parent !== undefined)
  // Asked each second: most days have none.
  if (within.length === 0) return []
  const byId = new Map(day.slots.map((slot) => [slot.id, slot]))
  const workshops = within.flatMap((slot): Workshop[] => {
    const block = byId.get(slot.parent ?? '')
    if (!block) return []
    const hasBegun = slot.start !== null && instantOf(day.date, slot.start, day.timeZone) <= now
    return [{ slot, block, hasBegun }]
  })
  return workshops.sort((a, b) => minutesOrNone(a.slot.start) - minutesOrNone(b.slot.start))
}

function minutesOrNone(time: string | null): number {
  return time === null ? -1 : minutesOf(time)
}

/** Whether the day has workshops at all, or a grid for those that people bring. */
export function hasWorkshops(day: EventDay): boolean {
  return workshopsOf(day, 0).length > 0 || day.slots.some(({ rounds }) => rounds)
}

/** What is typed for a workshop, as clocks show it or as the day writes it. */
export type WorkshopForm = { rooms: readonly string[]; start: string; end: string }

// As long as most workshops are; whoever plans another length types it.
const USUAL_MINUTES = 45

/** What the form begins with: what the workshop has, or else the block's start or soon. */
export function formOf({ slot, block }: Workshop, day: EventDay, now: Instant): WorkshopForm {
  const { start, end } = slot
  if (start !== null) {
    const shown = { start: onClocks(start), end: end === null ? '' : onClocks(end) }
    const read = timesOf(shown, block)
    // A block that is on before as well as after midnight needs the day's own way of writing.
    const isPlain = read.start === start && read.end === end
    return { rooms: slot.rooms ?? [], ...(isPlain ? shown : { start, end: end ?? '' }) }
  }
  const step = 5 * MINUTE
  const soon = Math.ceil(now / step) * step
  const opens = block.start === null ? soon : instantOf(day.date, block.start, day.timeZone)
  const begins = Math.max(soon, opens)
  const closes = block.end === null ? null : instantOf(day.date, block.end, day.timeZone)
  const ends = Math.min(begins + USUAL_MINUTES * MINUTE, closes ?? Number.POSITIVE_INFINITY)
  return {
    rooms: [],
    start: timeOfDay(begins, day.timeZone),
    end: timeOfDay(ends, day.timeZone),
  }
}

type Times = { start: string | null; end: string | null }

/**
 * The times that were typed, as the day writes them; `null` where they are none. In a block that
 * goes on to midnight or past it what would lie before it is in the night after it.
 */
export function timesOf({ start, end }: Omit<WorkshopForm, 'rooms'>, block: Slot): Times {
  const runsOn = block.end === null || minutesOf(block.end) >= MINUTES_A_DAY
  const readAfter = (text: string, after: string | null, isAt: boolean) => {
    const time = typedTime(text)
    if (time === null || after === null || !runsOn) return time
    return onNextAfter(time, minutesOf(after) + (isAt ? 0 : 1), block)
  }
  const from = readAfter(start, block.start, true)
  return { start: from, end: readAfter(end, from ?? block.start, false) }
}

/**
 * As the day writes it: on the first of its days on which it comes no sooner than `least`, where the
 * block is still on then; else in the night, where it is an hour of that.
 */
function onNextAfter(time: string, least: number, block: Slot): string {
  const days = Math.max(0, Math.ceil((least - minutesOf(time)) / MINUTES_A_DAY))
  const next = timeAfter(minutesOf(time) + days * MINUTES_A_DAY)
  const isOn = block.end !== null && minutesOf(next) <= minutesOf(block.end)
  return isOn || days === 0 ? next : (inNightAfter(time) ?? time)
}

/** What is wrong with times that are well typed, and with which. */
export type TimesProblem =
  | { field: 'start'; what: 'has-passed' }
  | { field: 'start' | 'end'; what: 'outside-block' }
  | { field: 'end'; what: 'not-after-start' }

/** The first thing that is wrong with a workshop's times, or `null`. */
export function timesProblem(
  { start, end }: Times,
  block: Slot,
  day: EventDay,
  now: Instant,
): TimesProblem | null {
  const isOutside = (time: string) =>
    (block.start !== null && minutesOf(time) < minutesOf(block.start)) ||
    (block.end !== null && minutesOf(time) > minutesOf(block.end))
  if (start !== null) {
    if (isOutside(start)) return { field: 'start', what: 'outside-block' }
    if (instantOf(day.date, start, day.timeZone) < now)
      return { field: 'start', what: 'has-passed' }
    // In the night that clocks skip an hour, a later time may be the same one.
    const at = (time: string) => instantOf(day.date, time, day.timeZone)
    if (end !== null && at(end) <= at(start)) return { field: 'end', what: 'not-after-start' }
  }
  return end !== null && isOutside(end) ? { field: 'end', what: 'outside-block' } : null
}

/** The command for what was typed, or `null` while something is missing. */
export function scheduleOf(
  { slot, block }: Pick<Workshop, 'slot' | 'block'>,
  form: WorkshopForm,
): Extract<DeskCommand, { type: 'schedule' }> | null {
  const { start, end } = timesOf(form, block)
  if (start === null || end === null || form.rooms.length === 0) return null
  return { type: 'schedule', slotId: slot.id, rooms: [...form.rooms], start, end }
}
