// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { PLANNED_RUN } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import { dayForPage } from '../../../shared/views/day-part.ts'
import { countdownLabel } from '../countdown/countdown-label.ts'
import { type DirectionsHead, directionsNow, idleHead } from '../directions/directions.ts'
import { nextUp } from './next-up.ts'
import { onNow } from './on-now.ts'

/** What a room's wall says at a time of a day that goes as planned, from its own part of the day. */
export function wallAt(whole: EventDay, roomId: string, time: string) {
  const day = dayForPage(whole, roomId)
  const timeline = timelineOf(day, roomId, PLANNED_RUN)
  const at = instantOf(day.date, time, day.timeZone)
  const moment = shownMomentAt(timeline, at)
  const room = roomNow(day, timeline, moment)
  const now = onNow(room, 'nl', false)
  const { kicker, title, beside, instruction } = now
  const directions = directionsNow(day, timeline, moment, at, 'nl')
  const { countdown } = moment
  const next = nextUp(room, 'nl')
  return {
    kicker,
    title,
    beside,
    instruction,
    label: countdownLabel(room, 'nl', false)?.words ?? null,
    minutes: countdown.kind === 'none' ? null : Math.abs(countdown.at - at) / 60_000,
    next: next && `${next.title}, ${next.detail}`,
    directions: directions.map(({ when, where, title }) => `${when} ${where}: ${title}`),
    head:
      moment.slot || directions.length === 0
        ? null
        : headOf(idleHead(day, timeline, moment, at, 'nl')),
  }
}

function headOf({ title, when }: DirectionsHead): string {
  return `${title}, ${when}`
}
