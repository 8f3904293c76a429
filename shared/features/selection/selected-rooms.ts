// SPDX-License-Identifier: EUPL-1.2
import type { Pace } from '../../day/day.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../instant.ts'
import type { Moment } from '../../timeline/moment.ts'
import type { DeskCommand } from '../commands.ts'
import type { Face, Scene } from '../screens/commands.ts'
import { seenAt } from '../steering/run-commands.ts'
import { isSelected, type RoomSelection, roomChoiceOf } from './selection.ts'

/** What a facilitator can do at once with the rooms that are chosen. */
export type RoomAction =
  | { kind: 'next' }
  | { kind: 'previous' }
  | { kind: 'wait' }
  | { kind: 'endBreak' }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'backToPlan' }
  | { kind: 'begin'; spanId: string; at: Instant | null }
  | { kind: 'pace'; spanId: string | null; pace: Pace }
  | { kind: 'show'; scene: Scene }
  | { kind: 'message'; text: string }
  | { kind: 'face'; face: Face }
  | { kind: 'sound'; isOn: boolean }
  | { kind: 'testSound' }

/** What is added to the time that counts down; a facilitator then chooses where it comes from. */
export const ONE_MINUTE_LESS: Milliseconds = -MINUTE
export const ONE_MINUTE_MORE: Milliseconds = MINUTE
export const FIVE_MINUTES_MORE: Milliseconds = 5 * MINUTE

/** A room by its id, with the moment that the desk shows of it. */
export type RoomMoment = { room: { id: string }; moment: Moment }

/** The command that `action` is for the chosen rooms, naming what the desk shows of each. */
export function commandOf(
  action: RoomAction,
  selection: RoomSelection,
  shown: readonly RoomMoment[],
): DeskCommand {
  const rooms = roomChoiceOf(selection)
  const saw = sawOf(selection, shown)
  switch (action.kind) {
    case 'show':
      return { type: 'show', rooms, scene: action.scene }
    case 'message':
      return { type: 'message', rooms, text: action.text }
    case 'face':
      return { type: 'face', rooms, face: action.face }
    case 'sound':
      return { type: 'sound', rooms, isOn: action.isOn }
    case 'testSound':
      return { type: 'testSound', rooms }
    case 'begin':
      return { type: 'begin', rooms, saw, spanId: action.spanId, at: action.at }
    case 'pace':
      return { type: 'pace', rooms, saw, spanId: action.spanId, pace: action.pace }
    default:
      return { type: action.kind, rooms, saw }
  }
}

/** What each chosen room is seen to stand at. */
export function sawOf(
  selection: RoomSelection,
  shown: readonly RoomMoment[],
): Record<string, string> {
  const chosen = shown.filter(({ room }) => isSelected(selection, room.id))
  return Object.fromEntries(chosen.map(({ room, moment }) => [room.id, seenAt(moment)]))
}

/**
 * One key both holds and resumes: it resumes when every chosen room is held. A hall that only
 * tells of what goes on elsewhere follows the rooms, and doesn't count.
 */
export function pauseOrResume(
  selection: RoomSelection,
  shown: readonly RoomMoment[],
): 'pause' | 'resume' {
  const asked = independentRooms(selection, shown)
  return asked.length > 0 && asked.every(({ moment }) => moment.heldAt !== null)
    ? 'resume'
    : 'pause'
}

/** The time that all chosen rooms would wait for, or `null` where it isn't one and the same. */
export function awaitedTime(
  selection: RoomSelection,
  shown: readonly RoomMoment[],
): Instant | null {
  const starts = new Set(
    independentRooms(selection, shown).map(({ moment }) => moment.next?.start ?? null),
  )
  const [start = null] = starts
  return starts.size === 1 ? start : null
}

/** Whether every chosen room waits already for what comes next. */
export function areWaiting(selection: RoomSelection, shown: readonly RoomMoment[]): boolean {
  return independentRooms(selection, shown).every(({ moment }) => moment.countdown.kind === 'until')
}

/** Whether a break that lies in what goes on, without an end of its own, is on in some chosen room. */
export function isBreakOn(selection: RoomSelection, shown: readonly RoomMoment[]): boolean {
  return independentRooms(selection, shown).some(
    ({ moment: { nested } }) => nested?.isAbsorbing === true && nested.end === null,
  )
}

/** Whether what comes next in every chosen room begins at a start signal: `next` then gives it. */
export function isSignalAwaited(selection: RoomSelection, shown: readonly RoomMoment[]): boolean {
  return independentRooms(selection, shown).every(
    ({ moment: { next } }) => next?.begins === 'signal' && next.start === null,
  )
}

/** The chosen rooms that go their own way; the hall itself where nothing else is chosen. */
export function independentRooms<Shown extends RoomMoment>(
  selection: RoomSelection,
  shown: readonly Shown[],
): readonly Shown[] {
  const chosen = shown.filter(({ room }) => isSelected(selection, room.id))
  const independent = chosen.filter(({ moment }) => !moment.slot?.isElsewhere)
  return independent.length > 0 ? independent : chosen
}
