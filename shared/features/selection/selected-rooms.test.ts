// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import staatsprint from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { momentAt } from '../../timeline/moment.ts'
import { PLANNED_RUNS, type Runs, runOf } from '../../timeline/run.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { DeskCommand } from '../commands.ts'
import { applyToRuns, isRunCommand } from '../steering/run-commands.ts'
import {
  areWaiting,
  awaitedTime,
  commandOf,
  isBreakOn,
  isSignalAwaited,
  pauseOrResume,
  type RoomAction,
} from './selected-rooms.ts'
import { ALL_ROOMS, type RoomSelection } from './selection.ts'

const day = EventDay.parse(staatsprint)
const at = instantOf(day.date, '10:41', day.timeZone)
const two: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2', 'zaal-5']) }

const shownAt = (runs: Runs, when = at) =>
  day.rooms.map((room) => ({
    room,
    moment: momentAt(timelineOf(day, room.id, runOf(runs, room.id)), when),
  }))

function runsAfter(
  action: RoomAction,
  selection: RoomSelection,
  runs = PLANNED_RUNS,
  when = at,
): Runs {
  const command = commandOf(action, selection, shownAt(runs, when))
  if (!isRunCommand(command)) throw new Error(`${command.type} does not change a run`)
  const applied = applyToRuns(day, runs, command, when)
  if ('refusal' in applied) throw new Error(applied.refusal.name)
  return applied.value
}

test('a command for some rooms names them, and what each was seen to stand at', () => {
  const command = commandOf({ kind: 'wait' }, two, shownAt(PLANNED_RUNS))
  expect(command).toEqual({
    type: 'wait',
    rooms: ['zaal-2', 'zaal-5'],
    saw: { 'zaal-2': expect.any(String), 'zaal-5': expect.any(String) },
  })
})

test('a command for all rooms says all, and what every room stands at', () => {
  const command = commandOf({ kind: 'next' }, ALL_ROOMS, shownAt(PLANNED_RUNS))
  expect(command).toMatchObject({ type: 'next', rooms: 'all' })
  expect('saw' in command && Object.keys(command.saw)).toEqual(day.rooms.map(({ id }) => id))
})

test('every action is a command that the hub can read', () => {
  const actions: RoomAction[] = [
    { kind: 'next' },
    { kind: 'previous' },
    { kind: 'wait' },
    { kind: 'endBreak' },
    { kind: 'begin', spanId: 'fase2', at },
    { kind: 'pace', spanId: null, pace: 'facilitator' },
    { kind: 'face', face: 'disk' },
    { kind: 'sound', isOn: true },
    { kind: 'testSound' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'backToPlan' },
    { kind: 'show', scene: 'join' },
    { kind: 'message', text: 'Denk aan de foto' },
  ]
  for (const action of actions) {
    const command = commandOf(action, two, shownAt(PLANNED_RUNS))
    expect(DeskCommand.parse(command)).toEqual(command)
  }
})

test('the hub takes a command for what the desk shows at that moment', () => {
  const runs = runsAfter({ kind: 'next' }, two)
  expect(Object.keys(runs.rooms)).toEqual(['zaal-2', 'zaal-5'])
})

test('the pause key resumes once every chosen room is held; the hall only follows', () => {
  expect(pauseOrResume(two, shownAt(PLANNED_RUNS))).toBe('pause')
  const one: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2']) }
  const mixed = runsAfter({ kind: 'pause' }, one)
  expect(pauseOrResume(two, shownAt(mixed))).toBe('pause')
  expect(pauseOrResume(one, shownAt(mixed))).toBe('resume')
  const held = runsAfter({ kind: 'pause' }, ALL_ROOMS)
  expect(pauseOrResume(ALL_ROOMS, shownAt(held))).toBe('resume')
})

test('rooms can wait together for a time where it is the same for all of them', () => {
  const clustered = instantOf(day.date, '10:45', day.timeZone)
  expect(awaitedTime(ALL_ROOMS, shownAt(PLANNED_RUNS))).toBe(clustered)
  const one: RoomSelection = { kind: 'some', roomIds: new Set(['zaal-2']) }
  const ahead = runsAfter({ kind: 'next' }, one)
  expect(awaitedTime(two, shownAt(ahead))).toBeNull()
})

test('rooms that wait are told not to wait once more', () => {
  const early = instantOf(day.date, '11:37', day.timeZone)
  const shown = (runs: Runs) => shownAt(runs, early)
  expect(areWaiting(two, shown(PLANNED_RUNS))).toBe(false)
  const waiting = runsAfter({ kind: 'wait' }, two, PLANNED_RUNS, early)
  expect(areWaiting(two, shown(waiting))).toBe(true)
  expect(areWaiting(ALL_ROOMS, shown(waiting))).toBe(false)
})

test('a break within a phase can be ended while it is on in a chosen room', () => {
  const breakStarts = instantOf(day.date, '15:02', day.timeZone)
  const shown = (runs: Runs) => shownAt(runs, breakStarts)
  expect(isBreakOn(two, shownAt(PLANNED_RUNS))).toBe(false)
  expect(isBreakOn(two, shown(PLANNED_RUNS))).toBe(true)
  const ended = runsAfter({ kind: 'endBreak' }, two, PLANNED_RUNS, breakStarts)
  expect(isBreakOn(two, shown(ended))).toBe(false)
  expect(isBreakOn(ALL_ROOMS, shown(ended))).toBe(true)
})

test('next is the start signal where all chosen rooms await one', () => {
  const ready = instantOf(day.date, '13:16', day.timeZone)
  expect(isSignalAwaited(two, shownAt(PLANNED_RUNS))).toBe(false)
  expect(isSignalAwaited(two, shownAt(PLANNED_RUNS, ready))).toBe(true)
  const begun = runsAfter({ kind: 'next' }, two, PLANNED_RUNS, ready)
  expect(isSignalAwaited(ALL_ROOMS, shownAt(begun, ready))).toBe(false)
})
