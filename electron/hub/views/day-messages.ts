// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { dayForHelper, dayForPage, dayForPhone } from '../../../shared/views/day-part.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { EncodedMessage } from '../links/encoded-message.ts'
import {
  composed,
  type EncodedPart,
  encodePart,
  PartEncoder,
  PartEncoders,
} from './encoded-part.ts'

type DayInput = { day: EventDay; roomId: string }

/** Messages with the day: one object for as long as an audience's part of it reads the same. */
export class DayMessages {
  private readonly walls = new PartEncoders(({ day, roomId }: DayInput) => dayForPage(day, roomId))
  private readonly phones = new PartEncoders(({ day, roomId }: DayInput) =>
    dayForPhone(day, roomId),
  )
  private readonly whole = new PartEncoder(({ day }: { day: EventDay }) => day)
  private readonly helpers = new PartEncoder(({ day }: { day: EventDay }) => dayForHelper(day))
  private readonly messages = new WeakMap<EncodedPart, EncodedMessage>()

  /** @param roomId the room whose part of the day it is; `null`: no room's */
  of(kind: Audience['kind'], roomId: string | null, day: EventDay): EncodedMessage {
    const part = this.partOf(kind, roomId, day)
    const message = this.messages.get(part) ?? messageOf(part)
    this.messages.set(part, message)
    return message
  }

  private partOf(kind: Audience['kind'], roomId: string | null, day: EventDay): EncodedPart {
    if (kind === 'facilitator' || kind === 'juror') return this.helpers.encode({ day })
    if (roomId === null) return this.whole.encode({ day })
    const rooms = kind === 'attendee' ? this.phones : this.walls
    return rooms.encode(roomId, { day, roomId })
  }
}

function messageOf(day: EncodedPart): EncodedMessage {
  return { text: composed({ type: encodePart('day'), day }).json }
}
