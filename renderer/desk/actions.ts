// SPDX-License-Identifier: EUPL-1.2
import { MINUTE, type Milliseconds } from '../../shared/instant.ts'
import type { DeskCommand, Scene } from '../../shared/state/commands.ts'
import { seenAt } from '../../shared/state/run-commands.ts'
import type { Moment } from '../../shared/timeline/moment.ts'
import { type Choice, isChosen, roomsOf } from './choice.ts'

/** What a facilitator can do with the rooms that are chosen. */
export type RoomAction =
  | { kind: 'next' }
  | { kind: 'previous' }
  | { kind: 'lengthen'; byMs: Milliseconds }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'backToPlan' }
  | { kind: 'show'; scene: Scene }
  | { kind: 'message'; text: string }

export const ONE_MINUTE_LESS: RoomAction = { kind: 'lengthen', byMs: -MINUTE }
export const ONE_MINUTE_MORE: RoomAction = { kind: 'lengthen', byMs: MINUTE }
export const FIVE_MINUTES_MORE: RoomAction = { kind: 'lengthen', byMs: 5 * MINUTE }

/** A room by its id, with the moment that the desk shows of it. */
export type ShownRoom = { room: { id: string }; moment: Moment }

/** The command that `action` is for the chosen rooms, naming what the desk shows of each. */
export function commandOf(
  action: RoomAction,
  choice: Choice,
  shown: readonly ShownRoom[],
): DeskCommand {
  const rooms = roomsOf(choice)
  if (action.kind === 'show') return { type: 'show', rooms, scene: action.scene }
  if (action.kind === 'message') return { type: 'message', rooms, text: action.text }
  const chosen = shown.filter(({ room }) => isChosen(choice, room.id))
  const saw = Object.fromEntries(chosen.map(({ room, moment }) => [room.id, seenAt(moment)]))
  if (action.kind === 'lengthen') return { type: 'lengthen', rooms, saw, byMs: action.byMs }
  return { type: action.kind, rooms, saw }
}

/**
 * One key both holds and resumes: it resumes when every chosen room is held. A hall that only
 * tells of what goes on elsewhere follows the rooms, and doesn't count.
 */
export function pauseOrResume(choice: Choice, shown: readonly ShownRoom[]): 'pause' | 'resume' {
  const chosen = shown.filter(({ room }) => isChosen(choice, room.id))
  const driven = chosen.filter(({ moment }) => !moment.slot?.isElsewhere)
  const asked = driven.length > 0 ? driven : chosen
  return asked.length > 0 && asked.every(({ moment }) => moment.heldAt !== null)
    ? 'resume'
    : 'pause'
}
