// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Row } from '../../source.ts'

/** A cell and where it reaches: rows by their place in the table, both ends included. */
export type SpannedCell = {
  cell: Cell
  from: number
  to: number
  column: number
  lastColumn: number
}

/** By row and column, the cell that stands there or reaches there. */
export function spannedCells(rows: Row[]): (SpannedCell | undefined)[][] {
  const grid: (SpannedCell | undefined)[][] = rows.map(() => [])
  for (const [from, { line, cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.text === '') continue
      const to = lastRow(rows, from, line, cell)
      const lastColumn = column + (cell.columns ?? 1) - 1
      const spanned = { cell, from, to, column, lastColumn }
      for (let row = from; row <= to; row += 1) {
        for (let at = column; at <= lastColumn; at += 1) {
          const cellsOfRow = grid[row]
          if (cellsOfRow) cellsOfRow[at] ??= spanned
        }
      }
    }
  }
  return grid
}

/** A spreadsheet leaves empty rows out: there a line is a row's number. */
function lastRow(rows: Row[], from: number, line: number, cell: Cell): number {
  const down = cell.rows ?? 1
  if (down === 1) return from
  if (cell.address === undefined) return Math.min(rows.length - 1, from + down - 1)
  let last = from
  while ((rows[last + 1]?.line ?? Number.POSITIVE_INFINITY) < line + down) last += 1
  return last
}
