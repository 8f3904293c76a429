// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { CommandRules } from '../command-rule.ts'
import { refusedInRoom } from '../facilitators/refused-in-room.ts'
import { mergedTeam, teamIdOf } from '../joining/people.ts'
import type { Sent } from '../slice-rule.ts'
import type { HelpCommand } from './commands.ts'
import { callOf, type Help, type HelpCall, type HelpDone, queueOf, waitedMs } from './help.ts'

export const help: CommandRules<HelpCommand> = {
  callHelp(state, _, { at, senderId }) {
    const team = teamOf(state, senderId)
    if (!team) return { refusal: { name: 'not-joined' } }
    const { help } = state
    if (callOf(state, team)) return { value: state }
    const calledEver = help.calledEver + 1
    const call = { teamId: team.id, roomId: team.room, at, claimedBy: null, claimedAt: null }
    const calls = { ...help.calls, [calledEver]: call }
    return withHelp(state, { ...help, calls, calledEver })
  },
  cancelHelp(state, _, { senderId }) {
    const team = teamOf(state, senderId)
    if (!team) return { refusal: { name: 'not-joined' } }
    if (!callOf(state, team)) return { value: state }
    return withHelp(state, { ...state.help, calls: withoutTeam(state, team.id) })
  },
  claimHelp(state, { callId, isClaimed }, sent) {
    const { help } = state
    const call = helpable(state, callId, sent)
    if ('refusal' in call) return call
    const { at, senderId } = sent
    const { claimedBy } = call.value
    // The desk frees a call whose helper was called away; nobody else undoes another's claim.
    const isTheirs = claimedBy === null || claimedBy === senderId
    const mayFree = !isClaimed && sent.by.kind === 'desk'
    if (!isTheirs && !mayFree) return { refusal: { name: 'call-is-claimed' } }
    if ((claimedBy !== null) === isClaimed) return { value: state }
    const claim = isClaimed
      ? { claimedBy: senderId, claimedAt: at }
      : { claimedBy: null, claimedAt: null }
    const asked = ownOf(help.calls, callId) ?? call.value
    const calls = { ...help.calls, [callId]: { ...asked, ...claim } }
    return withHelp(state, { ...help, calls })
  },
  helpDone(state, { callId }, sent) {
    const { help } = state
    const call = helpable(state, callId, sent)
    if ('refusal' in call) return call
    const { teamId, roomId, claimedBy } = call.value
    // Only who goes there, or the desk, knows that it is over.
    const isTheirs = claimedBy === null || claimedBy === sent.senderId
    if (!isTheirs && sent.by.kind !== 'desk') return { refusal: { name: 'call-is-claimed' } }
    const ofRoom = ownOf(help.done, roomId) ?? NOTHING_DONE
    const done = { ...help.done, [roomId]: counted(ofRoom, waitedMs(call.value, sent.at)) }
    return withHelp(state, { ...help, calls: withoutTeam(state, teamId), done })
  },
}

const NOTHING_DONE: HelpDone = { calls: 0, waitedMs: 0, longestMs: 0 }

function counted({ calls, waitedMs, longestMs }: HelpDone, ms: number): HelpDone {
  return { calls: calls + 1, waitedMs: waitedMs + ms, longestMs: Math.max(longestMs, ms) }
}

/** The call, if it is there and its sender may help in its room. */
function helpable(state: State, callId: string, { by }: Sent): Applied<HelpCall> {
  const call = queueOf(state).find(([id]) => id === callId)?.[1]
  if (!call) return { refusal: { name: 'no-such-call' } }
  const refusal = refusedInRoom(state.facilitators, by, call.roomId)
  return refusal ? { refusal } : { value: call }
}

function teamOf({ day, joining }: State, personId: string) {
  const person = joining.people.get(personId)
  const teamId = person && teamIdOf(joining, person)
  return day.teams.find(({ id }) => id === teamId) ?? null
}

/**
 * All calls but those of a team: an undo may have brought back one beside a new one, and a team that
 * was added to it may have asked as well.
 */
function withoutTeam({ help, joining }: State, teamId: string): Help['calls'] {
  const others = Object.entries(help.calls).filter(
    ([, call]) => mergedTeam(joining, call.teamId) !== teamId,
  )
  return Object.fromEntries(others)
}

function withHelp(state: State, help: Help): Applied<State> {
  return { value: { ...state, help } }
}
