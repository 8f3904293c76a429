// SPDX-License-Identifier: EUPL-1.2
import type { Moment } from '../../timeline/moment.ts'
import type { RoomChoice } from '../command-definition.ts'
import { seenAt } from '../steering/run/run-commands.ts'
import { ALL_ROOMS, isSelected, type RoomSelection, roomChoiceOf, selectOnly } from './selection.ts'

/** A room by its id, with the moment that the desk shows of it. */
export type RoomMoment = { room: { id: string }; moment: Moment }

/** Rooms as a command names them, with what each of them was seen to stand at. */
export type Target = { rooms: RoomChoice; saw: Record<string, string> }

/** The selected rooms as the target of a command. */
export function targetOf(selection: RoomSelection, shown: readonly RoomMoment[]): Target {
  const selected = shown.filter(({ room }) => isSelected(selection, room.id))
  return {
    rooms: roomChoiceOf(selection),
    saw: Object.fromEntries(selected.map(({ room, moment }) => [room.id, seenAt(moment)])),
  }
}

/**
 * The rooms whose lateness is dealt with from one of them: all, where what goes on is everybody's; those
 * that were chosen one by one, where it is among them; or that room alone.
 */
export function lateTogether(
  roomId: string,
  before: RoomSelection,
  shown: readonly RoomMoment[],
): RoomSelection {
  const own = shown.find(({ room }) => room.id === roomId)
  if (own?.moment.slot?.isMeetingPoint) return ALL_ROOMS
  if (before.kind === 'some' && isSelected(before, roomId)) return before
  return selectOnly(
    [roomId],
    shown.map(({ room }) => room.id),
  )
}

/** The selected rooms that go their own way; the hall itself where nothing else is selected. */
export function independentRooms<Shown extends RoomMoment>(
  selection: RoomSelection,
  shown: readonly Shown[],
): readonly Shown[] {
  const selected = shown.filter(({ room }) => isSelected(selection, room.id))
  const independent = selected.filter(({ moment }) => !moment.slot?.isElsewhere)
  return independent.length > 0 ? independent : selected
}
