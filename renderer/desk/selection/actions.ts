// SPDX-License-Identifier: EUPL-1.2
import { challengeRooms } from '../../../shared/features/selection/challenge-rooms.ts'
import type { DeskAction, KeyNote } from '../shell/entries.ts'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

export const SELECT_ALL: DeskAction = {
  id: 'selectAll',
  keys: ['a', 'Escape'],
  isLocal: true,
  label: ({ words }) => words.allRooms,
  isOn: ({ selection }) => selection.kind === 'all',
  run: (desk) => desk.selectAll(),
}

export const ASK_CHALLENGE: DeskAction = {
  id: 'askChallenge',
  keys: ['c'],
  shownKeys: () => ['c', '1', '…'],
  help: (words) => words.keysChallenge,
  run: ({ day, askChallenge }) => askChallenge(challengeRooms(day).length > 0),
}

/** What selects the rooms that the other actions are for. */
export const SELECTION_ACTIONS: readonly (DeskAction | KeyNote)[] = [
  {
    id: 'moveFocus',
    keys: ['ArrowLeft', 'ArrowRight'],
    shownKeys: () => ['←', '→'],
    help: (words) => words.keysMoveBetweenRooms,
    run: (desk, key) => desk.moveFocus(key === 'ArrowLeft' ? -1 : 1),
  },
  {
    id: 'toggleFocused',
    shownKeys: (words) => [words.spaceKey, 'Enter'],
    help: (words) => words.keysToggleFocused,
  },
  {
    id: 'toggleRoom',
    keys: DIGITS,
    mode: 'rooms',
    shownKeys: () => ['1', '…', '9'],
    help: (words) => words.keysToggleRoom,
    run({ day, toggleRoom }, key) {
      const room = day.rooms[Number(key) - 1]
      if (room) toggleRoom(room.id)
    },
  },
  SELECT_ALL,
  ASK_CHALLENGE,
  {
    id: 'selectChallenge',
    keys: DIGITS,
    mode: 'challenge',
    run({ day, selectRooms }, key) {
      const wanted = challengeRooms(day).find(({ challenge }) => challenge.number === Number(key))
      if (wanted) selectRooms(wanted.roomIds)
    },
  },
  {
    id: 'leaveChallenge',
    keys: ['Escape'],
    mode: 'challenge',
    run: ({ askChallenge }) => askChallenge(false),
  },
]
