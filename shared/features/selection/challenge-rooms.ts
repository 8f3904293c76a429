// SPDX-License-Identifier: EUPL-1.2
import type { Challenge, EventDay } from '../../day/day.ts'

/** A challenge with the rooms that work on it. */
export type ChallengeRooms = { challenge: Challenge; roomIds: string[] }

/** The challenges that rooms work on, by number. */
export function challengeRooms({ challenges, rooms }: EventDay): ChallengeRooms[] {
  return challenges
    .map((challenge) => ({
      challenge,
      roomIds: rooms.filter((room) => room.challenge === challenge.id).map(({ id }) => id),
    }))
    .filter(({ roomIds }) => roomIds.length > 0)
    .sort((a, b) => a.challenge.number - b.challenge.number)
}
