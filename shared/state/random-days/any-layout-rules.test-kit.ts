// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import type { EventDay } from '../../day/day.ts'
import { minutesOf } from '../../day/time-of-day.ts'
import { placeOf } from '../../features/steering/run/place.ts'
import { recordPast } from '../../features/steering/run/record-past.ts'
import { HOUR } from '../../instant.ts'
import { currentSpan, type Moment, momentAt } from '../../timeline/moment.ts'
import { type Runs, runOf } from '../../timeline/run.ts'
import { type Span, type Timeline, timelineOf } from '../../timeline/timeline.ts'
import { dayForRoom } from '../../views/day-part.ts'
import type { PlayedDay } from '../played-day.test-kit.ts'
import { type Rule, timelineIn } from './any-play.test-kit.ts'

/** What every layout of a day holds, whatever was done to it. */
export const LAYOUT_RULES: readonly Rule[] = [
  [
    'T1 no span ends before it starts, and siblings overlap only where the plan lets them',
    ({ are, day, isAccepted }) => {
      if (!isAccepted) return
      for (const { spans } of are.values()) {
        for (const { id, start, end, uncutEnd } of spans) {
          if (start !== null && end !== null && end < start) throw new Error(`${id} ends before`)
          if (end !== null && uncutEnd !== null && uncutEnd < end) throw new Error(`${id} uncut`)
        }
        expect(overlaps(spans, day.state.day)).toEqual([])
      }
    },
  ],
  [
    'T15 meeting points are the same in every room, and move only with all rooms',
    ({ are, were, command, isAccepted }) => {
      if (!isAccepted) return
      const [first = [], ...others] = [...are.values()].map(pointsOf)
      for (const other of others) expect(other).toEqual(first)
      if (!('rooms' in command) || command.rooms === 'all') return
      expect(first).toEqual([...were.values()].map(pointsOf)[0])
    },
  ],
  [
    'T19 a moment stays the same until it says to look again',
    ({ are, at }) => {
      for (const timeline of are.values()) {
        const moment = momentAt(timeline, at)
        const until = moment.lookAgainAt ?? at + 2 * HOUR
        expect(until).toBeGreaterThan(at)
        for (const part of [0.5, 0.999]) {
          const later = momentAt(timeline, Math.floor(at + (until - at) * part))
          // How `left` turns into `over` is at a boundary too, so all of it must be equal.
          if (!areSame(later, moment)) expect(later).toEqual(moment)
        }
      }
    },
  ],
  [
    'T20 a wall that knows its own room’s part of the day shows what the desk shows',
    ({ day, are, before, isAccepted }) => {
      if (!isAccepted) return
      const { state } = day
      // Both are laid out by the same sums: now and then is enough.
      if (state.day === before.day && day.facts.length % 4 !== 0) return
      for (const [roomId, timeline] of are) {
        const part = dayForRoom(state.day, roomId)
        const wall = timelineOf(part, roomId, runOf(state.runs, roomId))
        expect(JSON.stringify(wall)).toBe(JSON.stringify(timeline))
      }
    },
  ],
  [
    'T28 what is written down of the past lays out as it was',
    ({ day, at }) => {
      const { runs } = day.state
      // Now and then is enough, and the next command writes it down anyway.
      if (day.facts.length % 4 !== 0) return
      const roomIds = day.state.day.rooms.map(({ id }) => id)
      const places = roomIds.map((roomId) => placeOf(day.state.day, runs, roomId, at))
      const recorded = recordPast({ day: day.state.day, runs, places, isForAll: true, at })
      for (const roomId of roomIds) {
        expect(timesOf(day, recorded, roomId)).toEqual(timesOf(day, runs, roomId))
      }
    },
  ],
  [
    'T22 what is done, or switched, or given a time changes nothing that has passed',
    ({ command, were, are, at, isAccepted }) => {
      if (!isAccepted || GOING_BACK.includes(command.type)) return
      for (const [roomId, was] of were) {
        const is = timelineIn(are, roomId)
        // A hall that only tells of the rooms goes back with them.
        if (momentAt(was, at).slot?.isElsewhere) continue
        if (command.type === 'begin' && isGoneBackTo(was, command.spanId, at)) continue
        for (const agoMs of [1, 61_000, 10 * 60_000]) {
          const then = at - agoMs
          const placeIn = (timeline: Timeline) => currentSpan(momentAt(timeline, then))?.id
          expect([roomId, placeIn(is)]).toEqual([roomId, placeIn(was)])
        }
      }
    },
  ],
]

/** A room's times, with what has passed by `at` written down or not. */
function timesOf({ state }: PlayedDay, runs: Runs, roomId: string): string[] {
  const { spans } = timelineOf(state.day, roomId, runOf(runs, roomId))
  return spans.map(({ id, start, end, waits }) => [id, start, end, waits].join(' '))
}

/** Whether two moments of one timeline are alike, without looking into its spans. */
function areSame(one: Moment, other: Moment): boolean {
  const keys = ['slot', 'step', 'activity', 'nested', 'next', 'heldAt', 'lookAgainAt'] as const
  const isSameCount = JSON.stringify(one.countdown) === JSON.stringify(other.countdown)
  return isSameCount && keys.every((key) => one[key] === other[key])
}

const GOING_BACK = ['previous', 'backToPlan', 'undo', 'redo']

/** To begin what has begun, was passed over, or lies in what is over, is to go back. */
function isGoneBackTo({ spans }: Timeline, spanId: string, at: number): boolean {
  const span = spans.find(({ id }) => id === spanId)
  if (!span || span.start === null || span.start <= at) return true
  const later = spans.slice(spans.indexOf(span) + 1)
  if (later.some(({ level, start }) => level === 'slot' && start !== null && start <= at))
    return true
  const parent = spans.find(({ id }) => id === span.parentId)
  return parent?.end != null && parent.end <= at
}

function pointsOf({ spans }: Timeline) {
  return spans
    .filter((span) => span.isMeetingPoint && span.level === 'slot')
    .map(({ id, start, end }) => [id, start, end])
}

function overlaps(spans: readonly Span[], { slots }: EventDay): string[] {
  const slotOf = ({ id }: Span) => slots.find((slot) => slot.id === id)
  return spans.flatMap((before, index) =>
    spans.slice(index + 1).flatMap((after) => {
      if (after.parentId !== before.parentId || after.level !== before.level) return []
      if (before.level === 'nested' || after.start === null || before.start === null) return []
      // A day that is planned too full leaves slots no time, also such as go on side by side.
      const mayOverlap =
        (before.plannedEnd ?? Number.POSITIVE_INFINITY) > (after.plannedStart ?? 0) ||
        minutesOf(slotOf(before)?.end ?? '00:00') > minutesOf(slotOf(after)?.start ?? '24:00')
      const isBeside =
        (before.end === null || before.end > after.start) &&
        (after.end === null || after.end > before.start)
      return isBeside && !mayOverlap ? [`${before.id} and ${after.id}`] : []
    }),
  )
}
