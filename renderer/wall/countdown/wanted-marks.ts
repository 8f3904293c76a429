// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay } from '../../../shared/day/day.ts'
import { MINUTE, type Milliseconds } from '../../../shared/instant.ts'
import { contentOf } from '../../../shared/now/span-content.ts'
import type { WantedMarks } from '../../../shared/timeline/cues/found-cues.ts'

/**
 * The marks that the day's activities want. Where no activity of a step has minutes, they are no
 * places of their own, and want theirs on the step.
 */
export function wantedMarks(day: EventDay): WantedMarks {
  return (id) => {
    const { step, activity } = contentOf(day, id)
    if (activity) return marksOf(activity)
    const isTimed = step?.activities.some(({ minutes }) => minutes !== null)
    return step && !isTimed ? step.activities.flatMap(marksOf) : []
  }
}

function marksOf({ marks = [] }: Activity): Milliseconds[] {
  return marks.map((minutes) => minutes * MINUTE)
}
