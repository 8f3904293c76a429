// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { RoomChoice } from '../features/command-definition.ts'
import type { DeskCommand } from '../features/commands.ts'
import { MINUTE } from '../instant.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'
import { deskWords } from './desk.ts'

/** A command in a few words: `+5 minuten`, `Toon Meedoen`. */
export function whatOf(command: DeskCommand, language: Language): string {
  const words = deskWords[language]
  switch (command.type) {
    case 'lengthen': {
      const minutes = Math.abs(command.byMs) / MINUTE
      const byMs = command.byMs < 0 ? words.minutesLess(minutes) : words.minutesMore(minutes)
      return command.absorber ? `${byMs}, ${words.takenFrom[command.absorber]}` : byMs
    }
    case 'absorb':
      return `${words.commands.absorb}, ${words.takenFrom[command.absorber]}`
    case 'runOver': {
      const { byMs } = command
      const over = words.commands.runOver
      return byMs === undefined ? over : `${words.minutesMore(byMs / MINUTE)}, ${lowered(over)}`
    }
    case 'pace':
      return words.paceSet[command.pace]
    case 'face':
      return words.faceSet[command.face]
    case 'sound':
      return command.isOn ? words.soundSetOn : words.soundSetOff
    case 'message':
      return command.text === '' ? words.messageTakenAway : words.commands.message
    case 'show':
      return `${words.show} ${words.scenes[command.scene]}`
    case 'testPattern':
      return command.isShown ? words.commands.testPattern : words.testPatternTakenAway
    case 'lockJoining':
      return command.isLocked ? words.joiningIsLocked : words.joiningIsOpen
    default:
      return words.commands[command.type]
  }
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The rooms that a command was for, by name; `''` where it is for none. */
export function whereOf(command: DeskCommand, day: EventDay, language: Language): string {
  if (command.type === 'pairDisplay') return roomNames([command.roomId], day, language)
  return 'rooms' in command ? roomNames(command.rooms, day, language) : ''
}

/** Rooms by name, in the day's order: `Zaal 2, Zaal 5`, or `alle zalen`. */
export function roomNames(rooms: RoomChoice, day: EventDay, language: Language): string {
  if (rooms === 'all') return deskWords[language].everyRoom(day.rooms.length)
  return day.rooms
    .filter(({ id }) => rooms.includes(id))
    .map(({ name }) => taggedIn(name, language))
    .join(', ')
}
