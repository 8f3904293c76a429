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

// Of the strong letters; the light ones are narrower by the same part of each.
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.2, "'"],
  [0.26, ',.:;j’‘'],
  [0.3, '!il '],
  [0.33, '()'],
  [0.37, '"-frt'],
  [0.43, '/1I'],
  [0.505, '*cszyv–'],
  [0.54, '?7kxaLJ'],
  [0.565, 'eFhnuo29'],
  [0.593, '+3ETbdpqg'],
  [0.615, '$45680SPZ'],
  [0.642, 'BRVYCKUX'],
  [0.685, 'ADH'],
  [0.735, '#&GNOQw'],
  [0.87, 'MWm…'],
]
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
)
const UNKNOWN = 0.65
// As wide as the widest face for them that systems carry.
const PICTURE = 1.37
const IS_PICTURE = /\p{Extended_Pictographic}/u
const LIGHT = 0.945
// Marks of a language, joints and accents: they stand on other letters, or nowhere.
const UNSEEN = /[\p{M}\p{Cf}]/gu

/** How wide `text` comes out, as a part of the font size: within a fiftieth in lines of text. */
export function textWidth(text: string, weight: 'strong' | 'light' = 'strong'): number {
  let width = 0
  for (const letter of text.normalize('NFD').replace(UNSEEN, '')) {
    width += WIDTH_OF.get(letter) ?? (IS_PICTURE.test(letter) ? PICTURE : UNKNOWN)
  }
  return weight === 'light' ? width * LIGHT : width
}
