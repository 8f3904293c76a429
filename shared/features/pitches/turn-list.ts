// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot, Team } from '../../day/day.ts'
import { isForEverybody, presenceIn } from '../../day/presence.ts'
import { teamsWithTurns } from '../../day/turns.ts'
import type { Instant } from '../../instant.ts'
import type { RoomNow } from '../../now/room-now.ts'
import type { Span, Timeline } from '../../timeline/timeline.ts'

/**
 * `had`: has been; `passed`: was passed over, and got no time; `now`: is, or runs over; `next`: the first
 * of those to come.
 */
export type TurnState = 'had' | 'passed' | 'now' | 'next' | 'to-come'

export type Turn = { team: Team; spanId: string; state: TurnState }

/** The items of a day in which teams pitch, with or without turns yet. */
export function pitchItemsOf({ slots }: EventDay): Slot[] {
  return slots.filter(({ kind, turns }) => kind === 'pitches' || turns !== undefined)
}

/** The rooms that have an item's turns for themselves; `null` stands for everybody together. */
export function turnRoomsOf(day: EventDay, slot: Slot): (string | null)[] {
  if (isForEverybody(day, slot)) return [null]
  const here = day.rooms.filter(({ id }) => presenceIn(day, slot, id) === 'here')
  return here.map(({ id }) => id)
}

/** The teams of an item in their order, with turns or before it has any. */
export function pitchingTeams(day: EventDay, slot: Slot, roomId: string | null): Team[] {
  const turns = slot.turns ?? { order: 'teams' as const, parts: [] }
  return teamsWithTurns(day, { ...slot, turns }, roomId ?? day.rooms[0]?.id ?? '')
}

/** An item's turns in a room, in their order, as they stand at an instant. */
export function turnsAt(
  { teams, slot }: { teams: readonly Team[]; slot: Slot },
  timeline: Pick<Timeline, 'spans'>,
  at: Instant,
): Turn[] {
  const spans = new Map(timeline.spans.map((span) => [span.id, span]))
  const isOver = (spans.get(slot.id)?.end ?? Number.POSITIVE_INFINITY) <= at
  const known = teams.map((team) => {
    const spanId = `${slot.id}/${team.id}`
    return { team, spanId, begun: begunAt(spans.get(spanId), at) }
  })
  const current = lastIndex(known, ({ begun }) => begun === 'begun')
  const isOn = current >= 0 && !isOver
  const next = isOver
    ? -1
    : known.findIndex(({ begun }, index) => begun === 'to-come' && index > current)
  return known.map(({ team, spanId, begun }, index) => {
    if (begun === 'passed') return { team, spanId, state: 'passed' }
    if (begun === 'begun') return { team, spanId, state: isOn && index === current ? 'now' : 'had' }
    return { team, spanId, state: index === next ? 'next' : 'to-come' }
  })
}

function begunAt(span: Span | undefined, at: Instant): 'begun' | 'passed' | 'to-come' {
  if (!span || span.start === null || span.start > at) return 'to-come'
  return span.end === span.start ? 'passed' : 'begun'
}

function lastIndex<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.reduce((found, one, index) => (is(one) ? index : found), -1)
}

/** Whose turn it is in a room, and who follows: what walls and phones tell. */
export type TurnsNow = {
  slot: Slot
  teams: Team[]
  /** `null`: the item comes next, and nobody's turn has begun. */
  current: Team | null
  next: Team | null
  after: Team | null
}

/** `null`: no turns go on in the room, or come next. */
export function turnsNow(day: EventDay, { roomId, slot, step, next }: RoomNow): TurnsNow | null {
  const isOn = slot?.slot?.turns !== undefined && step !== null
  const item = isOn ? slot?.slot : next?.item.slot
  if (!item?.turns || (!isOn && next?.item.span.isElsewhere)) return null
  const teams = teamsWithTurns(day, item, roomId)
  const current = isOn ? (teams.find(({ id }) => id === step?.step?.id) ?? null) : null
  // What comes next in time may be the questions of the same team.
  const from = current ? teams.indexOf(current) + 1 : isOn ? teams.length : 0
  const [following = null, after = null] = teams.slice(from, from + 2)
  return { slot: item, teams, current, next: following, after }
}
