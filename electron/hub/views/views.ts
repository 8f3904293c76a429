// SPDX-License-Identifier: EUPL-1.2

import { ownInputOf } from '../../../shared/features/joining/own-input.ts'
import type { Joining } from '../../../shared/features/joining/people.ts'
import { ownOf } from '../../../shared/own.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import type { State } from '../../../shared/state/state.ts'
import { attendeeRoomOf } from '../../../shared/views/attendee-view.ts'
import { type Crowd, crowdOf, NO_CROWD } from '../../../shared/views/crowd.ts'
import type { DeskInput } from '../../../shared/views/desk-input.ts'
import { deskViewOf } from '../../../shared/views/desk-view.ts'
import { displayRoomOf } from '../../../shared/views/display-view.ts'
import type { Presence } from '../../../shared/views/presence.ts'
import { type RoomInput, roomInputOf } from '../../../shared/views/room-input.ts'
import type { Audience, View } from '../../../shared/views/view.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import type { EncodedMessage } from '../links/encoded-message.ts'
import { DayMessages } from './day-messages.ts'
import { PartEncoder, RoomPartEncoder } from './encoded-part.ts'
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
  private readonly displayRooms = new RoomPartEncoder<RoomInput>(displayRoomOf)
  private readonly displayParts = new DisplayParts()
  private readonly attendeeRooms = new RoomPartEncoder<RoomInput>(attendeeRoomOf)
  private readonly attendeeParts = new AttendeeParts()
  private readonly desks = new PartEncoder<DeskInput>(deskViewOf)
  private readonly messages = new ViewMessages()
  private readonly days = new DayMessages()
  private readonly encodeQr = keepingQrEncoder()
  private people: Joining['people'] | null = null
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
    const { joinBase } = presence
    const roomInput = (roomId: string) => roomInputOf(state, roomId, crowd, joinBase, this.encodeQr)
    switch (kind) {
      case 'display': {
        const display = ownOf(state.displays, audience.deviceId)
        if (!display) return null
        const { roomId } = display
        const room = this.displayRooms.encode(roomId, roomInput(roomId))
        return { kind, room, own: this.displayParts.encode(display, state.displays) }
      }
      case 'desk':
        return { kind, whole: this.desks.encode({ state, presence, crowd }) }
      case 'attendee': {
        const { roomId, personId } = audience
        const room = this.attendeeRooms.encode(roomId, roomInput(roomId))
        return { kind, room, own: this.attendeeParts.encode(ownInputOf(state, personId, crowd)) }
      }
      default:
        return kind satisfies never
    }
  }

  private crowdOf({ joining: { people } }: State): Crowd {
    if (people !== this.people) {
      this.people = people
      this.crowd = crowdOf(people, this.crowd)
    }
    return this.crowd
  }
}

/** The room whose part of the day an audience gets; `null`: all of it. */
function roomOf(audience: Audience, { displays }: State): string | null {
  switch (audience.kind) {
    case 'display':
      return ownOf(displays, audience.deviceId)?.roomId ?? null
    case 'desk':
      return null
    case 'attendee':
      return audience.roomId
    default:
      return audience satisfies never
  }
}
