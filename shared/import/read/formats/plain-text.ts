// SPDX-License-Identifier: EUPL-1.2
import type { Block, Place, Row } from '../../source.ts'
import { fixedColumns } from './fixed-columns.ts'
import { tableInText } from './tables-in-text.ts'

/**
 * A text, with or without Markdown, as lines and tables. What no reader of the page would see is
 * left out: front matter, styles, comments.
 */
export function readPlainText(text: string): { title: string | null; blocks: Block[] } {
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, text: line }))
  const shown = withoutHidden(lines)
  const blocks: Block[] = []
  let plain: Place[] = []
  for (let at = 0; at < shown.length; ) {
    const page = tableInText(shown, at)
    if (page) {
      if (plain.length > 0) blocks.push({ kind: 'lines', lines: plain })
      plain = []
      blocks.push(...page.blocks)
      at = page.next
      continue
    }
    const table = pipeTable(shown, at) ?? tabTable(shown, at) ?? fixedColumns(shown, at)
    if (table) {
      if (plain.length > 0) blocks.push({ kind: 'lines', lines: plain })
      plain = []
      blocks.push({ kind: 'table', name: null, rows: table.rows })
      at = table.next
    } else {
      const line = shown[at]
      if (line) plain.push(line)
      at += 1
    }
  }
  if (plain.length > 0) blocks.push({ kind: 'lines', lines: plain })
  const heading = lines.find(({ text: line }) => /^# \S/.test(line))
  return { title: heading ? heading.text.slice(2).trim() : null, blocks }
}

function withoutHidden(lines: Place[]): Place[] {
  const shown: Place[] = []
  let until: RegExp | null = null
  if (/^---\s*$/.test(lines[0]?.text ?? '')) {
    const close = lines.findIndex(({ text }, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(text))
    if (close > 0 && close < 80) until = /^(---|\.\.\.)\s*$/
  }
  for (const [at, { line, text }] of lines.entries()) {
    if (until) {
      if (until.test(text) && at > 0) until = null
      continue
    }
    const opened = /<(style|script)\b|<!--/i.exec(text)
    if (opened) {
      const close = opened[1] ? new RegExp(`</${opened[1]}`, 'i') : /-->/
      if (!close.test(text)) until = close
      continue
    }
    // What a site's generator takes for itself.
    if (/^\s*\{[{%].*[%}]\}\s*$/.test(text)) continue
    shown.push({ line, text })
  }
  return shown
}

type FoundTable = { rows: Row[]; next: number }

const isRule = (text: string) => /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?\s*$/.test(text)

/** A table of Markdown: a row, a rule below it, and rows until a line has no bar. */
function pipeTable(lines: Place[], at: number): FoundTable | null {
  const head = lines[at]
  const rule = lines[at + 1]
  if (!head?.text.includes('|') || !rule || !isRule(rule.text)) return null
  const rows: Row[] = [pipeRow(head)]
  let next = at + 2
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    if (!line?.text.includes('|')) break
    if (!isRule(line.text)) rows.push(pipeRow(line))
  }
  return { rows, next }
}

function pipeRow({ line, text }: Place): Row {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  const written = inner.split(/(?<!\\)\|/)
  // `| 9:00 | Breakfast |||`: bars with nothing between them, not even a space, widen the last cell.
  let last = written.length - 1
  while (last > 0 && written[last] === '') last -= 1
  const columns = written.length - last
  return {
    line,
    cells: written.map((cell, at) => ({
      ...(at === last && at > 0 && columns > 1 && { columns }),
      text: cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|__/g, '')
        .replace(/(?<![\p{L}\d*_])([*_])(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\d*_])/gu, '$2')
        .trim()
        .replace(/^[*_](?=.*[*_]$)|(?<=^[*_].*)[*_]$/g, ''),
    })),
  }
}

/** Rows that were copied out of a spreadsheet or a document: at least three of the same width. */
function tabTable(lines: Place[], at: number): FoundTable | null {
  const width = (text: string) => text.trimEnd().split('\t').length
  const first = lines[at]
  if (!first || width(first.text) < 3) return null
  // Lines that are all set in from the margin tell more of what is above them.
  const isSetIn = (line: Place | undefined) => /^\t/.test(line?.text ?? '')
  if (isSetIn(first) && (isSetIn(lines[at + 1]) || isSetIn(lines[at - 1]))) return null
  const rows: Row[] = []
  let next = at
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    if (!line) break
    if (line.text.trim() === '') {
      if (width(lines[next + 1]?.text ?? '') >= 2) continue
      break
    }
    if (width(line.text) < 2) break
    rows.push({
      line: line.line,
      cells: line.text.split('\t').map((text) => ({ text: text.trim() })),
    })
  }
  return rows.length >= 3 ? { rows, next } : null
}
