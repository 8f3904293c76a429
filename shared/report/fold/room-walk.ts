// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import { type Moment, momentAt } from '../../timeline/moment.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { addStretch, type Stretch, stretchesBetween } from './stretches.ts'

/** A room as the journal left it at the end of what is told, with what its walls showed till then. */
export type WalkedRoom = {
  roomId: string
  stretches: readonly Stretch[]
  timeline: Timeline
  moment: Moment
}

/** Walks through one room's day as its timelines follow one another. */
export class RoomWalk {
  private timeline: Timeline
  private from: Instant
  private readonly stretches: Stretch[] = []

  constructor(timeline: Timeline, from: Instant) {
    this.timeline = timeline
    this.from = from
  }

  /** From `at` on the room follows `timeline`. */
  turn(timeline: Timeline, at: Instant): void {
    for (const stretch of stretchesBetween(this.timeline, this.from, at)) {
      addStretch(this.stretches, stretch)
    }
    this.from = Math.max(this.from, at)
    this.timeline = timeline
  }

  end(until: Instant): WalkedRoom {
    const { timeline, stretches } = this
    this.turn(timeline, until)
    return { roomId: timeline.roomId, stretches, timeline, moment: momentAt(timeline, until) }
  }
}
