// SPDX-License-Identifier: EUPL-1.2
import { Parser } from 'htmlparser2'
import type { Block, Cell, Place, Row } from '../../source.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { LineFinder, oneLine } from '../lines.ts'

/** What is in these is never text; scripts are passed over and not run. */
const PASSED_OVER = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'button',
  'nav',
  'textarea',
])

const ON_A_LINE_OF_ITS_OWN = new Set(
  (
    'address article aside blockquote body br caption dd details div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Where something is stands apart on a page, though within a line of its code. */
const ROOM_CLASS = /\b(zaal|ruimte|locatie|room|location|venue|place)\b/i

const SMALL_PART = new Set(['span', 'small', 'em', 'i', 'a', 'strong', 'b'])

type OpenTable = { rows: Row[]; row: Row | null; cell: OpenCell | null; hasTable: boolean }
type OpenCell = { text: string; columns: number; rows: number }

/** A page as lines and tables in the order in which they are read, and its title. */
export function readPage(
  html: string,
): { title: string | null; blocks: Block[] } | 'too-many-rows' {
  const found = new PageReader(html)
  return found.read()
}

class PageReader {
  readonly #html: string
  readonly #lines: LineFinder
  readonly #blocks: Block[] = []
  readonly #tables: OpenTable[] = []
  #line = { text: '', at: 0 }
  #prefix = ''
  #passedOver = 0
  #title: string | null = null
  #isInTitle = false
  #year: { year: string | null; from: number } = { year: null, from: 0 }
  #isTooMany = false

  constructor(html: string) {
    this.#html = html
    this.#lines = new LineFinder(html)
  }

  read(): { title: string | null; blocks: Block[] } | 'too-many-rows' {
    const parser = new Parser({
      onopentag: (name, attributes) => this.#opened(name, attributes, parser.startIndex),
      ontext: (text) => this.#told(text, parser.startIndex),
      onclosetag: (name) => this.#closed(name),
    })
    parser.end(this.#html)
    this.#endLine()
    if (this.#isTooMany) return 'too-many-rows'
    return { title: this.#title, blocks: this.#blocks }
  }

  #opened(name: string, attributes: { [name: string]: string }, at: number): void {
    if (PASSED_OVER.has(name)) this.#passedOver += 1
    if (this.#passedOver > 0) return
    if (name === 'title') this.#isInTitle = true
    const table = this.#tables[this.#tables.length - 1]
    if (name === 'table') {
      this.#endLine()
      if (table) table.hasTable = true
      this.#tables.push({ rows: [], row: null, cell: null, hasTable: false })
    } else if (table && name === 'tr') {
      table.row = { line: this.#lines.lineAt(at), cells: [] }
    } else if (table && (name === 'td' || name === 'th')) {
      table.row ??= { line: this.#lines.lineAt(at), cells: [] }
      table.cell = {
        text: '',
        columns: spanOf(attributes.colspan),
        rows: spanOf(attributes.rowspan),
      }
    } else if (ON_A_LINE_OF_ITS_OWN.has(name)) {
      this.#breakLine()
      if (name === 'li') this.#prefix = '- '
      else if (/^h[1-6]$/.test(name)) this.#prefix = `${'#'.repeat(Number(name[1]))} `
    } else if (ROOM_CLASS.test(attributes.class ?? '') && SMALL_PART.has(name)) {
      this.#breakLine()
      this.#prefix = '📍 '
    }
    if (name === 'time') this.#openTime(attributes.datetime)
  }

  #told(text: string, at: number): void {
    if (this.#passedOver > 0) return
    if (this.#isInTitle) {
      this.#title = oneLine(`${this.#title ?? ''}${text}`) || null
      return
    }
    const cell = this.#tables[this.#tables.length - 1]?.cell
    if (cell) {
      cell.text += text.replace(/\s+/g, ' ')
      return
    }
    if (this.#line.text === '' && text.trim() !== '') {
      this.#line.at = at + (text.length - text.trimStart().length)
    }
    this.#line.text += text.replace(/\s+/g, ' ')
  }

  #closed(name: string): void {
    if (PASSED_OVER.has(name)) {
      this.#passedOver = Math.max(0, this.#passedOver - 1)
      return
    }
    if (this.#passedOver > 0) return
    if (name === 'title') this.#isInTitle = false
    if (name === 'time') this.#closeTime()
    const table = this.#tables[this.#tables.length - 1]
    if (table && (name === 'td' || name === 'th') && table.cell && table.row) {
      if (table.row.cells.length < MOST_COLUMNS) table.row.cells.push(cellOf(table.cell))
      table.cell = null
    } else if (table && name === 'tr' && table.row) {
      if (table.row.cells.some(({ text }) => text !== '')) table.rows.push(table.row)
      if (table.rows.length > MOST_ROWS) this.#isTooMany = true
      table.row = null
    } else if (table && name === 'table') {
      this.#tables.pop()
      this.#endTable(table)
    } else if (ON_A_LINE_OF_ITS_OWN.has(name) && name !== 'br') {
      this.#breakLine()
      // Paragraphs and items stand apart, as an empty line does in a text.
      if (/^(p|ul|ol|section|article|h[1-6])$/.test(name)) this.#pushLine('', this.#line.at)
    } else if (name === 'span' || name === 'strong' || name === 'b') {
      this.#space()
    }
  }

  /** A table of one column lays out a page: what it holds is lines. */
  #endTable(table: OpenTable): void {
    const isLayout = table.hasTable || table.rows.every(({ cells }) => cells.length < 2)
    if (!isLayout) {
      this.#blocks.push({ kind: 'table', name: null, rows: onGrid(table.rows) })
      return
    }
    for (const { line, cells } of table.rows) {
      for (const { text } of cells) {
        for (const part of text.split('\n')) this.#push({ line, text: part.trim() })
      }
    }
  }

  #breakLine(): void {
    const cell = this.#tables[this.#tables.length - 1]?.cell
    if (cell) {
      if (cell.text.trim() !== '') cell.text = `${cell.text.trimEnd()}\n`
    } else this.#endLine()
  }

  /** Parts that stand side by side on a page are words apart, though nothing stands between them. */
  #space(): void {
    const cell = this.#tables[this.#tables.length - 1]?.cell
    if (cell) cell.text += /\d$/.test(cell.text) ? ' ' : ''
    else if (/\d$/.test(this.#line.text)) this.#line.text += ' '
  }

  #openTime(datetime: string | undefined): void {
    const year = /^(\d{4})-\d{2}-\d{2}/.exec(datetime ?? '')?.[1] ?? null
    this.#year = { year, from: this.#line.text.length }
  }

  /** A date whose year only the page's own code knows is told with it. */
  #closeTime(): void {
    const { year, from } = this.#year
    const shown = this.#line.text.slice(from)
    if (year !== null && /\d/.test(shown) && /\p{L}{3}/u.test(shown) && !shown.includes(year)) {
      this.#line.text = `${this.#line.text.trimEnd()} ${year} `
    }
    this.#year = { year: null, from: 0 }
  }

  #endLine(): void {
    const text = oneLine(this.#line.text)
    if (text !== '') {
      this.#pushLine(this.#prefix + text, this.#line.at)
      this.#prefix = ''
    }
    this.#line = { text: '', at: this.#line.at }
  }

  #pushLine(text: string, at: number): void {
    this.#push({ line: this.#lines.lineAt(at), text })
  }

  #push(place: Place): void {
    const last = this.#blocks[this.#blocks.length - 1]
    if (last?.kind === 'lines') last.lines.push(place)
    else this.#blocks.push({ kind: 'lines', lines: [place] })
  }
}

function cellOf({ text, columns, rows }: OpenCell): Cell {
  return {
    text: text.replace(/ *\n */g, '\n').trim(),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows }),
  }
}

function spanOf(text: string | undefined): number {
  const span = Math.trunc(Number(text ?? 1))
  return span >= 1 ? Math.min(span, MOST_COLUMNS) : 1
}

/** Cells moved to the columns in which they stand, past those that reach down from above. */
export function onGrid(rows: Row[]): Row[] {
  /** Until which row each column is taken from above. */
  const taken: number[] = []
  return rows.map(({ line, cells }, at) => {
    const placed: Cell[] = []
    let column = 0
    for (const cell of cells) {
      while ((taken[column] ?? 0) > at) {
        placed[column] = { text: '' }
        column += 1
      }
      placed[column] = cell
      const width = cell.columns ?? 1
      for (let next = 0; next < width; next += 1) {
        if (next > 0) placed[column + next] = { text: '' }
        taken[column + next] = Math.max(taken[column + next] ?? 0, at + (cell.rows ?? 1))
      }
      column += width
    }
    return { line, cells: Array.from(placed, (cell) => cell ?? { text: '' }) }
  })
}
