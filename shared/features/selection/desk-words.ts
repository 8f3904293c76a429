// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of the rooms that an action is for. */
export type SelectionWords = {
  rooms: string
  allRooms: string
  forRooms: string
  /** A press on another room then adds it. */
  addRooms: string
  tipAddRooms: string
  /** Not counted: a hall that only shows what goes on elsewhere is not steered. */
  everyRoom: (count: number) => string
  challenge: string
  challengeNamed: (number: number, title: string, rooms: string) => string
  keysMoveBetweenRooms: string
  keysChooseRoom: string
  keysAddRoom: string
  keysChooseFocused: string
  spaceKey: string
  keysChallenge: string
}

const nl: SelectionWords = {
  rooms: 'Zalen',
  allRooms: 'Alle zalen',
  forRooms: 'Voor',
  addRooms: 'Meer zalen',
  tipAddRooms:
    'Elke zaal die je nu aanwijst, komt erbij of gaat eraf. Met een toetsenbord: houd ⇧ ingedrukt.',
  everyRoom: (count) => (count === 1 ? 'de zaal' : 'alle zalen'),
  challenge: 'Challenge',
  challengeNamed: (number, title, rooms) => `Challenge ${number}, ${title}: ${rooms}`,
  keysMoveBetweenRooms: 'Van zaal naar zaal',
  keysChooseRoom: 'Alleen de zaal met dat cijfer',
  keysAddRoom: 'De zaal met dat cijfer erbij of eraf; ook ⇧ en een klik',
  keysChooseFocused: 'Alleen deze zaal; met ⇧ erbij of eraf',
  spaceKey: 'spatie',
  keysChallenge: 'De zalen van de challenge met dat cijfer',
}

const en: SelectionWords = {
  rooms: 'Rooms',
  allRooms: 'All rooms',
  forRooms: 'For',
  addRooms: 'More rooms',
  tipAddRooms: 'Each room that you point at now is added or let go of. On a keyboard: hold ⇧.',
  everyRoom: (count) => (count === 1 ? 'the room' : 'all rooms'),
  challenge: 'Challenge',
  challengeNamed: (number, title, rooms) => `Challenge ${number}, ${title}: ${rooms}`,
  keysMoveBetweenRooms: 'From room to room',
  keysChooseRoom: 'Only the room with that digit',
  keysAddRoom: 'Add or let go of the room with that digit; ⇧ and a click too',
  keysChooseFocused: 'Only this room; with ⇧, add it or let go of it',
  spaceKey: 'space',
  keysChallenge: 'The rooms of the challenge with that digit',
}

export const selectionWords: Record<Language, SelectionWords> = { nl, en }
