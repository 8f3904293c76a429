// SPDX-License-Identifier: EUPL-1.2
import { newCode } from '../join-code.ts'
import type { EventDay, Team } from './day.ts'

/**
 * The day with a join code for every room that people join in and for every team, no two alike; codes
 * that it has already stay.
 */
export function withJoinCodes(day: EventDay, chance: () => number): EventDay {
  const taken = takenCodes(day)
  // Who is in a foyer joins in a room.
  const rooms = day.rooms.map((room) =>
    room.joinCode || room.kind === 'place' ? room : { ...room, joinCode: freshCode(chance, taken) },
  )
  const teams = day.teams.map(
    (team): Team => (team.joinCode ? team : { ...team, joinCode: freshCode(chance, taken) }),
  )
  return { ...day, rooms, teams }
}

/** Codes that lead somewhere already: a team's leads to its room as well. */
export function takenCodes({ rooms, teams }: EventDay): Set<string> {
  return new Set([...rooms, ...teams].flatMap(({ joinCode }) => joinCode ?? []))
}

/** A code that is none of those, and one of them from now on. */
export function freshCode(chance: () => number, taken: Set<string>): string {
  const code = newCode(chance, taken)
  taken.add(code)
  return code
}
