// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../state/state.ts'
import type { Crowd } from './crowd.ts'

/**
 * What all in a room see alike is made from. Its parts never change in place, so where each is
 * the same object as before, what is made from them is the same as well.
 */
export type RoomInput = Pick<State, 'day' | 'runs' | 'screens'> & {
  roomId: string
  isJoiningLocked: boolean
  crowd: Crowd
  joinBase: string | null
}

export function roomInputOf(
  { day, runs, screens, joining }: State,
  roomId: string,
  crowd: Crowd,
  joinBase: string | null,
): RoomInput {
  return { roomId, day, runs, screens, isJoiningLocked: joining.isLocked, crowd, joinBase }
}
