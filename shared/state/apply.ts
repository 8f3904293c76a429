// SPDX-License-Identifier: EUPL-1.2

import type { RoomChoice } from '../features/command-definition.ts'
import type { AttendeeCommand, DeskCommand } from '../features/commands.ts'
import {
  applyToDevices,
  type DeviceCommand,
  isDeviceCommand,
} from '../features/displays/devices.ts'
import { applyJoining } from '../features/joining/joining.ts'
import { applyToPeople, type PeopleCommand } from '../features/joining/people-commands.ts'
import { plainText } from '../features/joining/plain-name.ts'
import { scheduled } from '../features/schedule/schedule.ts'
import { type Screen, screenOf } from '../features/screens/screen.ts'
import { placeOf } from '../features/steering/place.ts'
import { applyToRuns, isRunCommand } from '../features/steering/run-commands.ts'
import type { Applied } from './applied.ts'
import type { Entry } from './entry.ts'
import { changesOf } from './fact.ts'
import { stepOf } from './fold.ts'
import { deskNumberOf, withStep } from './history.ts'
import { type State, takenKey } from './state.ts'
import { redone, undone } from './undo.ts'

/**
 * The whole write side: what the day is after `entry`, or why the entry can't be.
 * Order and time are fixed in the entry; the same journal always gives the same state.
 */
export function apply(state: State, entry: Entry): Applied<State> {
  const changed = change(state, entry)
  if ('refusal' in changed) return changed
  const taken = state.taken.set(takenKey(entry), entry.seq)
  return { value: { ...changed.value, seq: entry.seq, at: entry.at, taken } }
}

function change(state: State, entry: Entry): Applied<State> {
  const { by, command } = entry
  if (by.kind === 'attendee') {
    if (!isAttendeeCommand(command)) return { refusal: { name: 'not-allowed' } }
    return applyJoining(state, by.personId, command)
  }
  if (isAttendeeCommand(command)) return { refusal: { name: 'not-allowed' } }
  if (command.type === 'undo') return undone(state, command)
  if (command.type === 'redo') return redone(state, command)
  if (isDeviceCommand(command)) return applyToDevices(state, command, entry.at)
  if (command.type === 'removePeople' || command.type === 'freeRole') {
    return applyToPeople(state, command)
  }
  const steered = steer(state, command, entry.at)
  if ('refusal' in steered) return steered
  // Trying the sound steers nothing that could be taken back.
  if (command.type === 'testSound') return steered
  const changes = changesOf(state, steered.value)
  const step = stepOf(state, entry, changes, deskNumberOf(state.history, by.deskId))
  return { value: { ...steered.value, history: withStep(state.history, step, by.deskId) } }
}

function isAttendeeCommand(command: Entry['command']): command is AttendeeCommand {
  return command.type === 'join' || command.type === 'takeRole' || command.type === 'leave'
}

function steer(
  state: State,
  command: Exclude<DeskCommand, DeviceCommand | PeopleCommand | { type: 'undo' | 'redo' }>,
  at: number,
): Applied<State> {
  if (isRunCommand(command)) {
    const runs = applyToRuns(state.day, state.runs, command, at)
    return 'refusal' in runs ? runs : { value: { ...state, runs: runs.value } }
  }
  switch (command.type) {
    case 'show': {
      const { rooms, scene } = command
      const silent = scene === 'message' ? silentRoomOf(state, rooms) : undefined
      if (silent !== undefined) return { refusal: { name: 'no-message', roomId: silent } }
      return onScreens(state, rooms, (screen, roomId) => {
        const comingSpanId = scene === 'coming' ? nextIdIn(state, roomId, at) : null
        return { ...screen, scene, comingSpanId }
      })
    }
    case 'message': {
      const message = plainText(command.text) || null
      return onScreens(state, command.rooms, (screen) => withMessage(screen, message))
    }
    case 'face':
      return onScreens(state, command.rooms, (screen) => ({ ...screen, face: command.face }))
    case 'sound': {
      const { rooms, isOn } = command
      return onScreens(state, rooms, (screen) => ({ ...screen, isSoundOn: isOn }))
    }
    case 'testSound':
      return onScreens(state, command.rooms, (screen) => ({ ...screen, soundTestAt: at }))
    case 'schedule':
      return scheduled(state, command, at)
    case 'lockJoining':
      return { value: { ...state, joining: { ...state.joining, isLocked: command.isLocked } } }
    default:
      return command satisfies never
  }
}

/** What comes next in a room, named once: the wall is about it and nothing after it. */
function nextIdIn({ day, runs }: State, roomId: string, at: number): string | null {
  return placeOf(day, runs, roomId, at).moment.next?.id ?? null
}

/** The first of the rooms that has no message. */
function silentRoomOf(state: State, choice: RoomChoice): string | undefined {
  return roomIdsOf(state, choice).find((id) => screenOf(state, id).message === null)
}

/** Without a message there is nothing that a message scene could show. */
function withMessage(screen: Screen, message: string | null): Screen {
  const scene = message === null && screen.scene === 'message' ? 'programme' : screen.scene
  return { ...screen, scene, message }
}

function onScreens(
  state: State,
  choice: RoomChoice,
  change: (screen: Screen, roomId: string) => Screen,
): Applied<State> {
  const roomIds = roomIdsOf(state, choice)
  const unknown = roomIds.find((roomId) => !hasRoom(state, roomId))
  if (unknown !== undefined) return { refusal: { name: 'unknown-room', roomId: unknown } }
  const changed = roomIds.map((roomId) => [roomId, change(screenOf(state, roomId), roomId)])
  return { value: { ...state, screens: { ...state.screens, ...Object.fromEntries(changed) } } }
}

function roomIdsOf(state: State, choice: RoomChoice): string[] {
  return choice === 'all' ? state.day.rooms.map((room) => room.id) : choice
}

function hasRoom(state: State, roomId: string): boolean {
  return state.day.rooms.some((room) => room.id === roomId)
}
