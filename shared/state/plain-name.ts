// SPDX-License-Identifier: EUPL-1.2
import { LONGEST_NAME } from './commands.ts'

// Control characters, direction overrides and isolates, zero-width and other invisible
// characters: they can turn a line on a wall around, or make two names look the same.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu
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
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(PILED_MARKS, '$1')
    .trim()
}
