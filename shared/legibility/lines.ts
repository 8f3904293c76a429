// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from './letters.ts'

/** Where a text may stand, in pixels. */
export type Box = { widthPx: number; heightPx: number }

// No word of a language is as wide, as a part of the font size. What is, was typed for fun.
const LONGEST_WORD = 12

/**
 * How many lines `text` takes where one is `widthEm` times its size wide; it breaks at spaces, at soft
 * hyphens and after hyphens. Infinite where a piece that can't break is wider than that; what is no word
 * breaks anywhere.
 */
export function linesOf(text: string, widthEm: number): number {
  let lines = 1
  let usedEm = 0
  for (const piece of piecesOf(text)) {
    const pieceEm = textWidth(piece.trimEnd())
    // Where the line ends within a word, it ends with a hyphen.
    const endEm = piece.endsWith('\u00AD') ? textWidth('-') : 0
    if (pieceEm + endEm > widthEm) {
      if (pieceEm <= LONGEST_WORD) return Number.POSITIVE_INFINITY
      lines += Math.ceil(pieceEm / widthEm)
      usedEm = widthEm
      continue
    }
    if (usedEm + pieceEm + endEm > widthEm) {
      lines += 1
      usedEm = 0
    }
    usedEm += textWidth(piece)
  }
  return lines
}

/** How wide the widest word of `text` is that no line can break, as a part of the font size. */
export function widestWord(text: string): number {
  const widths = piecesOf(text).map((piece) => textWidth(piece.trimEnd()))
  return Math.max(0, ...widths.filter((width) => width <= LONGEST_WORD))
}

/** Whether anything in `text` is longer than any word, and so breaks anywhere. */
export function hasEndless(text: string): boolean {
  return piecesOf(text).some((piece) => textWidth(piece.trimEnd()) > LONGEST_WORD)
}

// What no line may end after: a hyphen that is joined to what follows.
const PIECE = /(?:[^\s\u00AD-]|-(?=\u2060)|^-|\s-)*(?:\s+|\u00AD|-(?!\u2060)|$)/gu

function piecesOf(text: string): string[] {
  return (text.match(PIECE) ?? []).filter((piece) => piece !== '')
}

/** The largest size at which all of `text` stands in `box`, in pixels. */
export function largestSizePx(
  text: string,
  { widthPx, heightPx }: Box,
  lineHeight: number,
): number {
  const fits = (px: number) => linesOf(text, widthPx / px) * lineHeight * px <= heightPx
  let least = 0
  let most = heightPx / lineHeight
  if (fits(most)) return most
  while (most - least > 0.25) {
    const px = (least + most) / 2
    if (fits(px)) least = px
    else most = px
  }
  return least
}
