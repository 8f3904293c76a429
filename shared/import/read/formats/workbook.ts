// SPDX-License-Identifier: EUPL-1.2
import type { Block, Cell, Row } from '../../source.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { mendedText } from '../mending/mended-text.ts'
import { type NumberKind, numberCell, numberKinds } from './workbook-numbers.ts'
import { childOf, childrenOf, type XmlNode, xmlTree } from './xml-walk.ts'
import { unpacked } from './zip.ts'

export type ReadWorkbook =
  | { blocks: Block[]; mended: number }
  | { problem: 'zip-too-large' | 'zip-broken' | 'not-a-workbook' | 'too-many-rows' }

type Book = {
  shared: string[]
  kinds: NumberKind[]
  /** Mac workbooks may count their days from 1904. */
  isFrom1904: boolean
}

const WANTED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

/** The sheets of an XLSX workbook as tables, without those that are hidden. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const archive = unpacked(bytes, (name) => WANTED.test(name))
  if ('problem' in archive) return archive
  const partOf = (name: string) => {
    const part = archive.files.get(name)
    return part ? xmlTree(new TextDecoder('utf-8').decode(part)) : null
  }
  const workbook = partOf('xl/workbook.xml')
  if (!workbook) return { problem: 'not-a-workbook' }
  const shared = partOf('xl/sharedStrings.xml')
  const book: Book = {
    shared: shared ? childrenOf(shared, 'si').map(richText) : [],
    kinds: numberKinds(partOf('xl/styles.xml')),
    isFrom1904: /^(1|true)$/.test(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
  }
  const targets = targetsOf(partOf('xl/_rels/workbook.xml.rels'))
  const blocks: Block[] = []
  let mended = 0
  for (const sheet of childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet')) {
    if (sheet.attributes.state !== undefined && sheet.attributes.state !== 'visible') continue
    const part = partOf(targets.get(sheet.attributes['r:id'] ?? '') ?? '')
    if (!part) continue
    const read = sheetRows(part, book)
    if (read === 'too-many-rows') return { problem: read }
    mended += read.mended
    blocks.push({ kind: 'table', name: sheet.attributes.name ?? null, rows: read.rows })
  }
  return blocks.length === 0 ? { problem: 'not-a-workbook' } : { blocks, mended }
}

function targetsOf(rels: XmlNode | null): Map<string, string> {
  return new Map(
    (rels?.children ?? []).map(({ attributes }) => {
      const target = attributes.Target ?? ''
      return [attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}

/** A text in runs, without what is said of its sounds. */
function richText(node: XmlNode): string {
  const own = childOf(node, 't')
  if (own) return own.text
  return childrenOf(node, 'r')
    .map((run) => childOf(run, 't')?.text ?? '')
    .join('')
}

function sheetRows(sheet: XmlNode, book: Book): { rows: Row[]; mended: number } | 'too-many-rows' {
  const rows: Row[] = []
  const found = new Map<string, Cell>()
  let mended = 0
  let number = 0
  for (const row of childrenOf(childOf(sheet, 'sheetData') ?? sheet, 'row')) {
    number = Number(row.attributes.r ?? number + 1)
    const cells: Cell[] = []
    let column = -1
    for (const node of childrenOf(row, 'c')) {
      const address = node.attributes.r
      column = address ? columnOf(address) : column + 1
      if (column >= MOST_COLUMNS) break
      const cell = cellOf(node, book)
      const text = mendedText(cell.text)
      mended += text.places
      const placed = {
        ...cell,
        text: text.text.trim(),
        address: address ?? `${nameOf(column)}${number}`,
      }
      while (cells.length < column) cells.push({ text: '' })
      cells[column] = placed
      found.set(placed.address, placed)
    }
    if (cells.some(({ text }) => text !== '')) rows.push({ line: number, cells })
    if (rows.length > MOST_ROWS) return 'too-many-rows'
  }
  for (const merge of childrenOf(childOf(sheet, 'mergeCells') ?? sheet, 'mergeCell')) {
    const [from = '', to = from] = (merge.attributes.ref ?? '').split(':')
    const cell = found.get(from)
    if (!cell) continue
    const columns = columnOf(to) - columnOf(from) + 1
    const down = rowOf(to) - rowOf(from) + 1
    if (columns > 1) cell.columns = Math.min(columns, MOST_COLUMNS)
    if (down > 1) cell.rows = down
  }
  return { rows, mended }
}

function cellOf(node: XmlNode, book: Book): Cell {
  const value = childOf(node, 'v')?.text ?? ''
  switch (node.attributes.t) {
    case 's':
      return { text: book.shared[Number(value)] ?? '' }
    case 'inlineStr': {
      const inline = childOf(node, 'is')
      return { text: inline ? richText(inline) : '' }
    }
    case 'str':
      return { text: value }
    case 'd':
      return dateCell(value)
    case 'b':
    case 'e':
      return { text: '' }
    default:
      return value === ''
        ? { text: '' }
        : numberCell(value, book.kinds[Number(node.attributes.s ?? 0)] ?? 'number', book.isFrom1904)
  }
}

function dateCell(value: string): Cell {
  const match = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2}))?/.exec(value)
  return {
    text: value.replace('T', ' '),
    ...(match?.[1] && { date: match[1] }),
    ...(match?.[2] && { time: match[2] }),
  }
}

function columnOf(address: string): number {
  let column = 0
  for (const letter of /^[A-Z]*/.exec(address)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64
  }
  return column - 1
}

const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0] ?? 0)

function nameOf(column: number): string {
  const before = column < 26 ? '' : nameOf(Math.floor(column / 26) - 1)
  return `${before}${String.fromCharCode(65 + (column % 26))}`
}
