// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of the rooms that an action is for. */
export type SelectionWords = {
  rooms: string
  allRooms: string
  forRooms: string
  /** Not counted: a hall that only shows what goes on elsewhere is not steered. */
  everyRoom: (count: number) => string
  challenge: string
  challengeNamed: (number: number, title: string, rooms: string) => string
  keysMoveBetweenRooms: string
  keysToggleRoom: string
  keysToggleFocused: string
  spaceKey: string
  keysChallenge: string
}

const nl: SelectionWords = {
  rooms: 'Zalen',
  allRooms: 'Alle zalen',
  forRooms: 'Voor',
  everyRoom: (count) => (count === 1 ? 'de zaal' : 'alle zalen'),
  challenge: 'Challenge',
  challengeNamed: (number, title, rooms) => `Challenge ${number}, ${title}: ${rooms}`,
  keysMoveBetweenRooms: 'Van zaal naar zaal',
  keysToggleRoom: 'De zaal met dat cijfer kiezen of loslaten',
  keysToggleFocused: 'Zaal kiezen of loslaten',
  spaceKey: 'spatie',
  keysChallenge: 'De zalen van de challenge met dat cijfer',
}

const en: SelectionWords = {
  rooms: 'Rooms',
  allRooms: 'All rooms',
  forRooms: 'For',
  everyRoom: (count) => (count === 1 ? 'the room' : 'all rooms'),
  challenge: 'Challenge',
  challengeNamed: (number, title, rooms) => `Challenge ${number}, ${title}: ${rooms}`,
  keysMoveBetweenRooms: 'From room to room',
  keysToggleRoom: 'Choose or let go of the room with that digit',
  keysToggleFocused: 'Choose or let go of the room',
  spaceKey: 'space',
  keysChallenge: 'The rooms of the challenge with that digit',
}

export const selectionWords: Record<Language, SelectionWords> = { nl, en }
