// SPDX-License-Identifier: EUPL-1.2
import type { TextLine } from './text-line.ts'

/** Finds the next line with a heading, a day or a time. Remembers it, since most lines ask the same. */
export class Marks {
  readonly #lines: TextLine[]
  #at = -1

  constructor(lines: TextLine[]) {
    this.#lines = lines
  }

  /** Asked in the order of the lines. */
  after(at: number): TextLine | null {
    if (at >= this.#at) {
      let down = at + 1
      while (down < this.#lines.length && !isMark(this.#lines[down])) down += 1
      this.#at = down
    }
    return this.#lines[this.#at] ?? null
  }
}

function isMark(line: TextLine | undefined): boolean {
  if (!line) return false
  const isItem = line.timeAt === 'lead' || (line.timeAt === 'alone' && !line.isBracketed)
  return isItem || line.heading > 0 || line.isDayHead
}
