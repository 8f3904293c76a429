// SPDX-License-Identifier: EUPL-1.2
import { charactersOf, plainText } from '../joining/plain-name.ts'

/** So many characters, as people count them, a wall can show of each. */
export const LONGEST = { name: 40, yell: 80 } as const
/** More than that is read, so that whoever pastes a page is told what is wrong with it. */
export const LONGEST_TYPED = 20_000

export type NameField = keyof typeof LONGEST
export type WrongName =
  | { name: 'too-long-to-show'; field: NameField; most: number }
  | { name: 'not-a-name' }

/** One line as it may stand on a wall, `null` where nothing was typed, or what is wrong with it. */
export function plainLineOf(typed: string | null, field: NameField): string | null | WrongName {
  if (typed === null || typed.trim() === '') return null
  const plain = plainText(typed)
  // A yell may be all signs, as `!!!`; of a name something is to be read.
  if (field === 'name' && !READABLE.test(plain)) return { name: 'not-a-name' }
  if (plain === '') return null
  const most = LONGEST[field]
  return charactersOf(plain).length > most ? { name: 'too-long-to-show', field, most } : plain
}

const READABLE = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u
