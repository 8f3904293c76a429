// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { Language } from '../../../shared/text.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { type NextUp, nextUp } from './next-up.ts'
import { onNow } from './on-now.ts'
import { firstSentence } from './sentences.ts'

/** What everybody in a room is to read at one time of the day, each from their seat. */
export type FarTexts = {
  title: string
  /** A line over the title takes some of its room. */
  hasKicker: boolean
  /** The first sentence of what to do, or `null`. */
  instruction: string | null
  next: NextUp | null
}

/** The same of a room's whole day, in its order. */
export function farTextsIn(day: EventDay, timeline: Timeline, language: Language): FarTexts[] {
  const starts = timeline.spans.flatMap(({ start }) => start ?? [])
  const texts: FarTexts[] = []
  let at: number | null = starts.length > 0 ? Math.min(...starts) - 1 : null
  while (at !== null) {
    const moment = shownMomentAt(timeline, at)
    const room = roomNow(day, timeline, moment)
    const { kicker, title, instruction } = onNow(room, language, false)
    texts.push({
      title,
      hasKicker: kicker !== null,
      instruction: instruction === null ? null : firstSentence(instruction),
      next: nextUp(room, language),
    })
    at = moment.lookAgainAt
  }
  return texts
}
