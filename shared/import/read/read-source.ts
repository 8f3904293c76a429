// SPDX-License-Identifier: EUPL-1.2
import type { Block, Brought, Encoding, Reading, Source, SourceProblem } from '../source.ts'
import { decoded, signatureOf } from './bytes.ts'
import { readCalendar } from './formats/calendar.ts'
import { eventsPart, readJson } from './formats/json-source.ts'
import { readPage } from './formats/page.ts'
import { readPlainText } from './formats/plain-text.ts'
import { readScheduleXml } from './formats/schedule.ts'
import { separatedRows, separatorOf } from './formats/separated.ts'
import { readWorkbook } from './formats/workbook.ts'
import { xmlTree } from './formats/xml-walk.ts'
import { MOST_BYTES, MOST_LINES, MOST_ROWS, MOST_UNPACKED_BYTES } from './limits.ts'
import { LineFinder } from './lines.ts'
import { mendedText } from './mending/mended-text.ts'

type Part = Omit<Source, 'name' | 'encoding' | 'mended'>
type Problem = Omit<SourceProblem, 'file'>
type ReadPart = { part: Part } | { problem: Problem }

/**
 * A file or a pasted text as tables, lines or events, by what is in it; its name counts only where
 * that says nothing. Nothing in it is ever run. What can't be read is a problem with a name.
 */
export function readSource(brought: Brought): Reading {
  if ('text' in brought) return readText(brought.text, null, null)
  const { name, bytes } = brought
  const refused = (problem: Problem): Reading => ({ problem: { file: name, ...problem } })
  if (bytes.length > MOST_BYTES) {
    return refused({ name: 'too-large', line: null, detail: inMegabytes(bytes.length) })
  }
  if (bytes.length === 0) return refused({ name: 'empty', line: null, detail: '' })
  switch (signatureOf(bytes)) {
    case 'zip':
      return readArchive(bytes, name)
    case 'compound':
      return refused({
        name: hasPassword(bytes) ? 'has-password' : 'old-workbook',
        line: null,
        detail: '',
      })
    case 'pdf':
      return refused({ name: 'not-text', line: null, detail: 'pdf' })
    case 'picture':
      return refused({ name: 'not-text', line: null, detail: 'picture' })
    default: {
      const found = decoded(bytes)
      if (!found) return refused({ name: 'not-text', line: null, detail: '' })
      return readText(found.text, name, found.encoding)
    }
  }
}

function readArchive(bytes: Uint8Array, name: string): Reading {
  const read = readWorkbook(bytes)
  if ('problem' in read) {
    const details = {
      'too-many-rows': String(MOST_ROWS),
      'zip-too-large': inMegabytes(MOST_UNPACKED_BYTES),
      'zip-broken': '',
      'not-a-workbook': '',
    }
    const detail = details[read.problem]
    return { problem: { name: read.problem, file: name, line: null, detail } }
  }
  const part = partOf('xlsx', null, read.blocks)
  return { source: { name, encoding: null, mended: read.mended, ...part } }
}

function readText(raw: string, name: string | null, encoding: Encoding | null): Reading {
  if (raw.length > MOST_BYTES) {
    const detail = inMegabytes(raw.length)
    return { problem: { name: 'too-large', file: name, line: null, detail } }
  }
  const { text, places } = mendedText(raw)
  if (text.trim() === '') return { problem: { name: 'empty', file: name, line: null, detail: '' } }
  const read = partOfText(text, name)
  if ('problem' in read) return { problem: { file: name, ...read.problem } }
  return { source: { name, encoding, mended: places, ...read.part } }
}

