// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { roomNames } from '../i18n/room-names.ts'
import type { Language } from '../text.ts'
import type { CommandTold } from './command-told.ts'
import type { DeskCommand } from './commands.ts'
import { FEATURES } from './features.ts'

/** How every desk's command is told, by type. */
const TOLD: Record<string, unknown> = Object.assign(
  {},
  ...Object.values(FEATURES).map(({ told }) => told),
)

/** How commands of this one's type are told. */
export function toldAs<C extends DeskCommand>({ type }: C): CommandTold<C> {
  // Filed by type: `feature` asks for each of a feature's own.
  return TOLD[type] as CommandTold<C>
}

/** The command with no more than what it is told by. */
export function shownOf<C extends DeskCommand>(command: C): C {
  const { shown } = toldAs(command)
  return shown ? shown(command) : command
}

/** A command in a few words: `+5 minuten`, `Toon Meedoen`. */
export function whatOf(command: DeskCommand, language: Language): string {
  return toldAs(command).what(command, language)
}

/** With the place, the time and the text that it names: `Naar Dot voting om 13:20`. */
export function whatInFull(command: DeskCommand, day: EventDay, language: Language): string {
  const { inFull, what } = toldAs(command)
  return inFull ? inFull(command, day, language) : what(command, language)
}

/** The rooms that a command was for, by name; `''` where it is for none. */
export function whereOf(command: DeskCommand, day: EventDay, language: Language): string {
  const rooms = toldAs(command).where?.(command)
  return rooms === undefined ? '' : roomNames(rooms, day, language)
}

/** What in full, and the rooms that it was for. */
export function whatAndWhere(command: DeskCommand, day: EventDay, language: Language): string {
  const rooms = whereOf(command, day, language)
  const what = whatInFull(command, day, language)
  return rooms === '' ? what : `${what} (${rooms})`
}
