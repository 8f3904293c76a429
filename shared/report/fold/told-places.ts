// SPDX-License-Identifier: EUPL-1.2

import type { RoomChoice } from '../../features/command-definition.ts'
import type { DeskCommand } from '../../features/commands.ts'
import type { Instant } from '../../instant.ts'
import type { State } from '../../state/state.ts'
import { currentSpan, type Moment, momentAt } from '../../timeline/moment.ts'
import type { SpanId } from '../../timeline/room-plan.ts'
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
  const about = aboutOf(command)
  const areLedTo = about === 'next' || about === 'where-it-led' || command.type === 'begin'
  if (!('rooms' in command) || about === 'nothing') return { areLedTo, places: [] }
  const state = about === 'where-it-led' ? after : before
  const found = new Map<SpanId, string[]>()
  for (const roomId of roomIdsOf(before, command.rooms)) {
    const moment = momentAt(timelineIn(state, roomId), at)
    const spanId = about === 'what-it-names' ? namedBy(command) : placeIn(about, moment)
    if (spanId !== null) found.set(spanId, [...(found.get(spanId) ?? []), roomId])
  }
  return { areLedTo, places: Array.from(found, ([spanId, roomIds]) => ({ spanId, roomIds })) }
}

type About =
  /** What the walls named as next, the highest that began. */
  | 'next'
  | 'where-it-led'
  | 'where-it-was'
  /** What the digits counted for. */
  | 'what-counted'
  | 'what-it-names'
  | 'nothing'

function aboutOf({ type }: DeskCommand): About {
  switch (type) {
    case 'next':
      return 'next'
    case 'previous':
    case 'backToPlan':
      return 'where-it-led'
    case 'lengthen':
      return 'what-counted'
    case 'pause':
    case 'resume':
    case 'absorb':
    case 'runOver':
    case 'endBreak':
    case 'wait':
      return 'where-it-was'
    case 'begin':
    case 'pace':
    case 'schedule':
      return 'what-it-names'
    case 'show':
    case 'message':
    case 'lockJoining':
    case 'removePeople':
    case 'freeRole':
    case 'pairDisplay':
    case 'unpairDisplay':
    case 'trimDisplay':
    case 'testPattern':
    case 'face':
    case 'sound':
    case 'testSound':
    case 'undo':
    case 'redo':
      return 'nothing'
    default:
      return type satisfies never
  }
}

function namedBy(command: DeskCommand): SpanId | null {
  if (command.type === 'schedule') return command.slotId
  return 'spanId' in command ? command.spanId : null
}

/** `null` for a hall that only tells of the other rooms: it has no place of its own. */
function placeIn(about: About, moment: Moment): SpanId | null {
  if (moment.slot?.isElsewhere) return null
  if (about === 'next') return moment.next?.id ?? null
  const { countdown } = moment
  if (about === 'what-counted' && countdown.kind !== 'none') return countdown.spanId
  return currentSpan(moment)?.id ?? null
}

function roomIdsOf({ day }: State, rooms: RoomChoice): string[] {
  return rooms === 'all' ? day.rooms.map(({ id }) => id) : rooms
}