function partOfText(text: string, name: string | null): ReadPart {
  const start = text.trimStart().slice(0, 400)
  const isNamed = (...ends: string[]) => ends.some((end) => name?.toLowerCase().endsWith(`.${end}`))
  if (/^BEGIN:VCALENDAR/i.test(start) || isNamed('ics', 'ical', 'ifb')) return calendarPart(text)
  if (/^[{[]/.test(start) && (isNamed('json', 'zaalscherm') || /^[{[]\s*["{[\]}]/.test(start))) {
    return readJson(text)
  }
  if (/^(<\?xml|<schedule)/i.test(start) && !/<html/i.test(start)) return xmlPart(text)
  if (text.split('\n', MOST_LINES + 1).length > MOST_LINES) return tooManyRows(MOST_LINES)
  const isPage =
    /<(html|body|table|div|p|ul|ol|h[1-6]|section|article|main|dl)(\s[^<>]*)?\/?>/i.test(text)
  if (isNamed('html', 'htm', 'xhtml') || (isPage && !isNamed('md', 'csv', 'tsv')))
    return pagePart(text)
  if (!isNamed('md', 'markdown')) {
    const separated = separatedPart(text, isNamed('csv', 'tsv', 'tab'))
    if (separated) return separated
  }
  const plain = readPlainText(text)
  const isMarkdown = isNamed('md', 'markdown') || /^#{1,6} \S|^\|.*\|$/m.test(text)
  return { part: partOf(isMarkdown ? 'markdown' : 'text', plain.title, plain.blocks) }
}

function partOf(format: Source['format'], title: string | null, blocks: Block[]): Part {
  return { format, title, timeZone: null, hasDoubtfulZone: false, events: [], blocks, leftOut: [] }
}

const tooManyRows = (most: number): ReadPart => ({
  problem: { name: 'too-many-rows', line: null, detail: String(most) },
})

function calendarPart(text: string): ReadPart {
  const read = readCalendar(text)
  if (read === 'too-many-rows') return tooManyRows(MOST_ROWS)
  if (read === 'calendar-broken') {
    return { problem: { name: 'calendar-broken', line: null, detail: '' } }
  }
  return { part: { ...eventsPart('icalendar', { ...read, hasDoubtfulZone: false }) } }
}

function xmlPart(text: string): ReadPart {
  const root = xmlTree(text)
  const lines = new LineFinder(text)
  if (!root) {
    return {
      problem: { name: 'xml-broken', line: lines.lineAt(text.trimEnd().length), detail: '' },
    }
  }
  const read = readScheduleXml(root, (offset) => lines.lineAt(offset))
  if (!read) return { problem: { name: 'no-programme', line: null, detail: root.name } }
  return { part: eventsPart('schedule-xml', read) }
}

function pagePart(text: string): ReadPart {
  const read = readPage(text)
  if (read === 'too-many-rows') return tooManyRows(MOST_ROWS)
  return { part: partOf('html', read.title, read.blocks) }
}

/** Commas stand in any text: only a file that is named so is read by them, or rows full of them. */
function separatedPart(text: string, isNamed: boolean): ReadPart | null {
  const separator = separatorOf(text)
  if (separator === null) return null
  if (!isNamed && (separator === ',' || separator === '|') && !isTable(text, separator)) return null
  if (!isNamed && separator === '\t' && !isTable(text, separator)) return null
  if (!isNamed && separator === ';' && !isTable(text, separator)) return null
  const rows = separatedRows(text, separator)
  if (rows === 'too-many-rows') return tooManyRows(MOST_ROWS)
  return { part: partOf('csv', null, [{ kind: 'table', name: null, rows }]) }
}

/** Whether pasted rows are a table: the same number of cells in nearly all, and three or more. */
function isTable(text: string, separator: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const counts = lines.map((line) => line.split(separator).length)
  const [header = 0] = counts
  return (
    header >= 3 &&
    counts.filter((count) => count === header).length >= lines.length * 0.8 &&
    lines.length >= 2
  )
}

function hasPassword(bytes: Uint8Array): boolean {
  // The name of a stream in the file, in UTF-16.
  const some = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return some.includes('EncryptedPackage')
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`
}
