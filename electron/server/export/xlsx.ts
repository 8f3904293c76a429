// SPDX-License-Identifier: EUPL-1.2
import writeXlsx from 'write-excel-file/node'
import type { Table, TableCell } from '../../../shared/export/table/programme-table.ts'

const DAY_MS = 86_400_000
// The day before the first that spreadsheets count, and the leap day that 1900 never had.
const SHEET_EPOCH = Date.UTC(1899, 11, 30)

/** A table as a spreadsheet: dates and times as such, and texts as texts, so that none is a formula. */
export async function xlsxOf({ name, columns, rows }: Table): Promise<Buffer> {
  const heads = columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const }))
  const sheet = writeXlsx([heads, ...rows.map((row) => row.map(cellOf))], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  })
  return sheet.toBuffer()
}

function cellOf(cell: TableCell) {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String, wrap: true, alignVertical: 'top' as const }
    case 'date': {
      const value = (Date.parse(`${cell.date}T00:00:00Z`) - SHEET_EPOCH) / DAY_MS
      return { value, type: Number, format: 'dd-mm-yyyy', alignVertical: 'top' as const }
    }
    case 'time': {
      const [hours = 0, minutes = 0] = cell.time.split(':').map(Number)
      const value = (hours * 60 + minutes) / 1_440
      return { value, type: Number, format: 'hh:mm', alignVertical: 'top' as const }
    }
    case 'number':
      return { value: cell.number, type: Number, alignVertical: 'top' as const }
    case 'empty':
      return null
    default:
      return cell satisfies never
  }
}
