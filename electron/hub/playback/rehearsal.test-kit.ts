// SPDX-License-Identifier: EUPL-1.2
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { HubMessage } from '../../../shared/protocol/messages.ts'
import type { Actor } from '../../../shared/state/entry.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { Hub } from '../hub.ts'
import { BEGAN, DESK } from '../linked-hub.test-kit.ts'

export const DAY = sampleDay('staatsprint')
export const TWO_O_CLOCK = on(DAY, '14:00')
export const PHONE: Actor = { kind: 'attendee', personId: 'p1' }
export const AT_PHONE: Audience = { kind: 'attendee', personId: 'p1', roomId: 'zaal-2' }
export const JOIN = { type: 'join', teamId: 'delta', displayName: 'Noor' } as const
export const COFFEE: DeskCommand = { type: 'message', rooms: 'all', text: 'Koffie' }
export const HANG: DeskCommand = {
  type: 'pairDisplay',
  deviceId: 'wall',
  roomId: 'zaal-2',
  name: '',
}

let commands = 0
export function does(hub: Hub, command: Parameters<Hub['submit']>[2], by: Actor = DESK) {
  commands += 1
  return hub.submit(by, `c${commands}`, command)
}

export const rehearse = (hub: Hub, command: RehearsalCommand) => hub.submit(DESK, 'r', command)
export const begin = (hub: Hub, at = TWO_O_CLOCK, rate = 1) =>
  rehearse(hub, { type: 'beginRehearsal', at, rate })
export const jump = (hub: Hub, at: number) => rehearse(hub, { type: 'jumpRehearsal', at })
export const joined = (hub: Hub) => hub.people.hasJoined('p1')
export function messageIn(hub: Hub): string | null {
  const { view } = hub.viewOf(AT_PHONE)
  return view?.kind === 'attendee' ? view.room.message : null
}

/** A surface's own question about a rehearsal. */
export const asks = (ask: RehearsalCommand, expiresAt = BEGAN + 4 * SECOND) =>
  ({ type: 'command', commandId: 'r', expiresAt, command: ask }) as const

/** What a surface was shown, message by message: where, and on which playback. */
export function shownOn(heard: HubMessage[]): string[] {
  return heard.flatMap((message) =>
    message.type === 'view' || message.type === 'pairing'
      ? [`${message.type} ${message.playback.kind}`]
      : [],
  )
}
