// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { EventDay } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import type { Language } from '../../../../shared/text.ts'

/** New values of an item's fields; `null` takes one away. */
export type Fields = Readonly<Record<string, unknown>>

/** What typed text makes of a cell: fields, why it can't be, or a room that isn't there yet. */
export type Typed = { fields: Fields } | { problem: Said } | { newRoom: string }

/** `told`: its label where it is read and not typed, with the language of a text of the day in it. */
export type Choice = { id: string; label: Said; told?: Said; names: readonly string[] }

/**
 * A column of a table: what its cells say, and what is made of what is typed or pasted into one. Every
 * cell is read as text, so that a line from a spreadsheet, a mail or a hand is read alike.
 */
export type Column = {
  id: string
  head: Said
  /** What it is called in other people's tables. */
  alsoCalled?: readonly string[]
  /** The language that its texts are in; `null`: they are no text of the day. */
  tag: string | null
  size: 'number' | 'short' | 'text' | 'long'
  /** Whether an empty cell is marked as something that is still missing. */
  isMissed(item: Item): boolean
  /** Whether it may be of several lines. */
  isLong?: boolean
  /** Whether it can be several of its choices. */
  isMany?: true
  /** What it can be; left out: anything. */
  choices?(day: EventDay): readonly Choice[]
  text(item: Item, day: EventDay, language: Language): string
  /** The same as it is read; left out: as it is typed. */
  told?(item: Item, day: EventDay, language: Language): string
  typed(text: string, item: Item, day: EventDay): Typed
}

/** Letters as they are compared: `Één zaal ` is `een zaal`. */
export function alike(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
