// SPDX-License-Identifier: EUPL-1.2

/** The row that has yet to be added. */
export const NEW_ROW = ''

/** A cell, by its row's id and its column. */
export type GridCursor = { rowId: string; column: number }

/** Rows by their ids in order, the new one last where there is one; and so many columns. */
export type GridShape = { rowIds: readonly string[]; columns: number }

export type GridMove = 'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'top' | 'bottom'

/** The cell that a key leads to; at an edge it stays. */
export function movedIn(shape: GridShape, at: GridCursor, move: GridMove): GridCursor {
  const { rowIds, columns } = shape
  const row = Math.max(0, rowIds.indexOf(at.rowId))
  const to = (index: number, column: number): GridCursor => ({
    rowId: rowIds[Math.min(rowIds.length - 1, Math.max(0, index))] ?? NEW_ROW,
    column: Math.min(columns - 1, Math.max(0, column)),
  })
  switch (move) {
    case 'up':
      return to(row - 1, at.column)
    case 'down':
      return to(row + 1, at.column)
    case 'left':
      return to(row, at.column - 1)
    case 'right':
      return to(row, at.column + 1)
    case 'home':
      return to(row, 0)
    case 'end':
      return to(row, columns - 1)
    case 'top':
      return to(0, at.column)
    case 'bottom':
      return to(rowIds.length - 1, at.column)
    default:
      return move satisfies never
  }
}

/** The cell after this one, from the end of a row to the next; `null`: there is none. */
export function nextIn({ rowIds, columns }: GridShape, at: GridCursor, by: -1 | 1) {
  const index = Math.max(0, rowIds.indexOf(at.rowId)) * columns + at.column + by
  const rowId = rowIds[Math.floor(index / columns)]
  return index < 0 || rowId === undefined ? null : { rowId, column: index % columns }
}

/** A cursor that is in the table, whatever became of its row meanwhile. */
export function keptIn(shape: GridShape, at: GridCursor, before: number): GridCursor {
  const { rowIds, columns } = shape
  const column = Math.min(at.column, columns - 1)
  if (rowIds.includes(at.rowId)) return { ...at, column }
  return { rowId: rowIds[Math.min(before, rowIds.length - 1)] ?? NEW_ROW, column }
}
