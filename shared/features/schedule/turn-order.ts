// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot, Team } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { isForEverybody, presenceIn } from '../../day/presence.ts'
import { teamsWithTurns } from '../../day/turns.ts'
import type { Instant } from '../../instant.ts'
import type { Span } from '../../timeline/timeline.ts'

/** The turns of one item in a room, or of everybody at once, as they are still to come. */
export type TurnList = { slot: Slot; room: Room | null; teams: Team[] }

type RoomSpans = { room: Room; timeline: { spans: readonly Span[] } }

/** The turns of the day that haven't begun; none of an item in which fewer than two are left. */
export function turnsToCome(
  day: EventDay,
  statuses: readonly RoomSpans[],
  now: Instant,
): TurnList[] {
  const lists = day.slots.flatMap((slot): TurnList[] => {
    if (!slot.turns) return []
    const isCommon = isForEverybody(day, slot)
    const rooms = statuses.filter(({ room }) => presenceIn(day, slot, room.id) === 'here')
    return (isCommon ? rooms.slice(0, 1) : rooms).map(({ room, timeline }) => {
      const begun = new Set(timeline.spans.flatMap(({ id, start }) => (isBy(start, now) ? id : [])))
      const teams = teamsWithTurns(day, slot, room.id)
      const toCome = teams.filter(({ id }) => !begun.has(`${slot.id}/${id}`))
      const isOver = timeline.spans.some(({ id, end }) => id === slot.id && isBy(end, now))
      return { slot, room: isCommon ? null : room, teams: isOver ? [] : toCome }
    })
  })
  return lists.filter(({ teams }) => teams.length > 1)
}

function isBy(at: Instant | null, now: Instant): boolean {
  return at !== null && at <= now
}

/** Gives a team the turn of the one before it, among those still to come in its list. */
export function earlierEdit(day: EventDay, { slot, teams }: TurnList, teamId: string): Edit | null {
  const { turns } = slot
  const index = teams.findIndex(({ id }) => id === teamId)
  const other = teams[index - 1]?.id
  if (!turns || other === undefined) return null
  const order = turns.order === 'teams' ? day.teams.map(({ id }) => id) : turns.order
  const swapped = order.map((id) => (id === teamId ? other : id === other ? teamId : id))
  const set = { turns: { ...turns, order: swapped } }
  return { type: 'change', in: { list: 'slots' }, id: slot.id, set }
}
