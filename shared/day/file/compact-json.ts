// SPDX-License-Identifier: EUPL-1.2

const LINE = 140
const INDENT = '  '

/** JSON that a person can read and change: what fits on a line stands on one. */
export function compactJson(value: unknown, indent = '', before = 0): string {
  const line = onOneLine(value)
  if (indent.length + before + line.length < LINE || typeof value !== 'object' || value === null) {
    return line
  }
  const inner = indent + INDENT
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item) => inner + compactJson(item, inner))
    : Object.entries(value).map(([name, field]) => {
        const label = `${JSON.stringify(name)}: `
        return inner + label + compactJson(field, inner, label.length)
      })
  const [open, close] = isList ? '[]' : '{}'
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${onOneLine(field)}`,
  )
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}
