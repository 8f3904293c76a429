// SPDX-License-Identifier: EUPL-1.2
import type { Room } from '../../day/day.ts'
import type { ShownMoment } from '../../timeline/shown-moment.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** A room, its day laid out, and where it stands now. */
export type RoomStatus = { room: Room; timeline: Timeline; moment: ShownMoment }
