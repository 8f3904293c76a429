// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from '../legibility/letters.ts'
import { largestSizePx, linesOf } from '../legibility/lines.ts'

// All lengths are in the sheet's own millimetres, `--u`, whatever its paper.

// As headings are set: `page.css` says the same.
const HEADING_LINE = 1.05
// Printers and browsers round letters' widths in ways of their own.
const SURE = 0.97

/** The largest size at which a heading stands in so much room, as words break. */
export function sizeToFit(text: string, room: { width: number; height: number }): number {
  const box = { widthPx: room.width * SURE, heightPx: room.height }
  return Math.max(LEAST_HEADING, rounded(largestSizePx(text, box, HEADING_LINE)))
}

// A name that can't stand in its room is broken anywhere, and still read.
const LEAST_HEADING = 6

/** A row of a list in large type: a title, and what stands under it in smaller letters. */
export type ListRow = { title: string; under: string }

/**
 * The largest of `sizes` at which all rows stand in `height`, with their titles `width` wide; `null`
 * where none does, so that the list runs on to a next sheet.
 */
export function listSizeToFit(
  rows: readonly ListRow[],
  { width, height, sizes }: { width: number; height: number; sizes: readonly number[] },
): number | null {
  const lines = (text: string, size: number) => {
    const count = linesOf(text, (width * SURE) / size)
    // A word that is wider than its column is broken by the browser.
    return Number.isFinite(count) ? count : Math.ceil((textWidth(text) * size) / (width * SURE)) + 1
  }
  const heightAt = (size: number) =>
    rows.reduce((sum, { title, under }) => {
      const small = under === '' ? 0 : lines(under, size * UNDER) * UNDER * 1.3
      return sum + (lines(title, size) * 1.2 + small + ROW_GAP) * size
    }, 0)
  return sizes.find((size) => heightAt(size) <= height) ?? null
}

// How large the smaller letters of a row are, and what lies between rows; `signs.css` says the same.
const UNDER = 0.62
const ROW_GAP = 0.75

// Sizes go in steps, since a page's policy lets in no style but its sheet's.
const STEP = 0.5
const MOST = 52

function rounded(size: number): number {
  return Math.min(MOST, Math.floor(size / STEP) * STEP)
}

/** The class of what is set in this size. */
export function sizeClass(size: number): string {
  return `size-${rounded(size) / STEP}`
}

/** The style of all classes that {@link sizeClass} gives. */
export function sizesCss(): string {
  return Array.from({ length: MOST / STEP }, (_, index) => {
    return `.size-${index + 1}{font-size:calc(${(index + 1) * STEP} * var(--u))}`
  }).join('')
}
