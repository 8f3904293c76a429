// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import { timeOfDay } from '../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../shared/state/commands.ts'
import { type Language, textIn } from '../../shared/text.ts'
import { whatOf, whereOf } from '../../shared/words/command-words.ts'
import { titleOf } from './titles.ts'

/** A command with the place and the time that it names: `Naar een ander punt: Dot voting 13:20`. */
export function toldOf(command: DeskCommand, day: EventDay, language: Language): string {
  const about = aboutOf(command, day, language)
  const what = whatOf(command, language)
  return about === '' ? what : `${what}: ${about}`
}

/** The same, and the rooms that it was for. */
export function toldWhereOf(command: DeskCommand, day: EventDay, language: Language): string {
  const where = whereOf(command, day, language)
  const told = toldOf(command, day, language)
  return where === '' ? told : `${told} (${where})`
}

function aboutOf(command: DeskCommand, day: EventDay, language: Language): string {
  switch (command.type) {
    case 'schedule':
      return `${titleIn(day, command.slotId, language)} ${command.start}–${command.end}`
    case 'begin': {
      const title = titleIn(day, command.spanId, language)
      return command.at === null ? title : `${title} ${timeOfDay(command.at, day.timeZone)}`
    }
    case 'pace':
      return command.spanId === null ? '' : titleIn(day, command.spanId, language)
    default:
      return ''
  }
}

function titleIn(day: EventDay, spanId: string, language: Language): string {
  const title = titleOf(day, spanId)
  return title ? textIn(title, language) : spanId
}
