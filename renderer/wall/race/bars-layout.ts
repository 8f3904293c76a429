// SPDX-License-Identifier: EUPL-1.2
import { digitsWidth, textWidth } from '../../../shared/legibility/letters.ts'
import { extraLines, type NameColumn } from '../fitting/name-columns.ts'

/** How a list of bars is laid out, in pixels. */
export type BarsLayout = {
  columns: number
  rows: number
  /** The size of names and numbers. */
  fontPx: number
  namePx: number
  numberPx: number
  /** Of all rows together. */
  heightPx: number
}

type Box = { widthPx: number; heightPx: number }

/** A row is so much higher than its letters, and by each further line of its name. */
export const ROW_LINE = 1.32
const NEXT_LINE = 1.08
const AFTER_NAME_EM = 0.45
const BEFORE_NUMBER_EM = 0.4
// So much of a column is left to its bars at least: shorter ones can't be compared.
const LEAST_BAR = 0.3
const MOST_COLUMNS = 4
// Narrower names have to be worth it; one more column the more, since that shortens all bars.
const WORTH = 1.1
const COLUMN_WORTH = 1.3

/**
 * The largest letters in which all rows fit: names, a bar, and a number.
 * @param names the ways to set their names
 * @param state the longest word that stands in place of a bar, such as `nog bezig`
 * @param mostPx letters are never larger
 * @param leastBar less than usual where bars are as short as those of another list
 */
export function barsLayout(
  names: readonly NameColumn[],
  state: string,
  { widthPx, heightPx }: Box,
  mostPx: number,
  gapPx: number,
  leastBar = LEAST_BAR,
): BarsLayout {
  const numberEm = digitsWidth('000') + BEFORE_NUMBER_EM
  const stateEm = Math.max(numberEm, textWidth(state, 'light'))
  const count = names[0]?.lines.length ?? 0
  let best: BarsLayout | null = null
  for (let columns = 1; columns <= Math.min(MOST_COLUMNS, count || 1); columns += 1) {
    const rows = Math.ceil(count / columns)
    const columnPx = (widthPx - (columns - 1) * gapPx) / columns
    for (const { widthEm, lines } of names) {
      const nameEm = widthEm + AFTER_NAME_EM
      const highEm = rows * ROW_LINE + extraLines(lines, rows) * NEXT_LINE
      const fontPx = Math.min(
        mostPx,
        heightPx / Math.max(1, highEm),
        ((1 - leastBar) * columnPx) / (nameEm + numberEm),
        columnPx / (nameEm + stateEm),
      )
      const worth = columns === best?.columns ? WORTH : COLUMN_WORTH
      if (best && fontPx < best.fontPx * worth) continue
      const [namePx, numberPx] = [nameEm * fontPx, numberEm * fontPx]
      best = { columns, rows, fontPx, namePx, numberPx, heightPx: highEm * fontPx }
    }
  }
  return best ?? { columns: 1, rows: 0, fontPx: mostPx, namePx: 0, numberPx: 0, heightPx: 0 }
}

/** Where a bar may end, in pixels: as far in every list of one wall, so that all are compared. */
export function trackPx({ columns, namePx, numberPx }: BarsLayout, widthPx: number, gapPx: number) {
  return (widthPx - (columns - 1) * gapPx) / columns - namePx - numberPx
}
