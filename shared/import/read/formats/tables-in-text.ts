// SPDX-License-Identifier: EUPL-1.2
import type { Block, Place } from '../../source.ts'
import { readPage } from './page.ts'

/** A table that stands in a text as a page's code, as Markdown allows: until its end, or its last row's. */
export function tableInText(lines: Place[], at: number): { blocks: Block[]; next: number } | null {
  const first = lines[at]
  const opened = /<(table|tr)\b/i.exec(first?.text ?? '')
  if (!first || !opened) return null
  const next = /^table$/i.test(opened[1] ?? '') ? endOfTable(lines, at) : endOfRows(lines, at)
  if (next === null) return null
  const taken = lines.slice(at, next)
  // Each line keeps its number: what stands before it counts as empty.
  let code = ''
  let line = 1
  for (const place of taken) {
    code += '\n'.repeat(Math.max(0, place.line - line)) + place.text
    line = place.line
  }
  const hasTable = /<table\b/i.test(code)
  const page = readPage(hasTable ? code : `<table>${code}</table>`)
  return page === 'too-many-rows' ? null : { blocks: page.blocks, next }
}

function endOfTable(lines: Place[], at: number): number | null {
  let open = 0
  for (let next = at; next < lines.length; next += 1) {
    const { text = '' } = lines[next] ?? {}
    open += (text.match(/<table\b/gi) ?? []).length - (text.match(/<\/table/gi) ?? []).length
    if (open <= 0) return next + 1
  }
  return null
}

/** Rows whose table somebody forgot, with nothing but empty lines between them. */
function endOfRows(lines: Place[], at: number): number | null {
  let end: number | null = null
  let isOpen = false
  for (let next = at; next < lines.length; next += 1) {
    const { text = '' } = lines[next] ?? {}
    if (!isOpen && text.trim() !== '' && !/^\s*<\/?(tr|tbody|thead|table)\b/i.test(text)) break
    if (/<tr\b/i.test(text)) isOpen = true
    if (/<\/tr\s*>\s*$/i.test(text)) {
      isOpen = false
      end = next + 1
    }
  }
  return end
}
