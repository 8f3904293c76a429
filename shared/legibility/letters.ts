// SPDX-License-Identifier: EUPL-1.2

/**
 * The bundled face, measured in Chromium at 1,000 px: heights and widths as parts of the font
 * size. Digits are tabular.
 */
export const CAP_HEIGHT = 0.672
export const DIGIT_HEIGHT = 0.6875
export const DIGIT_WIDTH = 0.632
export const COLON_WIDTH = 0.21

/** How wide digits and colons such as `08:42` come out, as a part of the font size. */
export function digitsWidth(text: string): number {
  let width = 0
  for (const character of text) width += character === ':' ? COLON_WIDTH : DIGIT_WIDTH
  return width
}

// The strong letters, which are the wider ones, and none narrower than it is.
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.21, "'"],
  [0.27, ',.:;j’‘'],
  [0.3, '!i'],
  [0.33, ' ()l'],
  [0.39, '"-frt'],
  [0.45, '/1I'],
  [0.51, '*cszy–'],
  [0.55, '?7Lakvx'],
  [0.6, '+2359EFJTbdeghnopqu'],
  [0.65, '468$BPRSVYZ'],
  [0.69, '0ACDHKUX'],
  [0.76, '#&GNOQw'],
  [0.9, 'MWm…'],
]
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
)
const UNKNOWN = 0.65
// Marks of a language, joints and accents: they stand on other letters, or nowhere.
const UNSEEN = /[\p{M}\p{Cf}]/gu

/** How wide `text` comes out at most, as a part of the font size. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text.normalize('NFD').replace(UNSEEN, '')) {
    width += WIDTH_OF.get(letter) ?? UNKNOWN
  }
  return width
}
