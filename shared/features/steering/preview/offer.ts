// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import type { Instant, Milliseconds } from '../../../instant.ts'
import type { Refusal } from '../../../state/refusal.ts'
import { type Outcome, outcomeOf } from '../../../timeline/outcome.ts'
import type { Runs } from '../../../timeline/run.ts'
import type { RoomStatus } from '../../selection/room-status.ts'
import { independentRooms, targetOf } from '../../selection/selected-rooms.ts'
import type { RoomSelection } from '../../selection/selection.ts'
import type { RunCommand } from '../run/run-commands.ts'
import { choicesFor, isTurnOver, type Choice as Tried } from './choices.ts'
import { consequencesOf } from './consequences.ts'
import { growsWhile } from './growing-lateness.ts'
import { latenessOf } from './lateness.ts'
import { type OtherRooms, otherRoomsOf, unaffected } from './other-rooms.ts'
import {
  commonTo,
  filterGroups,
  groupAlike,
  type RoomGroup,
  saidOf,
  without,
} from './room-groups.ts'

export type WayKind = Tried['kind']

/** One way to deal with lost time, with its consequences, or why it is not possible. */
export type Way =
  | { kind: WayKind; command: RunCommand; groups: RoomGroup[]; isUsual: boolean }
  | { kind: WayKind; refusal: Refusal }

/** What a facilitator can choose from before anything changes. */
export type Offer = {
  /** What follows in each room, whichever way the time is found. */
  common: RoomGroup[]
  /** Rooms that weren't chosen and do the same, for which nothing changes. */
  otherRooms: OtherRooms[]
  ways: Way[]
  /** Why there is nothing to choose, or `null` where there is. */
  trouble: Trouble | null
}

/** All ways are refused for one reason; or a room's lateness still grows. */
export type Trouble =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'held' | 'over'; roomId: string }

export type Situation = {
  day: EventDay
  runs: Runs
  selection: RoomSelection
  statuses: readonly RoomStatus[]
  at: Instant
}

/**
 * Lateness that still grows isn't dealt with, but where teams have turns: the next team waits, and
 * what was lost until now is lost.
 * @param byMs what is added to what counts down; `null`: the lateness that is there
 */
export function offerOf(situation: Situation, byMs: Milliseconds | null): Offer {
  const { day, runs, selection, statuses, at } = situation
  const { rooms, saw } = targetOf(selection, statuses)
  const nothing = byMs === null ? nothingToDealWith(situation) : null
  const isGrowing = nothing?.kind === 'over' && isTurnOver({ day, runs, rooms, at })
  if (nothing && !isGrowing) return { common: [], otherRooms: [], ways: [], trouble: nothing }
  const others = otherRoomsOf(situation)
  const otherIds = others.flatMap(({ roomIds }) => roomIds)
  const tried = choicesFor({ day, runs, rooms, beside: otherIds, saw, byMs, at })
  // Taking time away lets what follows come sooner; there is nothing to find it in.
  const fitting = byMs !== null && byMs < 0 ? tried.filter(({ kind }) => kind === 'rest') : tried
  const ways = fitting.map((one): Way => {
    if ('refusal' in one) return one
    const { kind, command, isUsual } = one
    const groups = groupsOf(one.outcomes, situation)
    return {
      kind,
      command,
      isUsual,
      groups: kind === 'over' ? untilNext(groups, situation) : groups,
    }
  })
  const common = commonOf(ways)
  return {
    common,
    otherRooms: unaffected(others, tried),
    ways: ways.map((way) =>
      isFinding(way) ? { ...way, groups: without(way.groups, common) } : way,
    ),
    trouble: isGrowing && !ways.some(isPossible) ? nothing : sameRefusal(ways),
  }
}

/** A way that can be taken. */
export type Possible = Extract<Way, { command: RunCommand }>

export function isPossible(way: Way): way is Possible {
  return 'command' in way
}

export function usualOf({ ways }: Offer): Possible | null {
  const possible = ways.filter(isPossible)
  return possible.find(({ isUsual }) => isUsual) ?? possible[0] ?? null
}

/** Whether a way has the same consequences as the usual one. */
export function isSameAsUsual(way: Possible, usual: Possible | null): boolean {
  if (way === usual || !usual || way.kind === 'over') return false
  return JSON.stringify(way.groups) === JSON.stringify(usual.groups)
}

/** Rooms grouped by equal consequences; a hall that only shows others is left out. */
export function groupsOf(
  outcomes: ReadonlyMap<string, Outcome>,
  { selection, statuses, at }: Pick<Situation, 'selection' | 'statuses' | 'at'>,
): RoomGroup[] {
  return groupAlike(
    independentRooms(selection, statuses).flatMap(({ room, moment }) => {
      const outcome = outcomes.get(room.id)
      return outcome ? [[room.id, consequencesOf(outcome, moment, at)] as const] : []
    }),
  )
}

/** Whether a way finds the time somewhere; letting it run over does not. */
function isFinding(way: Way): way is Possible {
  return isPossible(way) && way.kind !== 'over'
}

function commonOf(ways: readonly Way[]): RoomGroup[] {
  const finding = ways.filter(isFinding)
  const [first] = finding
  const roomIds = first?.groups.flatMap((group) => group.roomIds) ?? []
  return groupAlike(
    roomIds.map((roomId) => {
      const lists = finding.map(({ groups }) => saidOf(groups, roomId))
      return [roomId, commonTo(lists)] as const
    }),
  )
}

/**
 * Of a room that runs over only how long it counts down is certain, and what it then waits for:
 * when it is back on plan is up to its facilitator.
 */
function untilNext(groups: readonly RoomGroup[], { statuses }: Situation): RoomGroup[] {
  return filterGroups(groups, (one, roomId) => {
    if (one.kind !== 'until') return one.kind === 'on-next'
    const moment = statuses.find(({ room }) => room.id === roomId)?.moment
    return moment?.countdown.kind !== 'none' && moment?.countdown.spanId === one.spanId
  })
}

function sameRefusal(ways: readonly Way[]): Trouble | null {
  const refusals = ways.flatMap((way) => (isPossible(way) ? [] : [way.refusal]))
  const [first] = refusals
  if (!first || refusals.length < ways.length) return null
  return refusals.every(({ name }) => name === first.name)
    ? { kind: 'refused', refusal: first }
    : null
}

/** Why no lateness is there to be dealt with, or `null` where some is. */
function nothingToDealWith({ selection, statuses, at }: Situation): Trouble | null {
  const independent = independentRooms(selection, statuses)
  const isLate = ({ timeline, moment }: RoomStatus) =>
    growsWhile(moment) === null &&
    (latenessOf(timeline, moment, at).kind === 'behind' ||
      outcomeOf(timeline, timeline, at).lateMs > 0)
  if (independent.some(isLate)) return null
  for (const { room, moment } of independent) {
    const kind = growsWhile(moment)
    if (kind !== null) return { kind, roomId: room.id }
  }
  return { kind: 'refused', refusal: { name: 'nothing-to-absorb' } }
}

/** A way's place among those offered, from 1 as its key; 0 where there is none. */
export function numberOf({ ways }: Offer, way: Way | null): number {
  return ways.findIndex(({ kind }) => kind === way?.kind) + 1
}
