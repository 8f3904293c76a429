// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { waitingIn } from '../features/help/help.ts'
import type { QrEncoder } from '../qr-matrix.ts'
import type { State } from '../state/state.ts'
import type { Crowd } from './crowd.ts'
import type { Presence } from './presence.ts'
import { viewPart } from './view-part.ts'

/** The parts of the state that rooms see as they are; of the rest they see counts, or nothing. */
type RoomState = Omit<
  State,
  ('seq' | 'at' | 'taken' | 'history' | 'displays') | ('joining' | 'jury' | 'help' | 'facilitators')
> & {
  isJoiningLocked: boolean
}

/**
 * What all in a room see alike is made from. Nothing of it ever changes in place, so where each
 * member is the same object as before, what is made from them is the same as well.
 */
export type RoomInput = RoomState & {
  roomId: string
  crowd: Crowd
  joinBase: string | null
  hubBases: string[]
  encodeQr: QrEncoder
  /** How many of its teams wait for help. */
  helpWaiting: number
  /** What people brought has been wiped, and nobody joins any more. */
  isWiped: boolean
}

export function roomStateOf(state: State): RoomState {
  const { seq, at, taken, history, displays, joining, jury, help, facilitators, ...room } = state
  return { ...room, isJoiningLocked: joining.isLocked }
}

export function roomInputOf(
  state: State,
  roomId: string,
  crowd: Crowd,
  { joinBase, hubBases, wipe }: Presence,
  encodeQr: QrEncoder,
): RoomInput {
  const helpWaiting = waitingIn(state, roomId)
  const isWiped = wipe.receipt !== null
  const where = { roomId, joinBase, hubBases }
  return { ...roomStateOf(state), ...where, crowd, encodeQr, helpWaiting, isWiped }
}

export const roomId = viewPart({ roomId: z.string() }, ({ roomId }: RoomInput) => ({ roomId }))
