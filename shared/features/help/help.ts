// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Team } from '../../day/day.ts'
import { type Instant, MINUTE, type Milliseconds } from '../../instant.ts'
import { ownOf } from '../../own.ts'
import type { Facilitators } from '../facilitators/facilitators.ts'
import { type Joining, mergedTeam } from '../joining/people.ts'
import { teamNow } from '../joining/seats.ts'

type CallState = { help: Help; day: EventDay; joining: Joining; facilitators: Facilitators }

/** A team that has asked for somebody. */
export type HelpCall = {
  teamId: string
  /** The team's room as it asked: whoever comes goes there. */
  roomId: string
  at: Instant
  /** The id of the desk or facilitator who is on the way, or `null`. */
  claimedBy: string | null
  claimedAt: Instant | null
}

/** What stays of a room's calls once they are done: how many, and how long teams waited for somebody. */
export type HelpDone = { calls: number; waitedMs: Milliseconds; longestMs: Milliseconds }

/** Who asks for help now, by call, and what is left of those before. No text, no person. */
export type Help = {
  calls: Readonly<Record<string, HelpCall>>
  /** Counts up, so that no claim on a call that is over can hit a later one. */
  calledEver: number
  /** By room; a room in which nothing was done yet is not there. */
  done: Readonly<Record<string, HelpDone>>
}

export const NO_HELP: Help = { calls: {}, calledEver: 0, done: {} }

/** How long a team waited, or waits, for somebody to set out. */
export function waitedMs(
  { at, claimedAt }: Pick<HelpCall, 'at' | 'claimedAt'>,
  now: Instant,
): Milliseconds {
  return Math.max(0, (claimedAt ?? now) - at)
}

/** The call of a team that is still open, or `null`: a team has one at most. */
export function callOf(state: CallState, team: Team | null): HelpCall | null {
  if (!team) return null
  const calls = Object.values(state.help.calls)
  const own = calls.filter((call) => mergedTeam(state.joining, call.teamId) === team.id)
  return own.map((call) => asItStands(state, call, team)).sort(nearest)[0] ?? null
}

/**
 * The call as its team is now. One whose helper has nothing to do in its room any more waits again:
 * an undo brought it back after they were withdrawn, or the team sits elsewhere.
 */
function asItStands({ day, facilitators }: CallState, call: HelpCall, team: Team): HelpCall {
  const isThere = call.teamId === team.id && day.rooms.some(({ id }) => id === call.roomId)
  const here = isThere ? call : { ...call, teamId: team.id, roomId: team.room }
  const helper = here.claimedBy === null ? null : ownOf(facilitators, here.claimedBy)
  const isLost = helper !== null && !helper.roomIds.includes(here.roomId)
  return isLost ? { ...here, claimedBy: null, claimedAt: null } : here
}

/** How many teams wait in a room and have nobody on the way. */
export function waitingIn(state: CallState, roomId: string): number {
  return queueOf(state).filter(([, call]) => call.roomId === roomId && call.claimedBy === null)
    .length
}

/**
 * The calls of teams that are in the day, the longest wait first. A call of a team that was added to
 * another is the other's, in its room; where both had asked, they have asked once.
 */
export function queueOf(state: CallState): [callId: string, call: HelpCall][] {
  const queue = new Map<string, [callId: string, call: HelpCall]>()
  const calls = Object.entries(state.help.calls).flatMap(([callId, call]): [string, HelpCall][] => {
    const team = teamNow(state.day, state.joining, call.teamId)
    return team ? [[callId, asItStands(state, call, team)]] : []
  })
  for (const one of calls.sort(([, one], [, other]) => nearest(one, other))) {
    const [, { teamId }] = one
    if (!queue.has(teamId)) queue.set(teamId, one)
  }
  return [...queue.values()].sort(([, one], [, other]) => one.at - other.at)
}

/** To whom somebody is on the way first, and then who waits longest. */
function nearest(one: HelpCall, other: HelpCall): number {
  const isClaimed = ({ claimedBy }: HelpCall) => Number(claimedBy !== null)
  return isClaimed(other) - isClaimed(one) || one.at - other.at
}

/** Without the claims for which `isKept` says no: whoever made them comes no more. */
export function withoutClaims(help: Help, isLost: (call: HelpCall) => boolean): Help {
  const lost = Object.entries(help.calls).filter(
    ([, call]) => call.claimedBy !== null && isLost(call),
  )
  if (lost.length === 0) return help
  const freed = lost.map(([id, call]) => [id, { ...call, claimedBy: null, claimedAt: null }])
  return { ...help, calls: { ...help.calls, ...Object.fromEntries(freed) } }
}

/** The same in whole minutes, as it is told. */
export function waitedMinutes(call: Pick<HelpCall, 'at' | 'claimedAt'>, now: Instant): number {
  return Math.floor(waitedMs(call, now) / MINUTE)
}

/** What was done in all rooms together; `null`: nothing was. */
export function helpDoneIn({ done }: Help): HelpDone | null {
  const rooms = Object.values(done)
  if (rooms.length === 0) return null
  return rooms.reduce((all, { calls, waitedMs, longestMs }) => ({
    calls: all.calls + calls,
    waitedMs: all.waitedMs + waitedMs,
    longestMs: Math.max(all.longestMs, longestMs),
  }))
}
