// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { attendeeHelp } from '../features/help/views.ts'
import type { OwnInput } from '../features/joining/own-input.ts'
import { attendeeOwn, roomJoining } from '../features/joining/views.ts'
import { attendeeNaming, roomNaming } from '../features/naming/views.ts'
import { attendeePitches } from '../features/pitches/views.ts'
import { attendeeCounts, attendeeRaces } from '../features/race/views.ts'
import { roomReveal } from '../features/reveal/views.ts'
import { attendeeScreen } from '../features/screens/views.ts'
import { roomRun } from '../features/steering/views.ts'
import { attendeeWipe } from '../features/wipe/views.ts'
import { type RoomInput, roomId } from './room-input.ts'
import { composedFrom } from './view-part.ts'

/** What all phones in a room see alike. */
const ROOM = composedFrom<RoomInput>()(
  roomId,
  roomRun,
  attendeeScreen,
  roomJoining,
  attendeeRaces,
  attendeePitches,
  roomNaming,
  roomReveal,
  attendeeWipe,
)
/** What one phone's owner sees besides, the same in every room. */
const OWN = composedFrom<OwnInput>()(attendeeOwn, attendeeCounts, attendeeHelp, attendeeNaming)

export const AttendeeView = z.object({
  kind: z.literal('attendee'),
  room: ROOM.schema,
  own: OWN.schema,
})
export type AttendeeView = z.infer<typeof AttendeeView>

export const attendeeRoomOf = ROOM.of
export const attendeeOwnOf = OWN.of
