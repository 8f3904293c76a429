// SPDX-License-Identifier: EUPL-1.2
import { extraLines, nameColumns } from '../fitting/name-columns.ts'
import type { Sizes } from '../fitting/sizes.ts'

export type DrawLayout = { columns: number; rows: number; fontPx: number; gapPx: number }

// A number, its dot and the air to the name.
const NUMBER_EM = 1.9
const LINE = 1.3
// A further line of a name.
const NEXT_LINE = 1.25
// One more column, or a second line, has to be worth it.
const WORTH = 1.15
const MOST_COLUMNS = 6

/** The largest letters in which every place of the order is in sight, in as few columns as do. */
export function drawLayout(
  names: readonly string[],
  heightPx: number,
  { wholePx, unitPx, titlePx }: Pick<Sizes, 'wholePx' | 'unitPx' | 'titlePx'>,
): DrawLayout {
  const gapPx = 4 * unitPx
  const mostPx = titlePx[0] ?? 0
  const ways = nameColumns(names)
  let best: DrawLayout = { columns: 1, rows: Math.max(1, names.length), fontPx: 0, gapPx }
  for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
    const rows = Math.max(1, Math.ceil(names.length / columns))
    const columnPx = (wholePx - (columns - 1) * gapPx) / columns
    for (const { widthEm, lines } of ways) {
      const fontPx = Math.min(
        mostPx,
        heightPx / (rows * LINE + extraLines(lines, rows) * NEXT_LINE),
        columnPx / (widthEm + NUMBER_EM),
      )
      if (fontPx > best.fontPx * WORTH) best = { columns, rows, fontPx, gapPx }
    }
  }
  return best
}
