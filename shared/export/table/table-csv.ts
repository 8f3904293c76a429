// SPDX-License-Identifier: EUPL-1.2
import { type Cell, csvOf } from '../../report/csv/csv.ts'
import type { Language } from '../../text.ts'
import type { Table, TableCell } from './programme-table.ts'

/** A table as CSV, as a spreadsheet of that language reads it. */
export function tableCsv({ columns, rows }: Table, language: Language): string {
  return csvOf([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellOf))], language)
}

function cellOf(cell: TableCell): Cell {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'date':
      return cell.date
    case 'time':
      return cell.time
    case 'number':
      return cell.number
    case 'empty':
      return null
    default:
      return cell satisfies never
  }
}
