// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { titleOf } from '../now/span-content.ts'
import { taggedIn } from '../tagged-text.ts'
import type { Language } from '../text.ts'
import type { RoomChoice } from './command-definition.ts'

/** How a desk's command is told: after it was sent, among the steps back, and in the report. */
export type CommandTold<C> = {
  /** In a few words: `+5 minuten`. */
  what(command: C, language: Language): string
  /** With the place, the time and the text that it names, for desks; left out: as `what`. */
  inFull?(command: C, day: EventDay, language: Language): string
  /** What of it a desk needs to tell it; left out: all of it. */
  shown?(command: C): C
  /** The rooms that it was for; left out: none. */
  where?(command: C): RoomChoice
  /** The place in each room that it was about; left out: none. */
  about?: AboutPlace<C>
  /** The time that it names, as a report tells it. */
  time?(command: C, day: EventDay): string | null
}

export type AboutPlace<C> =
  /** What the walls named as next, the highest that began. */
  | { place: 'next' | 'where-it-led' | 'where-it-was' | 'what-counted' }
  | {
      place: 'named'
      spanId(command: C): string | null
      /** Whether its rooms went there. */
      isLedTo: boolean
    }

export type ToldCommands<C extends { type: string }> = {
  [Type in C['type']]: CommandTold<Extract<C, { type: Type }>>
}

/** The same words whatever else stands in the command. */
export function always(words: Record<Language, string>) {
  return (_: unknown, language: Language): string => words[language]
}

/** For commands that name their rooms. */
export const where = ({ rooms }: { rooms: RoomChoice }): RoomChoice => rooms

/** The title of a span's innermost part; an id that the day doesn't know stands as it is. */
export function titleIn(day: EventDay, spanId: string, language: Language): string {
  const title = titleOf(day, spanId)
  return title ? taggedIn(title, language) : spanId
}
