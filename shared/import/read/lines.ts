// SPDX-License-Identifier: EUPL-1.2

/** The line, from 1, on which each offset of a text stands. */
export class LineFinder {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1)
    }
  }

  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/** A text as one line without runs of space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
