// SPDX-License-Identifier: EUPL-1.2
import type { Room, Viewing } from '../../day/day.ts'
import { ownOf } from '../../own.ts'

/** Screens and farthest seats by room, where a desk has said what the day's file doesn't. */
export type Viewings = Readonly<Record<string, Viewing>>

export const NO_VIEWINGS: Viewings = {}

/** A room whose screen nobody has described: an ordinary one, in a room for a few teams. */
export const USUAL_VIEWING: Viewing = { diagonalInch: 55, farthestMetres: 8 }

/** A room's screen and its farthest seat: as the desk said, or the day's file; `null`: nobody did. */
export function viewingOf(
  { day, viewing }: { day: { rooms: readonly Room[] }; viewing: Viewings },
  roomId: string,
): Viewing | null {
  return ownOf(viewing, roomId) ?? day.rooms.find(({ id }) => id === roomId)?.viewing ?? null
}
