// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import { independentRooms, type RoomMoment } from '../selection/selected-rooms.ts'
import type { RoomSelection } from '../selection/selection.ts'

// What the steering keys do next depends on where the selected rooms are.

/**
 * What the one key for both does: it resumes when every selected room is held. A hall that only
 * shows what goes on elsewhere does not count.
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

/** Whether a selected room has a break within its slot that has no end of its own. */
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
