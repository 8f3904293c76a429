// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../shared/day/day.ts'
import { instantOf, timeOfDay } from '../../shared/day/time-of-day.ts'
import { type Instant, MINUTE } from '../../shared/instant.ts'
import type { DeskCommand } from '../../shared/state/commands.ts'
import { typedTime } from './typed-time.ts'

/** A session in a block of sessions, as one of several workshops. */
export type Session = { slot: Slot; block: Slot; hasBegun: boolean }

/** The sessions that can be given rooms and a time, those without one first. */
export function sessionsOf(day: EventDay, now: Instant): Session[] {
  const sessions = day.slots.flatMap((slot): Session[] => {
    const block = day.slots.find(({ id }) => id === slot.parent)
    if (slot.scope !== 'rooms' || !block) return []
    const hasBegun = slot.start !== null && instantOf(day.date, slot.start, day.timeZone) <= now
    return [{ slot, block, hasBegun }]
  })
  return sessions.sort((a, b) => (a.slot.start ?? '').localeCompare(b.slot.start ?? ''))
}

/** Whether the day has sessions at all. */
export function hasSessions(day: EventDay): boolean {
  return sessionsOf(day, 0).length > 0
}

/** What is typed for a session. */
export type SessionForm = { rooms: readonly string[]; start: string; end: string }

// As long as most sessions are; whoever plans another length types it.
const USUAL_MINUTES = 45

/** What the form begins with: what the session has, or else the block's start or soon. */
export function formOf({ slot, block }: Session, day: EventDay, now: Instant): SessionForm {
  if (slot.start !== null) {
    return { rooms: slot.rooms ?? [], start: slot.start, end: slot.end ?? '' }
  }
  const step = 5 * MINUTE
  const soon = Math.ceil(now / step) * step
  const opens = block.start === null ? soon : instantOf(day.date, block.start, day.timeZone)
  const start = Math.max(soon, opens)
  const closes = block.end === null ? null : instantOf(day.date, block.end, day.timeZone)
  const end = Math.min(start + USUAL_MINUTES * MINUTE, closes ?? Number.POSITIVE_INFINITY)
  return {
    rooms: [],
    start: timeOfDay(start, day.timeZone),
    end: timeOfDay(end, day.timeZone),
  }
}

/** The command for what was typed, or `null` while something is missing. */
export function scheduleOf(
  slotId: string,
  { rooms, start, end }: SessionForm,
): Extract<DeskCommand, { type: 'schedule' }> | null {
  const [from, to] = [typedTime(start), typedTime(end)]
  if (from === null || to === null || rooms.length === 0) return null
  return { type: 'schedule', slotId, rooms: [...rooms], start: from, end: to }
}
