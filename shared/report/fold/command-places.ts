// SPDX-License-Identifier: EUPL-1.2

import type { RoomChoice } from '../../features/command-definition.ts'
import type { AboutPlace } from '../../features/command-told.ts'
import type { DeskCommand } from '../../features/commands.ts'
import { toldAs } from '../../features/told.ts'
import type { Instant } from '../../instant.ts'
import type { State } from '../../state/state.ts'
import type { SpanId } from '../../timeline/layout/room-plan.ts'
import { currentSpan, type Moment, momentAt } from '../../timeline/moment.ts'
import type { TimelineIn } from './laying-out.ts'

/** A place in the day, with the rooms for which a command was about it. */
export type PlaceOfRooms = { spanId: SpanId; roomIds: string[] }

/** What a command was about: where its rooms went, or what went on in them that it changed. */
export type Places = { areLedTo: boolean; places: readonly PlaceOfRooms[] }

export function placesOf(
  at: Instant,
  command: DeskCommand,
  before: State,
  after: State,
  timelineIn: TimelineIn,
): Places {
  const { about, where } = toldAs(command)
  const rooms = where?.(command)
  if (!about || rooms === undefined) return { areLedTo: false, places: [] }
  const areLedTo = isLedTo(about)
  const state = about.place === 'where-it-led' ? after : before
  const found = new Map<SpanId, string[]>()
  for (const roomId of roomIdsOf(before, rooms)) {
    const spanId =
      about.place === 'named'
        ? about.spanId(command)
        : placeIn(about.place, momentAt(timelineIn(state, roomId), at))
    if (spanId !== null) found.set(spanId, [...(found.get(spanId) ?? []), roomId])
  }
  return { areLedTo, places: Array.from(found, ([spanId, roomIds]) => ({ spanId, roomIds })) }
}

function isLedTo(about: AboutPlace<DeskCommand>): boolean {
  if (about.place === 'named') return about.isLedTo
  return about.place === 'next' || about.place === 'where-it-led'
}

/** `null` for a hall that only tells of the other rooms: it has no place of its own. */
function placeIn(
  place: Exclude<AboutPlace<DeskCommand>['place'], 'named'>,
  moment: Moment,
): SpanId | null {
  if (moment.slot?.isElsewhere) return null
  if (place === 'next') return moment.next?.id ?? null
  const { countdown } = moment
  if (place === 'what-counted' && countdown.kind !== 'none') return countdown.spanId
  return currentSpan(moment)?.id ?? null
}

function roomIdsOf({ day }: State, rooms: RoomChoice): string[] {
  return rooms === 'all' ? day.rooms.map(({ id }) => id) : rooms
}
