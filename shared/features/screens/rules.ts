// SPDX-License-Identifier: EUPL-1.2
import type { Applied } from '../../state/applied.ts'
import type { State } from '../../state/state.ts'
import type { RoomChoice } from '../command-definition.ts'
import type { CommandRules } from '../command-rule.ts'
import { plainText } from '../joining/plain-name.ts'
import { roomIdsOf, unknownRoom } from '../rooms.ts'
import { placeOf } from '../steering/run/place.ts'
import type { ScreensCommand } from './commands.ts'
import { type Screen, screenOf } from './screen.ts'

export const screens: CommandRules<ScreensCommand> = {
  show(state, { rooms, scene }, { at }) {
    const silent = scene === 'message' ? silentRoomOf(state, rooms) : undefined
    if (silent !== undefined) return { refusal: { name: 'no-message', roomId: silent } }
    return onScreens(state, rooms, (screen, roomId) => {
      const comingSpanId = scene === 'coming' ? nextIdIn(state, roomId, at) : null
      return { ...screen, scene, comingSpanId }
    })
  },
  message(state, { rooms, text }) {
    const message = plainText(text) || null
    return onScreens(state, rooms, (screen) => withMessage(screen, message))
  },
  face(state, { rooms, face }) {
    return onScreens(state, rooms, (screen) => ({ ...screen, face }))
  },
  sound(state, { rooms, isOn }) {
    return onScreens(state, rooms, (screen) => ({ ...screen, isSoundOn: isOn }))
  },
  testSound(state, { rooms }, { at }) {
    return onScreens(state, rooms, (screen) => ({ ...screen, soundTestAt: at }))
  },
}

/** What comes next in a room, named once: the wall is about it and nothing after it. */
function nextIdIn({ day, runs }: State, roomId: string, at: number): string | null {
  return placeOf(day, runs, roomId, at).moment.next?.id ?? null
}

/** The first of the rooms that has no message. */
function silentRoomOf(state: State, choice: RoomChoice): string | undefined {
  return roomIdsOf(state.day, choice).find((id) => screenOf(state, id).message === null)
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
  const roomIds = roomIdsOf(state.day, choice)
  const refusal = unknownRoom(state.day, roomIds)
  if (refusal) return { refusal }
  const changed = roomIds.map((roomId) => [roomId, change(screenOf(state, roomId), roomId)])
  return { value: { ...state, screens: { ...state.screens, ...Object.fromEntries(changed) } } }
}
