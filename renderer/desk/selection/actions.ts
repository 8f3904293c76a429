// SPDX-License-Identifier: EUPL-1.2
import { challengeRooms } from '../../../shared/features/selection/challenge-rooms.ts'
import { ROOM_DIGITS, roomDigits } from '../../../shared/features/selection/room-digits.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction, KeyNote } from '../shell/entries.ts'

export const SELECT_ALL: DeskAction = {
  id: 'selectAll',
  keys: ['a', 'Escape'],
  isLocal: true,
  label: ({ words }) => words.allRooms,
  isOn: ({ selection }) => selection.kind === 'all',
  run: (desk) => desk.selectAll(),
}

/** For who has no Shift at hand: a thumb on a tablet, or a voice. */
export const ADD_ROOMS: DeskAction = {
  id: 'addRooms',
  keys: [],
  isLocal: true,
  label: ({ words }) => words.addRooms,
  tip: ({ words }) => words.tipAddRooms,
  isOn: ({ addsRooms }) => addsRooms,
  run: (desk) => desk.addRooms(!desk.addsRooms),
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
    id: 'chooseFocused',
    shownKeys: (words) => [words.spaceKey, 'Enter'],
    help: (words) => words.keysChooseFocused,
  },
  {
    id: 'chooseRoom',
    keys: [...ROOM_DIGITS],
    mode: 'rooms',
    shownKeys: () => ['0', '…', '9'],
    help: (words) => words.keysChooseRoom,
    run: (desk, key) => chooseByDigit(desk, key, false),
  },
  {
    id: 'addRoom',
    keys: ROOM_DIGITS.map((digit) => `⇧${digit}`),
    mode: 'rooms',
    shownKeys: () => ['⇧0', '…', '⇧9'],
    help: (words) => words.keysAddRoom,
    run: (desk, key) => chooseByDigit(desk, key.slice(1), true),
  },
  SELECT_ALL,
  ADD_ROOMS,
  ASK_CHALLENGE,
  {
    id: 'selectChallenge',
    keys: [...ROOM_DIGITS],
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

function chooseByDigit({ day, chooseRoom }: Desk, digit: string, isAdded: boolean): void {
  for (const [roomId, own] of roomDigits(day)) if (own === digit) chooseRoom(roomId, isAdded)
}
