// SPDX-License-Identifier: EUPL-1.2
import type { Stage } from '../../../shared/clock/stage-time.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { EncodedMessage } from '../links/encoded-message.ts'
import { composed, type EncodedPart, encodePart } from './encoded-part.ts'

/** What a message says of a view. */
export type Heading = {
  seq: number
  stage: Stage
  /** Hub time from which it is to be shown, or `null`: at once. */
  effectiveAt: Instant | null
}

/** A view in parts, each of which is one object for as long as it reads the same. */
export type EncodedView =
  | { kind: 'desk'; whole: EncodedPart }
  | { kind: 'display' | 'attendee'; room: EncodedPart; own: EncodedPart }

/** Messages with a view: one object for as long as the stage and all parts are the same. */
export class ViewMessages {
  private stage: Stage | null = null
  private desks = new WeakMap<EncodedPart, EncodedMessage>()
  private rooms = new WeakMap<EncodedPart, WeakMap<EncodedPart, EncodedMessage>>()

  of(view: EncodedView, heading: Heading): EncodedMessage {
    if (heading.stage !== this.stage) {
      this.stage = heading.stage
      this.desks = new WeakMap()
      this.rooms = new WeakMap()
    }
    const [known, part] = this.knownFor(view)
    const message = known.get(part) ?? messageOf(view, heading)
    known.set(part, message)
    return message
  }

  /** Where its message is kept, and under which part of it. */
  private knownFor(view: EncodedView): [WeakMap<EncodedPart, EncodedMessage>, EncodedPart] {
    if (view.kind === 'desk') return [this.desks, view.whole]
    const ofRoom = this.rooms.get(view.room) ?? new WeakMap<EncodedPart, EncodedMessage>()
    this.rooms.set(view.room, ofRoom)
    return [ofRoom, view.own]
  }
}

function messageOf(view: EncodedView, { seq, stage, effectiveAt }: Heading): EncodedMessage {
  const { json } = composed({
    type: encodePart('view'),
    seq: encodePart(seq),
    stage: encodePart(stage),
    ...(effectiveAt !== null && { effectiveAt: encodePart(effectiveAt) }),
    view: viewOf(view),
  })
  return { text: json, seq }
}

function viewOf(view: EncodedView): EncodedPart {
  if (view.kind === 'desk') return view.whole
  const { kind, room, own } = view
  return composed({ kind: encodePart(kind), room, own })
}
