// SPDX-License-Identifier: EUPL-1.2

import { ownInputOf } from '../features/joining/own-input.ts'
import { ownOf } from '../own.ts'
import type { QrEncoder } from '../qr-matrix.ts'
import type { State } from '../state/state.ts'
import { attendeeOwnOf, attendeeRoomOf } from './attendee-view.ts'
import { type Crowd, crowdOf } from './crowd.ts'
import { deskViewOf } from './desk-view.ts'
import { displayOwnOf, displayRoomOf } from './display-view.ts'
import { facilitatorViewOf } from './facilitator-view.ts'
import { jurorViewOf } from './juror-view.ts'
import type { Presence } from './presence.ts'
import { roomInputOf } from './room-input.ts'
import type { Audience, View } from './view.ts'

const NO_CODES: QrEncoder = () => null

/**
 * The only way that state leaves the hub: a whole view, cut for its audience. Secrets and
 * other people's personal data are left out here and nowhere else.
 * @param crowd who joined, where it is known from another view of the same state
 * @param encodeQr makes the codes that walls show; without it they show none
 * @returns `null` for a display that is not paired: there is nothing that it may see.
 */
export function viewFor(
  state: State,
  presence: Presence,
  audience: Audience,
  crowd: Crowd = crowdOf(state.joining),
  encodeQr: QrEncoder = NO_CODES,
): View | null {
  const roomInput = (roomId: string) => roomInputOf(state, roomId, crowd, presence, encodeQr)
  switch (audience.kind) {
    case 'display': {
      const display = ownOf(state.displays, audience.deviceId)
      if (!display) return null
      const room = displayRoomOf(roomInput(display.roomId))
      return {
        kind: 'display',
        room,
        own: displayOwnOf({ display, day: state.day, runs: state.runs }),
      }
    }
    case 'desk':
      return deskViewOf({ state, presence, crowd })
    case 'attendee': {
      const room = attendeeRoomOf(roomInput(audience.roomId))
      const own = attendeeOwnOf(ownInputOf(state, audience.personId, crowd))
      return { kind: 'attendee', room, own }
    }
    case 'facilitator':
      return facilitatorViewOf({ state, facilitatorId: audience.facilitatorId })
    case 'juror':
      return jurorViewOf({ state, jurorId: audience.jurorId })
    default:
      return audience satisfies never
  }
}
