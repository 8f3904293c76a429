// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { Instant } from '../../../shared/instant.ts'
import { titleOf } from '../../../shared/now/span-content.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'

/** An item of a room's day: when it begins, and what it is. */
export type KeptItem = { id: string; time: string; title: string }

// More is not read from across a room, and the day goes on elsewhere.
const MOST_ITEMS = 9

/**
 * What was not over when the day was kept, in order of time: it is later than that, and nobody knows
 * by how much.
 * @param keptAt the last instant that was known
 */
export function keptItems(
  day: EventDay,
  view: DisplayView,
  keptAt: Instant,
  language: Language,
): KeptItem[] {
  const { spans } = timelineOf(day, view.room.roomId, view.room.run)
  return spans
    .filter(({ level, isElsewhere, isBeside }) => level === 'slot' && !isElsewhere && !isBeside)
    .flatMap(({ id, start, plannedStart, end }) => {
      const at = start ?? plannedStart
      const title = titleOf(day, id)
      if (at === null || title === null || (end ?? at) < keptAt) return []
      return [{ at, id, time: timeOfDay(at, day.timeZone), title: taggedIn(title, language) }]
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_ITEMS)
    .map(({ id, time, title }) => ({ id, time, title }))
}
