// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { Display } from '../features/displays/display.ts'
import { screenOf } from '../features/screens/screen.ts'
import { Run, runOf } from '../timeline/run.ts'
import { countsOf, TeamCount } from './crowd.ts'
import { teamsOf } from './day-part.ts'
import type { RoomInput } from './room-input.ts'
import { Screen } from './screen.ts'

/** What all displays in a room show alike. */
const DisplayRoom = z.object({
  roomId: z.string(),
  run: Run,
  screen: Screen,
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
  /** `http://192.168.1.20:4500`: where phones reach the hub, or `null` while there is no network. */
  joinBase: z.nullable(z.string()),
})
type DisplayRoom = z.infer<typeof DisplayRoom>

/** What one display shows besides. */
const DisplayOwn = z.object({
  /** How much earlier it shows everything, in ms. */
  trimMs: z.number(),
  /** When its test pattern was asked for, or `null`; it ends by itself (`showsPattern`). */
  patternAt: z.nullable(z.number()),
  /** Its name, for the pattern alone. */
  patternName: z.string(),
})
type DisplayOwn = z.infer<typeof DisplayOwn>

export const DisplayView = z.object({
  kind: z.literal('display'),
  room: DisplayRoom,
  own: DisplayOwn,
})
export type DisplayView = z.infer<typeof DisplayView>

export function displayRoomOf(input: RoomInput): DisplayRoom {
  const { roomId, day, runs, crowd, isJoiningLocked, joinBase } = input
  return {
    roomId,
    run: runOf(runs, roomId),
    screen: screenOf(input, roomId),
    teams: countsOf(crowd, teamsOf(day, roomId)),
    isJoiningLocked,
    joinBase,
  }
}

export function displayOwnOf({ name, trimMs, patternAt }: Display): DisplayOwn {
  return { trimMs, patternAt, patternName: patternAt === null ? '' : name }
}
