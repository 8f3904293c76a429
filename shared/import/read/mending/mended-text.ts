// SPDX-License-Identifier: EUPL-1.2
import { ligaturesMended } from './ligatures.ts'
import { mojibakeMended } from './mojibake.ts'

/**
 * A text with its letters put right, its line ends as one character, and its spaces as plain ones.
 * No line is added or taken away, so a place in it is a place in the file.
 */
export function mendedText(text: string): { text: string; places: number } {
  const letters = mojibakeMended(text)
  const words = ligaturesMended(letters.text)
  const plain = words.text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\v|\f/g, ' ')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
  return { text: plain, places: letters.places + words.places }
}
