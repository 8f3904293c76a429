// SPDX-License-Identifier: EUPL-1.2

/** How the lines of a table may be read. */
export type LinesAbout = {
  /** So many columns can be filled. */
  width: number
  /** Whether a line may tell two things, as `Duin (zaal 3)`. */
  isLoose: boolean
  /** Whether the number before a line is a cell of its own. */
  isNumbered: boolean
}

/**
 * Pasted text as rows of cells: out of a spreadsheet with tabs between, a table of Markdown, or the
 * lines of a mail, of which the dots and numbers that only list them are left out.
 */
export function pastedLines(text: string, about: LinesAbout): string[][] {
  const clean = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    // Long runs say no more than short ones, and every sign would look through them anew.
    .replace(/[^\S\t\n]{3,}/g, '  ')
  if (clean.includes('\t')) return tabbed(clean).filter(isSaid)
  const lines = clean
    .split('\n')
    .map((line) => line.replace(/^(?:> ?)+/, '').trim())
    .filter((line) => line !== '')
  if (lines.length > 1 && lines.every((line) => line.startsWith('|'))) return markdownRows(lines)
  const numbered = lines.map((line) => /^\(?(\d{1,3})[.):]?\s+(.+)$/.exec(line))
  const isList = about.isNumbered && numbered.every((match) => match !== null)
  const bare = lines.map((line, index) =>
    isList ? (numbered[index]?.[2] ?? line) : unlisted(line),
  )
  const cells = splitAlike(bare, about.width - (isList ? 1 : 0), about.isLoose)
  return cells.map((row, index) => (isList ? [numbered[index]?.[1] ?? '', ...row] : row))
}

const isSaid = (row: readonly string[]) => row.some((cell) => cell !== '')

/** Cells with a tab between; one that is quoted may hold it, and the end of a line as well. */
function tabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  // Quotes are round a cell only where they stand at both its ends.
  const cell = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/y
  while (cell.lastIndex < text.length) {
    const [, said = '', end = ''] = cell.exec(text) ?? []
    const isQuoted = said.length > 1 && said.startsWith('"') && said.endsWith('"')
    rows.at(-1)?.push((isQuoted ? said.slice(1, -1).replaceAll('""', '"') : said).trim())
    if (end === '\n') rows.push([])
  }
  return rows
}

function markdownRows(lines: readonly string[]): string[][] {
  const isRule = (line: string) => /^[|:\-\s]+$/.test(line)
  return lines
    .filter((line) => !isRule(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(isSaid)
}

/** A line without what only says that it is one of several. */
function unlisted(line: string): string {
  return line.replace(/^(?:[-*•·–—▪◦‣●]\s+|\(?\d{1,3}[.)]\s+)/, '').trim()
}

const SURE = [/\s*;\s*/, /\s+\|\s+/, /\s{2,}/]
const LOOSE = [/\s+[–—-]\s+/, /\s*[:→]\s+/, /\s*\((?=[^()]*\)$)/, /\s*,\s+/]

/** By the first sign that parts most lines into cells; a line without it is one cell. */
function splitAlike(lines: readonly string[], width: number, isLoose: boolean): string[][] {
  const signs = width < 2 ? [] : isLoose ? [...SURE, ...LOOSE] : SURE
  for (const sign of signs) {
    const rows = lines.map((line) => line.split(sign).map((cell) => cell.trim()))
    const parted = rows.filter(({ length }) => length > 1 && length <= width)
    if (parted.length * 3 < lines.length * 2 || rows.some(({ length }) => length > width)) continue
    const isClosing = sign.source.includes('\\(')
    return rows.map((row) => (isClosing ? row.map((cell) => withoutClosing(cell, row)) : row))
  }
  return lines.map((line) => [line])
}

function withoutClosing(cell: string, row: readonly string[]): string {
  return row.length > 1 && cell === row.at(-1) ? cell.replace(/\)$/, '').trim() : cell
}
