// SPDX-License-Identifier: EUPL-1.2
import { PLANNED_RUN } from '../timeline/run.ts'
import type { AttendeeView } from './attendee-view.ts'

/** What is to be otherwise than in an untouched room, for a phone that hasn't joined. */
export type ViewChange = Partial<AttendeeView['room'] & AttendeeView['own']>

export function attendeeView(change: ViewChange = {}): AttendeeView {
  const { me = null, takenRoles = {}, isRemoved, removedFor, mates, returnCode, ...rest } = change
  const { proposedName, place, ...room } = rest
  return {
    kind: 'attendee',
    room: {
      roomId: 'zaal-2',
      run: PLANNED_RUN,
      message: null,
      face: 'digits',
      teams: [],
      isJoiningLocked: false,
      chosenNames: {},
      reveal: null,
      ...room,
    },
    own: {
      ...{ me, takenRoles },
      ...(isRemoved !== undefined && { isRemoved }),
      ...(removedFor !== undefined && { removedFor }),
      ...(returnCode !== undefined && { returnCode }),
      ...(mates !== undefined && { mates }),
      ...(proposedName !== undefined && { proposedName }),
      ...(place !== undefined && { place }),
    },
  }
}
