// SPDX-License-Identifier: EUPL-1.2
import type { ProposedItem } from '../understood.ts'
import { sameName } from './fitted-text.ts'
import { meets, type Stretch, stretchOf } from './stretch.ts'

const OF_PEOPLE =
  /^(groep|group|klas|class|team|cohort|stroom|stream|lijn|ploeg|squad)\b|^[a-z0-9]$/i
const MOST_GROUPS = 40

/**
 * Tracks that are groups of people, by name: all of them are called so, and none is in two places at
 * once. Others are subjects, and say nothing of who comes.
 */
export function groupTracks(items: readonly ProposedItem[]): string[] {
  const byTrack = new Map<string, { name: string; stretches: Stretch[] }>()
  for (const item of items) {
    if (item.track === undefined || item.track.trim() === '') continue
    const name = item.track.trim()
    const track = byTrack.get(sameName(name)) ?? { name, stretches: [] }
    const stretch = stretchOf(item)
    if (stretch) track.stretches.push(stretch)
    byTrack.set(sameName(name), track)
  }
  const tracks = [...byTrack.values()]
  const isClear =
    tracks.length >= 2 &&
    tracks.length <= MOST_GROUPS &&
    tracks.every(({ name, stretches }) => OF_PEOPLE.test(name) && isInOnePlace(stretches))
  return isClear ? tracks.map(({ name }) => name) : []
}

function isInOnePlace(stretches: readonly Stretch[]): boolean {
  const ordered = stretches.toSorted((a, b) => a.from - b.from)
  return ordered.every((one, i) => {
    const before = ordered[i - 1]
    return !before || !meets(before, one)
  })
}
