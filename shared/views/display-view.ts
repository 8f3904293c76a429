// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { displayAddress } from '../features/address/views.ts'
import { displayApplause } from '../features/applause/views.ts'
import { type DisplayInput, displayOwn } from '../features/displays/views.ts'
import { displayHelp } from '../features/help/views.ts'
import { displayCodes, roomJoining } from '../features/joining/views.ts'
import { roomNaming } from '../features/naming/views.ts'
import { displayPitches } from '../features/pitches/views.ts'
import { displayRaces } from '../features/race/views.ts'
import { roomReveal } from '../features/reveal/views.ts'
import { displayScreen } from '../features/screens/views.ts'
import { displayElsewhere, roomRun } from '../features/steering/views.ts'
import { displayViewing } from '../features/viewing/views.ts'
import { type RoomInput, roomId } from './room-input.ts'
import { composedFrom } from './view-part.ts'

/** What all displays in a room show alike. */
const ROOM = composedFrom<RoomInput>()(
  roomId,
  roomRun,
  displayElsewhere,
  displayScreen,
  roomJoining,
  displayAddress,
  displayCodes,
  displayApplause,
  displayViewing,
  displayRaces,
  displayPitches,
  displayHelp,
  roomNaming,
  roomReveal,
)
/** What one display shows besides. */
const OWN = composedFrom<DisplayInput>()(displayOwn)

export const DisplayView = z.object({
  kind: z.literal('display'),
  room: ROOM.schema,
  own: OWN.schema,
})
export type DisplayView = z.infer<typeof DisplayView>

export const displayRoomOf = ROOM.of
export const displayOwnOf = OWN.of
