// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { type Instant, MINUTE, SECOND } from '../instant.ts'
import type { DeskCommand, RoomChoice } from './commands.ts'
import type { PlayedDay } from './played-day.test-kit.ts'

/** Something a desk does, as far as it doesn't depend on the day. */
export const anyAction = fc.record({
  afterMs: fc.oneof(
    fc.integer({ min: 0, max: 12 * 60 }).map((seconds) => seconds * SECOND),
    fc.integer({ min: 0, max: 3 * MINUTE }),
  ),
  type: fc.constantFrom(
    'next',
    'next',
    'next',
    'previous',
    'lengthen',
    'lengthen',
    'pause',
    'resume',
    'backToPlan',
    'undo',
  ),
  /** Bits: the rooms; 0 stands for all together. */
  roomBits: fc.constantFrom(0, 0, 0, 1, 2, 4, 8, 3, 6, 15),
  byMs: fc.constantFrom(5 * MINUTE, 10 * MINUTE, -5 * MINUTE, -MINUTE, 45 * MINUTE, 12_345),
  isStale: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
})
export type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never

/** The action as a command of somebody who sees the day as it is at `at`. */
export function commandOf(played: PlayedDay, action: AnyAction, at: Instant): DeskCommand {
  const { type, byMs } = action
  if (type === 'undo') {
    const seq = played.state.undo?.step.seq ?? 0
    return { type, saw: action.isStale ? seq - 1 : seq }
  }
  const rooms = roomsOf(played, action.roomBits)
  const seen = played.saw(at)
  const saw = action.isStale
    ? Object.fromEntries(Object.keys(seen).map((id) => [id, 'elsewhere']))
    : seen
  return type === 'lengthen' ? { type, rooms, byMs, saw } : { type, rooms, saw }
}

function roomsOf(played: PlayedDay, bits: number): RoomChoice {
  const ids = played.state.steered.day.rooms.map(({ id }) => id)
  const named = ids.filter((_, bit) => (bits & (1 << bit)) !== 0)
  return named.length === 0 ? 'all' : named
}
