// SPDX-License-Identifier: EUPL-1.2

import { ownInputOf } from '../../../shared/features/joining/own-input.ts'
import type { Joining } from '../../../shared/features/joining/people.ts'
import { isLetIn } from '../../../shared/features/jury/jury.ts'
import { ownOf } from '../../../shared/own.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import type { State } from '../../../shared/state/state.ts'
import { attendeeRoomOf } from '../../../shared/views/attendee-view.ts'
import { type Crowd, crowdOf, NO_CROWD } from '../../../shared/views/crowd.ts'
import type { DeskInput } from '../../../shared/views/desk-input.ts'
import { deskViewOf } from '../../../shared/views/desk-view.ts'
import { displayRoomOf } from '../../../shared/views/display-view.ts'
import type { FacilitatorInput } from '../../../shared/views/facilitator-input.ts'
import { facilitatorViewOf } from '../../../shared/views/facilitator-view.ts'
import { type JurorInput, jurorViewOf } from '../../../shared/views/juror-view.ts'
import type { Presence } from '../../../shared/views/presence.ts'
import { type RoomInput, roomInputOf } from '../../../shared/views/room-input.ts'
import type { Audience, View } from '../../../shared/views/view.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import type { EncodedMessage } from '../links/encoded-message.ts'
import { DayMessages } from './day-messages.ts'
import { PartEncoder, PartEncoders } from './encoded-part.ts'
import { AttendeeParts, DisplayParts } from './own-parts.ts'
import { type EncodedView, type Heading, ViewMessages } from './view-messages.ts'

/** What views are made from. */
export type ViewInput = Omit<Heading, 'seq'> & {
  state: State
  /** Another object whenever somebody came, went or said how it is. */
  presence: Presence
}

/** What an audience is sent: a view, and the part of the day that is shown with it. */
export type ViewAndDay = { view: EncodedMessage; day: EncodedMessage }

/**
 * The views of all audiences, as messages. What all in a room see alike and what is one's own are
 * parts, each made and encoded only where something that it is made from is another object.
 */
export class Views {
  private readonly displayRooms = new PartEncoders<RoomInput>(displayRoomOf)
  private readonly displayParts = new DisplayParts()
  private readonly attendeeRooms = new PartEncoders<RoomInput>(attendeeRoomOf)
  private readonly attendeeParts = new AttendeeParts()
  private readonly desks = new PartEncoder<DeskInput>(deskViewOf)
  private readonly facilitators = new PartEncoders<FacilitatorInput>(facilitatorViewOf)
  private readonly jurors = new PartEncoders<JurorInput>(jurorViewOf)
  private readonly messages = new ViewMessages()
  private readonly days = new DayMessages()
  private readonly encodeQr = keepingQrEncoder()
  /** What the crowd was made from. */
  private counted: Pick<Joining, 'people' | 'merged'> | null = null
  private crowd: Crowd = NO_CROWD

  /** The view of an audience; `null` for a display that is not paired. */
  of(audience: Audience, { state, presence }: ViewInput): View | null {
    return viewFor(state, presence, audience, this.crowdOf(state), this.encodeQr)
  }

  /** The same as messages; `null` for a display that is not paired. */
  messagesOf(audience: Audience, input: ViewInput): ViewAndDay | null {
    const encoded = this.encodedOf(audience, input)
    if (!encoded) return null
    const { state } = input
    const view = this.messages.of(encoded, { ...input, seq: state.seq })
    return { view, day: this.days.of(audience.kind, roomOf(audience, state), state.day) }
  }

  private encodedOf(audience: Audience, { state, presence }: ViewInput): EncodedView | null {
    const { kind } = audience
    const crowd = this.crowdOf(state)
    const roomInput = (roomId: string) => roomInputOf(state, roomId, crowd, presence, this.encodeQr)
    switch (kind) {
      case 'display': {
        const display = ownOf(state.displays, audience.deviceId)
        if (!display) return null
        const { roomId } = display
        const room = this.displayRooms.encode(roomId, roomInput(roomId))
        return { kind, room, own: this.displayParts.encode(display, state) }
      }
      case 'desk':
        return { kind, whole: this.desks.encode({ state, presence, crowd }) }
      case 'attendee': {
        const { roomId, personId } = audience
        const room = this.attendeeRooms.encode(roomId, roomInput(roomId))
        return { kind, room, own: this.attendeeParts.encode(ownInputOf(state, personId, crowd)) }
      }
      case 'facilitator': {
        const { facilitatorId } = audience
        return { kind, whole: this.facilitators.encode(facilitatorId, { state, facilitatorId }) }
      }
      case 'juror': {
        const { jurorId } = audience
        if (!isLetIn(state.jury, jurorId)) return null
        return { kind, whole: this.jurors.encode(jurorId, { state, jurorId }) }
      }
      default:
        return kind satisfies never
    }
  }

  private crowdOf({ joining }: State): Crowd {
    const { people, merged } = joining
    if (people !== this.counted?.people || merged !== this.counted.merged) {
      this.counted = joining
      this.crowd = crowdOf(joining, this.crowd)
    }
    return this.crowd
  }
}

/** The room whose part of the day an audience gets; `null`: it is for all rooms. */
function roomOf(audience: Audience, { displays }: State): string | null {
  switch (audience.kind) {
    case 'display':
      return ownOf(displays, audience.deviceId)?.roomId ?? null
    case 'desk':
    case 'facilitator':
    case 'juror':
      return null
    case 'attendee':
      return audience.roomId
    default:
      return audience satisfies never
  }
}
