// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { RoomChoice } from '../features/command-definition.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'
import { deskWords } from './desk/desk.ts'

/** Rooms by name, in the day's order: `Zaal 2, Zaal 5`, or `alle zalen`. */
export function roomNames(rooms: RoomChoice, day: EventDay, language: Language): string {
  if (rooms === 'all') return deskWords[language].everyRoom(day.rooms.length)
  return day.rooms
    .filter(({ id }) => rooms.includes(id))
    .map(({ name }) => taggedIn(name, language))
    .join(', ')
}
