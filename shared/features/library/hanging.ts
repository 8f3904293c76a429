// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../day/day.ts'
import type { Milliseconds } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { Text } from '../../text.ts'
import type { Displays } from '../displays/display.ts'

/** A display as the hub knows it whichever day is open: it hangs in the venue, and not in a day. */
export type KnownDisplay = {
  deviceId: string
  name: string
  trimMs: Milliseconds
  /** It tells of all rooms; left out: of its own. */
  showsAllRooms?: true | undefined
  /** The room that it hung in last; `null`: nobody knows. */
  room: Text | null
}

/** Where displays hang in a day that is opened. */
export type Hanging = {
  hang: { display: KnownDisplay; roomId: string }[]
  /** What the day still has, and has been unpaired since. */
  unpair: string[]
  /** What somebody has to say a room of. */
  unhung: KnownDisplay[]
}

/**
 * Hangs each known display: by the name of the room that it hung in last, else where this day had it
 * before, else in the only room that there is.
 * @param hung where this day has displays
 */
export function hangingIn(day: EventDay, known: readonly KnownDisplay[], hung: Displays): Hanging {
  const found = known.map((display) => ({ display, roomId: roomOf(day, display, hung) }))
  return {
    hang: found.flatMap(({ display, roomId }) => (roomId === null ? [] : [{ display, roomId }])),
    unpair: Object.keys(hung).filter((id) => !known.some(({ deviceId }) => deviceId === id)),
    unhung: found.flatMap(({ display, roomId }) => (roomId === null ? [display] : [])),
  }
}

function roomOf(day: EventDay, { deviceId, room }: KnownDisplay, hung: Displays): string | null {
  const [only, ...others] = day.rooms
  const before = ownOf(hung, deviceId)?.roomId
  const found = (room && roomNamed(day, room)) ?? day.rooms.find(({ id }) => id === before) ?? null
  return found?.id ?? (others.length === 0 ? (only?.id ?? null) : null)
}

/** The room of this name, in whichever language and however it is spaced and written. */
export function roomNamed({ rooms }: EventDay, name: Text): Room | null {
  const wanted = new Set(plainNames(name))
  return rooms.find((room) => plainNames(room.name).some((plain) => wanted.has(plain))) ?? null
}

function plainNames(name: Text): string[] {
  return Object.values(name).flatMap((text) => {
    const plain = text
      ?.normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, '')
    return plain ? [plain] : []
  })
}
