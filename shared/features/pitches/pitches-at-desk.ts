// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import { HOUR, type Instant, MINUTE } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { DeskCommand } from '../commands.ts'
import type { RoomStatus } from '../selection/room-status.ts'
import { seenAt } from '../steering/run/run-commands.ts'
import type { Pitches } from './pitches.ts'
import { pitchItemsOf, pitchingTeams, type Turn, turnRoomsOf, turnsAt } from './turn-list.ts'

/** The turns of an item in one room, or of everybody together (`roomId` is `null`). */
export type TurnsInRoom = { roomId: string | null; turns: Turn[] }

/** An item of pitches that isn't over, as a desk shows it. */
export type PitchItem = {
  slot: Slot
  start: Instant | null
  /** As planned, and as it will be. */
  plannedEnd: Instant | null
  end: Instant | null
  hasBegun: boolean
  rooms: TurnsInRoom[]
  /** Of the fullest room, and what they have from now on, or from its beginning. */
  teams: number
  minutes: number | null
}

export function pitchItemsAt(
  day: EventDay,
  statuses: readonly RoomStatus[],
  at: Instant,
): PitchItem[] {
  return pitchItemsOf(day).flatMap((slot): PitchItem[] => {
    const rooms = turnRoomsOf(day, slot).map((roomId) => {
      const status = statuses.find(({ room }) => roomId === null || room.id === roomId)
      const spans = status?.timeline.spans ?? []
      const teams = pitchingTeams(day, slot, roomId)
      return { roomId, spans, turns: turnsAt({ teams, slot }, { spans }, at) }
    })
    const spans = rooms.flatMap((one) => one.spans.filter(({ id }) => id === slot.id))
    const [span] = spans
    if (!span || spans.every(({ end, waits }) => end !== null && end <= at && !waits)) return []
    const hasBegun = span.start !== null && span.start <= at
    const toCome = rooms.map(({ turns }) => turns.filter(isAhead).length)
    const from = hasBegun ? at : (span.plannedStart ?? at)
    const { plannedEnd } = span
    return [
      {
        ...{ slot, plannedEnd, hasBegun },
        start: span.start ?? span.plannedStart,
        end: span.uncutEnd,
        rooms: rooms.map(({ roomId, turns }) => ({ roomId, turns })),
        teams: Math.max(0, ...toCome),
        minutes: plannedEnd === null ? null : Math.max(0, Math.floor((plannedEnd - from) / MINUTE)),
      },
    ]
  })
}

function isAhead({ state }: Turn): boolean {
  return state === 'next' || state === 'to-come'
}

/** Whether choosing lengths begins a clock: the item goes on, and has no turns yet. */
export function beginsAtOnce({ slot, hasBegun }: Pick<PitchItem, 'slot' | 'hasBegun'>): boolean {
  return hasBegun && slot.turns === undefined
}

// Lengths and the order are set while teams still prepare.
const NEAR_MS = HOUR

/** Whether pitches go on, or are so near that they are made ready. */
export function pitchesAreNear(items: readonly Pick<PitchItem, 'start'>[], at: Instant): boolean {
  return items.some(({ start }) => start !== null && start - at <= NEAR_MS)
}

/** Whether somebody of a team wasn't there when it was its turn. */
export function wasNotHere({ notHere }: Pick<Pitches, 'notHere'>, slotId: string, teamId: string) {
  return (ownOf(notHere, slotId) ?? []).includes(teamId)
}

/** Gives a team another place; of whose turn it is, the next one's begins. */
export function moveTurnCommand(
  statuses: readonly RoomStatus[],
  slotId: string,
  roomId: string | null,
  teamId: string,
  to: 'next' | 'later' | 'last',
  isAbsent = false,
): DeskCommand {
  const shown = statuses.filter(({ room }) => roomId === null || room.id === roomId)
  const saw = Object.fromEntries(shown.map(({ room, moment }) => [room.id, seenAt(moment)]))
  const rooms = roomId === null ? ('all' as const) : [roomId]
  return {
    ...{ type: 'moveTurn', rooms, saw, slotId, teamId, to },
    ...(isAbsent && { isAbsent: true }),
  }
}
