// SPDX-License-Identifier: EUPL-1.2
import { textWidth } from '../../../shared/legibility/letters.ts'
import { linesOf, widestWord } from '../../../shared/legibility/lines.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'

/** A column of names: how wide, as a part of their letters' size, and how many lines each then takes. */
export type NameColumn = { widthEm: number; lines: readonly number[] }

// Parts of the longest name that the column may be as wide as: the rest goes on more lines.
const SHARES = [1, 0.8, 0.65, 0.5, 0.35]
// Letters are measured within a fiftieth.
const MEASURED = 1.03

/** The ways to set a list of names, from the widest column to the narrowest; no word is broken in any. */
export function nameColumns(names: readonly string[]): NameColumn[] {
  const jointed = names.map((name) => withJoints(name, LONG_IN_TITLE))
  const widest = Math.max(0, ...names.map((name) => textWidth(name)))
  const word = Math.max(0, ...jointed.map(widestWord))
  const widths = new Set(SHARES.map((share) => MEASURED * Math.max(word, share * widest)))
  return Array.from(widths, (widthEm) => ({
    widthEm,
    lines: jointed.map((name) => linesOf(name, widthEm / MEASURED)),
  }))
}

/** How many lines the names of a list take beyond one for each row, laid out down one column and then the next. */
export function extraLines(lines: readonly number[], rows: number): number {
  let extra = 0
  for (let row = 0; row < rows; row += 1) {
    let most = 1
    for (let at = row; at < lines.length; at += rows) most = Math.max(most, lines[at] ?? 1)
    extra += most - 1
  }
  return extra
}
