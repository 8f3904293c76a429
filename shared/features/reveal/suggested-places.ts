// SPDX-License-Identifier: EUPL-1.2

/** How many places are told where a day doesn't say. */
export const USUAL_PLACES = 3

type Standing = { teamId: string; place: number | null }

/**
 * The teams of each place that is told, the winners first; who is equal shares a place.
 * @param standings the first first
 */
export function suggestedPlaces(
  standings: readonly Standing[],
  most: number = USUAL_PLACES,
): string[][] {
  const byPlace = new Map<number, string[]>()
  for (const { teamId, place } of standings) {
    if (place === null || place > most) continue
    byPlace.set(place, [...(byPlace.get(place) ?? []), teamId])
  }
  return [...byPlace.values()]
}

/** The same from the jury's totals. None while those still move: a place would move under somebody's hand. */
export function placesByJury(
  jury: { isClosed: boolean; standings: readonly Standing[] },
  most?: number,
): string[][] {
  return jury.isClosed ? suggestedPlaces(jury.standings, most) : []
}
