// SPDX-License-Identifier: EUPL-1.2

/** Reads CSV (RFC 4180) letter by letter; throws where it isn't. Knows nothing of how it was written. */
export function readCsv(text: string, separator: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        if (at >= text.length) throw new Error('a quote that is never closed')
        if (text[at] === '"' && text[at + 1] === '"') {
          cell += '"'
          at += 2
        } else if (text[at] === '"') break
        else {
          cell += text[at]
          at += 1
        }
      }
      at += 1
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare ${text[at]} at ${at}`)
        cell += text[at]
        at += 1
      }
    }
    row.push(cell)
    if (text[at] === separator) at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither the next cell nor the next row at ${at}`)
  }
  return rows
}
