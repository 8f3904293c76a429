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
