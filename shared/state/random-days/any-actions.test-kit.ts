// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { timeText } from '../../day/any-day.test-kit.ts'
import type { Slot } from '../../day/day.ts'
import type { RoomChoice } from '../../features/command-definition.ts'
import type { DeskCommand } from '../../features/commands.ts'
import { type Instant, MINUTE, SECOND } from '../../instant.ts'
import type { PlayedDay } from '../played-day.test-kit.ts'

/** Something a desk does, as far as it doesn't depend on the day. */
export const anyAction = fc.record({
  afterMs: fc.oneof(
    fc.integer({ min: 0, max: 4 * 60 }).map((seconds) => seconds * SECOND),
    fc.integer({ min: 0, max: MINUTE }),
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
    'wait',
    'begin',
    'runOver',
    'absorb',
    'pace',
    'schedule',
    'undo',
    'redo',
  ),
  /** Bits: the rooms; 0 stands for all together. */
  roomBits: fc.constantFrom(0, 0, 0, 1, 2, 4, 8, 3, 6, 15),
  byMs: fc.constantFrom(5 * MINUTE, 10 * MINUTE, -5 * MINUTE, -MINUTE, 45 * MINUTE, 12_345),
  absorber: fc.constantFrom(undefined, 'rest', 'break', 'steps'),
  pace: fc.constantFrom('clock', 'facilitator', 'signal'),
  /** Which span, slot or number of steps back, as far as the day has so many. */
  pick: fc.nat({ max: 40 }),
  inMs: fc.constantFrom(null, null, 5 * MINUTE, 20 * MINUTE),
  isStale: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
})
export type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never

/** The action as a command of somebody who sees the day as it is at `at`. */
export function commandOf(played: PlayedDay, action: AnyAction, at: Instant): DeskCommand {
  const { type, byMs, absorber, pace, pick, isStale } = action
  if (type === 'undo') return undoOf(played, pick, isStale)
  if (type === 'redo') {
    const seq = played.state.history.redo?.step.seq ?? 0
    return { type, saw: isStale ? seq - 1 : seq }
  }
  if (type === 'schedule') return scheduleOf(played, pick)
  const rooms = roomsOf(played, action.roomBits)
  const saw = sawOf(played, at, isStale)
  switch (type) {
    case 'lengthen':
      return { type, rooms, byMs, saw, ...(absorber && { absorber }) }
    case 'absorb':
      return { type, rooms, saw, absorber: absorber ?? 'rest' }
    case 'begin': {
      const from = action.inMs === null ? null : at + action.inMs
      return { type, rooms, saw, spanId: spanIdOf(played, rooms, pick), at: from }
    }
    case 'pace': {
      const spanId = pick < 10 ? null : spanIdOf(played, rooms, pick)
      return { type, rooms, saw, spanId, pace }
    }
    default:
      return { type, rooms, saw }
  }
}

function undoOf(played: PlayedDay, pick: number, isStale: boolean): DeskCommand {
  const { undo } = played.state.history
  const saw = (undo?.step.seq ?? 0) - (isStale ? 1 : 0)
  const below = undo?.below?.below?.step.seq
  return { type: 'undo', saw, ...(pick < 5 && below !== undefined && { to: below }) }
}

function scheduleOf(played: PlayedDay, pick: number): DeskCommand {
  const { slots, rooms } = played.state.day
  const inner = slots.filter(({ parent }) => parent !== undefined)
  const slot = inner[pick % Math.max(1, inner.length)] ?? slots[pick % slots.length]
  const around = slots.find(({ id }) => id === slot?.parent)
  const roomId = rooms[pick % rooms.length]?.id ?? ''
  const [start, end] = pick % 7 === 0 ? ['09:10', '09:40'] : timesWithin(around, pick)
  return { type: 'schedule', slotId: slot?.id ?? '', rooms: [roomId], start, end }
}

/** Ten minutes somewhere in the slot. */
function timesWithin(around: Slot | undefined, pick: number): [start: string, end: string] {
  const [hours = 9, minutes = 0] = (around?.start ?? '09:00').split(':').map(Number)
  const from = hours * 60 + minutes + (pick % 5) * 3
  return [timeText(from), timeText(from + 10)]
}

function sawOf(played: PlayedDay, at: Instant, isStale: boolean): Record<string, string> {
  const seen = played.saw(at)
  if (!isStale) return seen
  return Object.fromEntries(Object.keys(seen).map((id) => [id, 'elsewhere']))
}

function spanIdOf(played: PlayedDay, rooms: RoomChoice, pick: number): string {
  const roomId = rooms === 'all' ? (played.state.day.rooms[0]?.id ?? '') : (rooms[0] ?? '')
  const { spans } = played.timeline(roomId)
  return spans[pick % Math.max(1, spans.length)]?.id ?? 'nowhere'
}

function roomsOf(played: PlayedDay, bits: number): RoomChoice {
  const ids = played.state.day.rooms.map(({ id }) => id)
  const named = ids.filter((_, bit) => (bits & (1 << bit)) !== 0)
  return named.length === 0 ? 'all' : named
}
