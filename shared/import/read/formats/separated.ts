// SPDX-License-Identifier: EUPL-1.2
import Papa from 'papaparse'
import type { Row } from '../../source.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { LineFinder } from '../lines.ts'

const SEPARATORS = [';', '\t', ',', '|']

/**
 * What separates the cells of a text, where it is one of rows and cells: the one that most lines
 * have as often as the others. Quoted separators don't count.
 */
export function separatorOf(text: string): string | null {
  const named = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1]
  if (named) return named
  const lines = text
    .slice(0, 60_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 200)
  if (lines.length < 2) return null
  let best: { separator: string; share: number } | null = null
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.split(separator).length - 1)
    const usual = mostCommon(counts.filter((count) => count > 0))
    if (usual === null) continue
    const share = counts.filter((count) => count === usual).length / lines.length
    // Cells that are left out at a line's end, or a title above.
    const like = counts.filter((count) => count > 0 && count <= usual).length / lines.length
    const score = Math.max(share, like * 0.9)
    if (score >= 0.6 && (best === null || score > best.share + 0.05)) {
      best = { separator, share: score }
    }
  }
  return best?.separator ?? null
}

function mostCommon(values: number[]): number | null {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return Array.from(times).sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** `20270508T090000` as people write it. */
const plainTime = (text: string) =>
  text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(?:\d{2})?Z?$/, '$1-$2-$3 $4:$5')

/** The rows of a separated text, each with the line on which it begins. */
export function separatedRows(text: string, separator: string): Row[] | 'too-many-rows' {
  const skipped = /^"?sep=."?\r?\n/i.exec(text)?.[0] ?? ''
  const body = text.slice(skipped.length)
  const lines = new LineFinder(body)
  const first = skipped === '' ? 0 : 1
  const rows: Row[] = []
  let from = 0
  let isTooMany = false
  Papa.parse<string[]>(body, {
    delimiter: separator,
    skipEmptyLines: false,
    step: ({ data, meta }, parser) => {
      const line = lines.lineAt(from) + first
      from = meta.cursor
      if (data.every((text) => text.trim() === '')) return
      if (rows.length >= MOST_ROWS) {
        isTooMany = true
        parser.abort()
        return
      }
      rows.push({
        line,
        cells: data.slice(0, MOST_COLUMNS).map((text) => ({ text: plainTime(text.trim()) })),
      })
    },
  })
  return isTooMany ? 'too-many-rows' : rows
}
