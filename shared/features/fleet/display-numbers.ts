// SPDX-License-Identifier: EUPL-1.2
import type { Displays } from '../displays/display.ts'

/** So many colours tell displays apart; number 9 has that of number 1 again. */
export const COLOURS = 8

/** Each paired display's number, from 1, in the order in which they were hung. */
export function displayNumbers(displays: Displays): ReadonlyMap<string, number> {
  const inOrder = Object.entries(displays).sort(
    ([idA, a], [idB, b]) => a.pairedAt - b.pairedAt || (idA < idB ? -1 : 1),
  )
  return new Map(inOrder.map(([deviceId], index) => [deviceId, index + 1]))
}

/** Which of the colours a display with this number has, from 0. */
export function colourOf(number: number): number {
  return (number - 1) % COLOURS
}
