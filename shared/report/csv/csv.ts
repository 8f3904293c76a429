// SPDX-License-Identifier: EUPL-1.2
import { plainLine } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'

/** A cell of a table file; a number stays one, `null` is left empty. */
export type Cell = string | number | null

/** Spreadsheets expect what their language's decimal sign leaves free. */
const SEPARATORS: Record<Language, string> = { nl: ';', en: ',' }

// Without it Excel reads UTF-8 as something else.
const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as CSV (RFC 4180), the first with the names of the columns. */
export function csvOf(rows: readonly (readonly Cell[])[], language: Language): string {
  const lines = rows.map((row) => row.map(cellText).join(SEPARATORS[language]))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? defused(plainLine(cell)) : String(cell)
  return /[";,\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/**
 * A text that a spreadsheet would carry out as a formula is shown instead: titles are whatever
 * somebody wrote into a day file (OWASP, CSV injection).
 */
function defused(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
