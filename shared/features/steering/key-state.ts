// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import { independentRooms, type RoomMoment } from '../selection/selected-rooms.ts'
import type { RoomSelection } from '../selection/selection.ts'

// What the keys that steer stand for, by where the selected rooms are.

/**
 * One key both holds and resumes: it resumes when every selected room is held. A hall that only
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

/** The time that all selected rooms would wait for, or `null` where it isn't one and the same. */
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

/** Whether every selected room waits already for what comes next. */
export function areWaiting(selection: RoomSelection, shown: readonly RoomMoment[]): boolean {
  return independentRooms(selection, shown).every(({ moment }) => moment.countdown.kind === 'until')
}

/** Whether a break that lies in what goes on, without an end of its own, is on in some selected room. */
export function isBreakOn(selection: RoomSelection, shown: readonly RoomMoment[]): boolean {
  return independentRooms(selection, shown).some(
    ({ moment: { nested } }) => nested?.isAbsorbing === true && nested.end === null,
  )
}

/** Whether what comes next in every selected room begins at a start signal: `next` then gives it. */
export function isSignalAwaited(selection: RoomSelection, shown: readonly RoomMoment[]): boolean {
  return independentRooms(selection, shown).every(
    ({ moment: { next } }) => next?.begins === 'signal' && next.start === null,
  )
}
