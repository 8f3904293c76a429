// SPDX-License-Identifier: EUPL-1.2
import { newCode } from '../join-code.ts'
import type { EventDay } from './day.ts'

/** The day with a join code for every room; codes that it has already stay. */
export function withJoinCodes(day: EventDay, chance: () => number): EventDay {
  const taken = new Set(day.rooms.flatMap((room) => room.joinCode ?? []))
  const rooms = day.rooms.map((room) => {
    if (room.joinCode) return room
    const joinCode = newCode(chance, taken)
    taken.add(joinCode)
    return { ...room, joinCode }
  })
  return { ...day, rooms }
}
