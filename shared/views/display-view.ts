// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { Display } from '../features/displays/display.ts'
import { screenOf } from '../features/screens/screen.ts'
import type { State } from '../state/state.ts'
import { Run, runOf } from '../timeline/run.ts'
import { type Crowd, countsOf, TeamCount } from './crowd.ts'
import { teamsOf } from './day-part.ts'
import type { Presence } from './presence.ts'
import { Screen } from './screen.ts'

export const DisplayView = z.object({
  kind: z.literal('display'),
  roomId: z.string(),
  run: Run,
  screen: Screen,
  teams: z.array(TeamCount),
  isJoiningLocked: z.boolean(),
  /** `http://192.168.1.20:4500`: where phones reach the hub, or `null` while there is no network. */
  joinBase: z.nullable(z.string()),
  /** How much earlier this very display shows everything, in ms. */
  trimMs: z.number(),
  /** When its test pattern was asked for, or `null`; it ends by itself (`showsPattern`). */
  patternAt: z.nullable(z.number()),
  /** Its own name, for the pattern alone: the rest is the same for all displays of a room. */
  patternName: z.string(),
})
export type DisplayView = z.infer<typeof DisplayView>

export function displayView(
  state: State,
  presence: Presence,
  device: Display,
  crowd: Crowd,
): DisplayView {
  const { roomId, name, trimMs, patternAt } = device
  return {
    kind: 'display',
    roomId,
    run: runOf(state.runs, roomId),
    screen: screenOf(state, roomId),
    teams: countsOf(crowd, teamsOf(state.day, roomId)),
    isJoiningLocked: state.joining.isLocked,
    joinBase: presence.joinBase,
    trimMs,
    patternAt,
    patternName: patternAt === null ? '' : name,
  }
}
