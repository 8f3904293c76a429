// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../own.ts'
import type { State } from '../state/state.ts'
import { ownPartFor, roomPartFor } from './attendee-view.ts'
import { type Crowd, crowdOf } from './crowd.ts'
import { deskView } from './desk-view.ts'
import { displayView } from './display-view.ts'
import type { Presence } from './presence.ts'
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
  switch (audience.kind) {
    case 'display': {
      const device = ownOf(state.displays, audience.deviceId)
      return device ? displayView(state, presence, device, crowd) : null
    }
    case 'desk':
      return deskView(state, presence, crowd)
    case 'attendee':
      return {
        ...roomPartFor(state, audience.roomId, crowd),
        ...ownPartFor(state, audience.personId, crowd),
      }
    default:
      return audience satisfies never
  }
}
