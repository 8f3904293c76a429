// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { momentAt } from '../../timeline/moment.ts'
import { PLANNED_RUNS, type Runs, runOf } from '../../timeline/run.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { targetOf } from '../selection/selected-rooms.ts'
import { ALL_ROOMS, type RoomSelection } from '../selection/selection.ts'
import { areWaiting, awaitedTime, isBreakOn, isSignalAwaited, pauseOrResume } from './key-state.ts'
import { applyToRuns } from './run/run-commands.ts'

const day = EventDay.parse(staatsprint)
const at = instantOf(day.date, '10:41', day.timeZone)
const two: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2', 'zaal-5']) }

const shownAt = (runs: Runs, when = at) =>
  day.rooms.map((room) => ({
    room,
    moment: momentAt(timelineOf(day, room.id, runOf(runs, room.id)), when),
  }))

function runsAfter(
  type: 'next' | 'pause' | 'wait' | 'endBreak',
  selection: RoomSelection,
  runs = PLANNED_RUNS,
  when = at,
): Runs {
  const command = { type, ...targetOf(selection, shownAt(runs, when)) }
  const applied = applyToRuns(day, runs, command, when)
  if ('refusal' in applied) throw new Error(applied.refusal.name)
  return applied.value
}

test('the hub takes a command for what the desk shows at that moment', () => {
  const runs = runsAfter('next', two)
  expect(Object.keys(runs.rooms)).toEqual(['zaal-2', 'zaal-5'])
})

test('the pause key resumes once every selected room is held; the hall only follows', () => {
  expect(pauseOrResume(two, shownAt(PLANNED_RUNS))).toBe('pause')
  const one: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2']) }
  const mixed = runsAfter('pause', one)
  expect(pauseOrResume(two, shownAt(mixed))).toBe('pause')
  expect(pauseOrResume(one, shownAt(mixed))).toBe('resume')
  const held = runsAfter('pause', ALL_ROOMS)
  expect(pauseOrResume(ALL_ROOMS, shownAt(held))).toBe('resume')
})

test('rooms can wait together for a time where it is the same for all of them', () => {
  const clustered = instantOf(day.date, '10:45', day.timeZone)
  expect(awaitedTime(ALL_ROOMS, shownAt(PLANNED_RUNS))).toBe(clustered)
  const one: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2']) }
  const ahead = runsAfter('next', one)
  expect(awaitedTime(two, shownAt(ahead))).toBeNull()
})

test('rooms that wait are told not to wait once more', () => {
  const early = instantOf(day.date, '11:37', day.timeZone)
  const shown = (runs: Runs) => shownAt(runs, early)
  expect(areWaiting(two, shown(PLANNED_RUNS))).toBe(false)
  const waiting = runsAfter('wait', two, PLANNED_RUNS, early)
  expect(areWaiting(two, shown(waiting))).toBe(true)
  expect(areWaiting(ALL_ROOMS, shown(waiting))).toBe(false)
})

test('a break within a phase can be ended while it is on in a selected room', () => {
  const breakStarts = instantOf(day.date, '15:02', day.timeZone)
  const shown = (runs: Runs) => shownAt(runs, breakStarts)
  expect(isBreakOn(two, shownAt(PLANNED_RUNS))).toBe(false)
  expect(isBreakOn(two, shown(PLANNED_RUNS))).toBe(true)
  const ended = runsAfter('endBreak', two, PLANNED_RUNS, breakStarts)
  expect(isBreakOn(two, shown(ended))).toBe(false)
  expect(isBreakOn(ALL_ROOMS, shown(ended))).toBe(true)
})

test('next is the start signal where all selected rooms await one', () => {
  const ready = instantOf(day.date, '13:16', day.timeZone)
  expect(isSignalAwaited(two, shownAt(PLANNED_RUNS))).toBe(false)
  expect(isSignalAwaited(two, shownAt(PLANNED_RUNS, ready))).toBe(true)
  const begun = runsAfter('next', two, PLANNED_RUNS, ready)
  expect(isSignalAwaited(ALL_ROOMS, shownAt(begun, ready))).toBe(false)
})
