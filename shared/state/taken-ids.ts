// SPDX-License-Identifier: EUPL-1.2

/**
 * The ids of accepted commands, each with the `seq` of its entry. Kept in pieces so that
 * adding one copies a piece and not all of a long day's.
 */
export type TakenIds = readonly ReadonlyMap<string, number>[]

export const NONE_TAKEN: TakenIds = []

const PIECE = 256

/** The `seq` under which `id` was accepted, or `null`. */
export function seqOfTaken(taken: TakenIds, id: string): number | null {
  for (const piece of taken) {
    const seq = piece.get(id)
    if (seq !== undefined) return seq
  }
  return null
}

export function withTaken(taken: TakenIds, id: string, seq: number): TakenIds {
  const last = taken.at(-1)
  if (!last || last.size >= PIECE) return [...taken, new Map([[id, seq]])]
  return [...taken.slice(0, -1), new Map(last).set(id, seq)]
}
