// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../day/day.ts'
import { textIn } from '../../text.ts'

/** The digits that rooms have, in the order in which they are given out. */
export const ROOM_DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
export type RoomDigit = (typeof ROOM_DIGITS)[number]

/**
 * The digit that chooses each room, by its id. A room whose name ends in a number of one digit has
 * that, so that `2` is Zaal 2 wherever the hall stands in the day; a hall beside such rooms has the
 * zero. The others take what is left, in the day's order; rooms past the tenth have none.
 */
export function roomDigits({ rooms, language }: EventDay): ReadonlyMap<string, RoomDigit> {
  const free = new Set<RoomDigit>(ROOM_DIGITS)
  const digits = new Map<string, RoomDigit>()
  const give = (room: Room, digit: RoomDigit | undefined) => {
    if (digit !== undefined && free.delete(digit)) digits.set(room.id, digit)
  }
  for (const room of rooms) give(room, numberOf(textIn(room.name, language)))
  if (digits.size > 0) {
    const hall = rooms.find(({ id, kind }) => kind === 'hall' && !digits.has(id))
    if (hall) give(hall, '0')
  }
  for (const room of rooms) if (!digits.has(room.id)) give(room, [...free][0])
  return digits
}

/** `Zaal 2`, `Room 2` and `Werkruimte-2`, and not `Zaal 12` or `B2`, which may stand beside `C2`. */
function numberOf(name: string): RoomDigit | undefined {
  const [, digit] = /(?:^|[^\p{L}\d])(\d)$/u.exec(name) ?? []
  return ROOM_DIGITS.find((one) => one === digit)
}
