// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'

/** An order as it was drawn: of those whose turn was still to come. */
export type Draw = { at: Instant; seed: number; order: readonly string[] }

export type Pitches = Readonly<{
  /** The last draw of an item, by its id; of one that each room has for itself, `slot/room`. */
  draws: Readonly<Record<string, Draw>>
  /** By item, those who were not there when it was their turn, and were put last. */
  notHere: Readonly<Record<string, readonly string[]>>
}>

export const NO_PITCHES: Pitches = { draws: {}, notHere: {} }

/** @param roomId `null`: everybody is together */
export function drawKey(slotId: string, roomId: string | null): string {
  return roomId === null ? slotId : `${slotId}/${roomId}`
}
