// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { onClocks, timeOfDay } from '../../day/time-of-day.ts'
import { titleOf } from '../../now/span-content.ts'
import { isolated, taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import { whatOf, whereOf } from '../../words/command-words.ts'
import { deskWords } from '../../words/desk.ts'
import type { DeskCommand } from '../commands.ts'

/** A command with the place, the time and the text that it names: `Naar Dot voting om 13:20`. */
export function toldOf(command: DeskCommand, day: EventDay, language: Language): string {
  const words = deskWords[language]
  const what = whatOf(command, language)
  switch (command.type) {
    case 'begin': {
      const time = command.at === null ? null : timeOfDay(command.at, day.timeZone)
      return words.broughtTo(titleIn(day, command.spanId, language), time)
    }
    case 'schedule': {
      const { slotId, start, end } = command
      return `${titleIn(day, slotId, language)} ${onClocks(start)}–${onClocks(end)}`
    }
    case 'pace':
      return command.spanId === null ? what : `${what}, ${titleIn(day, command.spanId, language)}`
    case 'message':
      return command.text === '' ? what : words.messageSaid(isolated(shortened(command.text)))
    default:
      return what
  }
}

/** The same, and the rooms that it was for. */
export function toldWhereOf(command: DeskCommand, day: EventDay, language: Language): string {
  const where = whereOf(command, day, language)
  const told = toldOf(command, day, language)
  return where === '' ? told : `${told} (${where})`
}

// Enough to know a message again; the whole of it stands in its room.
const LONGEST_TOLD = 32

function shortened(text: string): string {
  const letters = [...text]
  if (letters.length <= LONGEST_TOLD) return text
  return `${letters
    .slice(0, LONGEST_TOLD - 1)
    .join('')
    .trimEnd()}…`
}

function titleIn(day: EventDay, spanId: string, language: Language): string {
  const title = titleOf(day, spanId)
  return title ? taggedIn(title, language) : spanId
}
