// SPDX-License-Identifier: EUPL-1.2

import { ownInputOf } from '../features/joining/own-input.ts'
import { ownOf } from '../own.ts'
import type { State } from '../state/state.ts'
import { attendeeOwnOf, attendeeRoomOf } from './attendee-view.ts'
import { type Crowd, crowdOf } from './crowd.ts'
import { deskViewOf } from './desk-view.ts'
import { displayOwnOf, displayRoomOf } from './display-view.ts'
import type { Presence } from './presence.ts'
import { roomInputOf } from './room-input.ts'
import type { Audience, View } from './view.ts'

/**
 * The only way that state leaves the hub: a whole view, cut for its audience. Secrets and
 * other people's personal data are left out here and nowhere else.
 * @param crowd who joined, where it is known from another view of the same state
 * @returns `null` for a display that is not paired: there is nothing that it may see.
 */
export function viewFor(
  state: State,
  presence: Presence,
  audience: Audience,
  crowd: Crowd = crowdOf(state.joining.people),
): View | null {
  const { joinBase } = presence
  switch (audience.kind) {
    case 'display': {
      const display = ownOf(state.displays, audience.deviceId)
      if (!display) return null
      const room = displayRoomOf(roomInputOf(state, display.roomId, crowd, joinBase))
      return { kind: 'display', room, own: displayOwnOf(display) }
    }
    case 'desk':
      return deskViewOf({ state, presence, crowd })
    case 'attendee': {
      const room = attendeeRoomOf(roomInputOf(state, audience.roomId, crowd, joinBase))
      const own = attendeeOwnOf(ownInputOf(state, audience.personId, crowd))
      return { kind: 'attendee', room, own }
    }
    default:
      return audience satisfies never
  }
}
