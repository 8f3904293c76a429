// SPDX-License-Identifier: EUPL-1.2
import { LONGEST_NAME } from './commands.ts'

// Control characters, direction overrides and isolates, halves of a surrogate pair, fillers
// that count as letters, zero-width and other invisible characters: they can turn a line on a
// wall around, or make two names look the same.
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]/gu
// Stacked combining marks grow out of their line.
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu

/**
 * A name as it may stand on a wall: one line of visible text. `null` where nothing is left
 * of an empty one; `'not-a-name'` where what was typed holds nothing to read.
 */
export function plainName(typed: string): string | null | 'not-a-name' {
  if (typed.trim() === '') return null
  const plain = Array.from(plainText(typed)).slice(0, LONGEST_NAME).join('').trim()
  return /[\p{L}\p{N}]/u.test(plain) ? plain : 'not-a-name'
}

/** Any text of a person as plain text: one line, nothing that steers its own layout. */
export function plainText(typed: string): string {
  return typed
    .replace(/\s/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .trim()
}
