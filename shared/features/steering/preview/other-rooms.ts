// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import type { Instant } from '../../../instant.ts'
import type { RoomStatus } from '../../selection/room-status.ts'
import { independentRooms } from '../../selection/selected-rooms.ts'
import { isSelected, type RoomSelection } from '../../selection/selection.ts'
import type { Choice as Tried } from './choices.ts'
import { growsWhile } from './growing-lateness.ts'

/** A slot that goes on in chosen rooms, and in others that were not chosen. */
export type OtherRooms = {
  slotId: string
  roomIds: string[]
  /** When it ends there, or `null` where no end is known or they don't end together. */
  end: Instant | null
}

type Shown = {
  day: EventDay
  selection: RoomSelection
  statuses: readonly RoomStatus[]
  at: Instant
}

/**
 * The rooms that share with a chosen one what counts down there, as two rooms do a workshop
 * together. What the plan has for every room by itself, as a phase, is shared with nobody.
 */
export function otherRoomsOf({ day, selection, statuses, at }: Shown): OtherRooms[] {
  const counted = independentRooms(selection, statuses).flatMap(({ moment: { countdown } }) =>
    countdown.kind === 'none' ? [] : [slotIdOf(countdown.spanId)],
  )
  const shared = day.slots.filter(({ id, rooms }) => rooms !== undefined && counted.includes(id))
  return shared.flatMap(({ id, rooms = [] }): OtherRooms[] => {
    const others = statuses.flatMap(({ room, timeline, moment }) => {
      const span = timeline.spans.find((one) => one.id === id)
      const isOver = span?.end != null && span.end <= at
      const isMeant = rooms.includes(room.id) && !isSelected(selection, room.id)
      if (!isMeant || !span || isOver) return []
      // While it is held its end moves with every second.
      const end = growsWhile(moment) === null ? span.end : null
      return [{ roomId: room.id, end }]
    })
    const ends = new Set(others.map(({ end }) => end))
    const [end = null] = ends.size === 1 ? ends : []
    return others.length > 0 ? [{ slotId: id, roomIds: others.map((one) => one.roomId), end }] : []
  })
}

/** Those for which nothing changes whichever way is chosen. */
export function unaffected(others: readonly OtherRooms[], tried: readonly Tried[]): OtherRooms[] {
  const stays = (roomId: string) =>
    tried.every((one) => {
      const outcome = 'outcomes' in one ? one.outcomes.get(roomId) : undefined
      return !outcome || outcome.moved.length + outcome.skipped.length === 0
    })
  return others.flatMap((one) => {
    const roomIds = one.roomIds.filter(stays)
    return roomIds.length > 0 ? [{ ...one, roomIds }] : []
  })
}

function slotIdOf(spanId: string): string {
  return spanId.split('/')[0] ?? spanId
}
