// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { EncodedMessage } from '../links/encoded-message.ts'
import { composed, type EncodedPart, encodePart, HOLE } from './encoded-part.ts'

/** What a message says of a view. */
export type Heading = {
  seq: number
  playback: LivePlayback
  /** Hub time from which it is to be shown, or `null`: at once. */
  effectiveAt: Instant | null
}

/** A view in parts, each of which is one object for as long as it reads the same. */
export type EncodedView = EncodedWhole | EncodedRoomView
/** Of those who see the same in all rooms. */
type EncodedWhole = { kind: 'desk' | 'facilitator' | 'juror'; whole: EncodedPart }
type EncodedRoomView = { kind: 'display' | 'attendee'; room: EncodedPart; own: EncodedPart }

/** Messages with a view: one object for as long as the playback and all parts are the same. */
export class ViewMessages {
  private playback: LivePlayback | null = null
  private desks = new WeakMap<EncodedPart, EncodedMessage>()
  private rooms = new WeakMap<EncodedPart, RoomMessages>()

  of(view: EncodedView, heading: Heading): EncodedMessage {
    if (heading.playback !== this.playback) {
      this.playback = heading.playback
      this.desks = new WeakMap()
      this.rooms = new WeakMap()
    }
    if ('whole' in view) {
      const known = this.desks.get(view.whole)
      const message = known ?? { text: textOf(view.whole, heading), seq: heading.seq }
      this.desks.set(view.whole, message)
      return message
    }
    const ofRoom = this.rooms.get(view.room) ?? new RoomMessages(view.kind, view.room)
    this.rooms.set(view.room, ofRoom)
    return ofRoom.of(view.own, heading)
  }
}

/** Messages with one and the same room, for all that have different parts of their own. */
class RoomMessages {
  private readonly view: EncodedPart
  private readonly messages = new WeakMap<EncodedPart, EncodedMessage>()
  private heading: Heading | null = null
  private around: string[] = []

  constructor(kind: EncodedRoomView['kind'], room: EncodedPart) {
    this.view = composed({ kind: encodePart(kind), room, own: HOLE })
  }

  of(own: EncodedPart, heading: Heading): EncodedMessage {
    const message = this.messages.get(own) ?? this.messageOf(own, heading)
    this.messages.set(own, message)
    return message
  }

  private messageOf(own: EncodedPart, heading: Heading): EncodedMessage {
    const { seq, effectiveAt } = heading
    if (seq !== this.heading?.seq || effectiveAt !== this.heading.effectiveAt) {
      this.heading = heading
      this.around = textOf(this.view, heading).split(HOLE.json)
    }
    return { text: this.around.join(own.json), seq }
  }
}

function textOf(view: EncodedPart, { seq, playback, effectiveAt }: Heading): string {
  return composed({
    type: encodePart('view'),
    seq: encodePart(seq),
    playback: encodePart(playback),
    ...(effectiveAt !== null && { effectiveAt: encodePart(effectiveAt) }),
    view,
  }).json
}
