// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { ownOf } from '../../own.ts'
import type { State } from '../../state/state.ts'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import type { OwnInput } from '../joining/own-input.ts'
import { queueOf } from './help.ts'

/** An open call as helpers see it: whose team, and since when. */
export const OpenCall = z.object({
  callId: z.string(),
  teamId: z.string(),
  roomId: z.string(),
  at: z.number(),
  /** Who is on the way: a facilitator by number, the desk, or nobody yet. */
  claimedBy: z.nullable(z.union([z.literal('desk'), z.int()])),
  claimedAt: z.nullable(z.number()),
})
export type OpenCall = z.infer<typeof OpenCall>

/** All open calls, the longest wait first. */
export function openCallsOf(state: State): OpenCall[] {
  return queueOf(state).map(([callId, { claimedBy, ...call }]) => ({
    ...call,
    callId,
    claimedBy: claimedBy === null ? null : (ownOf(state.facilitators, claimedBy)?.number ?? 'desk'),
  }))
}

export const deskHelp = viewPart(
  {
    help: z.object({
      calls: z.array(OpenCall),
      /** What was done, by room: how many calls, and how long teams waited for somebody. */
      done: z.record(
        z.string(),
        z.object({ calls: z.int(), waitedMs: z.number(), longestMs: z.number() }),
      ),
    }),
  },
  ({ state }: DeskInput) => ({ help: { calls: openCallsOf(state), done: { ...state.help.done } } }),
)

/** How many teams in the room wait with nobody on the way. Which, a wall doesn't say. */
export const displayHelp = viewPart(
  { helpWaiting: z.int() },
  ({ helpWaiting }: Pick<RoomInput, 'helpWaiting'>) => ({ helpWaiting }),
)

/** What a phone hears of its team's call. Who comes is never told. */
export const attendeeHelp = viewPart(
  { help: z.optional(z.object({ at: z.number(), isClaimed: z.boolean() })) },
  ({ call }: OwnInput) =>
    call ? { help: { at: call.at, isClaimed: call.claimedBy !== null } } : {},
)
