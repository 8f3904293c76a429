// SPDX-License-Identifier: EUPL-1.2
import type { Place, Row } from '../../source.ts'

const HEAD = /^\s*(?:tijd|tijden|time|uur|zeit|uhrzeit|heure|horaire|ora)\s{2,}\S.*?\s{2,}\S/i
const TIMED = /^\s*\d{1,2}[.:hu]\d{2}/

type Field = { at: number; text: string }

/** Columns that spaces keep apart, below a row that heads them: `Tijd   Zaal 1        Zaal 2`. */
export function fixedColumns(lines: Place[], at: number): { rows: Row[]; next: number } | null {
  const head = lines[at]
  if (!head || !HEAD.test(head.text)) return null
  const columns = fieldsIn(head.text)
  const rows: Row[] = [rowOf(head, columns, columns)]
  let next = at + 1
  let timed = 0
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    if (!line) break
    if (line.text.trim() === '' || /^[\s=_+|-]+$/.test(line.text)) {
      if (timed > 0 && !TIMED.test(lines[next + 1]?.text ?? '')) break
      continue
    }
    const fields = fieldsIn(line.text)
    const isTimed = TIMED.test(line.text)
    // A line of words that begins at the margin stands below the columns.
    if (!isTimed && (fields[0]?.at ?? 0) < (columns[1]?.at ?? 0) - 2) break
    if (isTimed) timed += 1
    const last = rows[rows.length - 1]
    if (!isTimed && last && timed > 0) goOn(last, fields, columns)
    else rows.push(rowOf(line, fields, columns))
  }
  return timed >= 2 ? { rows, next } : null
}

function fieldsIn(text: string): Field[] {
  return Array.from(text.matchAll(/\S+(?:\s\S+)*/g), ({ index, 0: found }) => ({
    at: index,
    text: found,
  }))
}

function rowOf({ line }: Place, fields: Field[], columns: Field[]): Row {
  const cells = columns.map(() => ({ text: '' }))
  for (const field of fields) {
    const cell = cells[columnOf(field, columns)]
    if (cell) cell.text = cell.text === '' ? field.text : `${cell.text} ${field.text}`
  }
  return { line, cells }
}

/** What was broken off a cell stands below it. */
function goOn(row: Row, fields: Field[], columns: Field[]): void {
  for (const field of fields) {
    const cell = row.cells[columnOf(field, columns)]
    if (cell) cell.text = cell.text === '' ? field.text : `${cell.text}\n${field.text}`
  }
}

/** The last column that begins at or before it, or hardly behind. */
function columnOf({ at }: Field, columns: Field[]): number {
  const found = columns.findLastIndex((column) => column.at <= at + 2)
  return Math.max(0, found)
}
