// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import { instantOf, minutesOf } from '../../day/time-of-day.ts'
import type { Instant } from '../../instant.ts'
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import { unknownRoom } from '../rooms.ts'
import type { ScheduleCommand } from './commands.ts'

export const schedule: CommandRules<ScheduleCommand> = {
  schedule: (state, command, { at }) => scheduled(state, command, at),
}

/**
 * Gives a workshop its rooms and its time. What lies in another slot can be given one as long
 * as it hasn't begun; nothing that has passed changes.
 */
function scheduled(state: State, command: ScheduleCommand, at: Instant): Applied<State> {
  const { day } = state
  const { slotId, rooms, start, end } = command
  const slot = day.slots.find(({ id }) => id === slotId)
  if (slot?.scope !== 'rooms' || slot.parent === undefined) {
    return { refusal: { name: 'unknown-slot', slotId } }
  }
  const unknown = unknownRoom(day, rooms)
  if (unknown) return { refusal: unknown }
  if (minutesOf(end) <= minutesOf(start)) return { refusal: { name: 'ends-before-start' } }
  const around = day.slots.find(({ id }) => id === slot.parent)
  if (!around || !isWithin(around, start, end)) {
    return { refusal: { name: 'outside-slot', slotId: slot.parent } }
  }
  if (hasBegun(state, slot, at)) return { refusal: { name: 'has-begun', slotId } }
  if (instantOf(day.date, start, day.timeZone) < at) return { refusal: { name: 'in-the-past' } }
  const taken = takenBy(day, command)
  if (taken) return { refusal: taken }
  const changed: Slot = { ...slot, rooms: [...new Set(rooms)], start, end }
  const slots = day.slots.map((other) => (other.id === slotId ? changed : other))
  return { value: { ...state, day: { ...day, slots } } }
}

function isWithin(around: Slot, start: string, end: string): boolean {
  if (around.start === null || minutesOf(start) < minutesOf(around.start)) return false
  return around.end === null || minutesOf(end) <= minutesOf(around.end)
}

function hasBegun({ day, runs }: State, { id, start, rooms }: Slot, at: Instant): boolean {
  const isMarked = rooms?.some((roomId) => {
    const run = runs.rooms[roomId]
    return run?.ahead[id]?.startAt !== undefined || run?.past.facts[id] !== undefined
  })
  if (isMarked) return true
  return start !== null && instantOf(day.date, start, day.timeZone) <= at
}

function takenBy(day: EventDay, { slotId, rooms, start, end }: ScheduleCommand) {
  for (const other of day.slots) {
    if (other.id === slotId || other.parent === undefined || other.scope !== 'rooms') continue
    if (other.start === null || minutesOf(other.start) >= minutesOf(end)) continue
    if (minutesOf(other.end ?? other.start) <= minutesOf(start)) continue
    const roomId = rooms.find((id) => other.rooms?.includes(id))
    if (roomId !== undefined) return { name: 'room-is-taken', roomId, slotId: other.id } as const
  }
  return null
}
