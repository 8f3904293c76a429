// SPDX-License-Identifier: EUPL-1.2

export type JsonObject = { [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text as it stands, a number as its digits, and of a text in languages the first. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (isObject(value)) {
    const first = Object.values(value).find((text) => typeof text === 'string' && text !== '')
    return typeof first === 'string' ? first.trim() : ''
  }
  return ''
}

/** Texts of a list, or of objects that have one of these keys. */
export function namesIn(value: unknown, ...keys: string[]): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry) => {
    const text = isObject(entry)
      ? keys.map((key) => textOf(entry[key])).find(Boolean)
      : textOf(entry)
    return text ? [text] : []
  })
}

/** Finds on which line of the JSON text each thing stands, taken in the order of the file. */
export class JsonPlaces {
  readonly #json: string
  readonly #lineAt: (offset: number) => number
  #from = 0

  constructor(json: string, lineAt: (offset: number) => number) {
    this.#json = json
    this.#lineAt = lineAt
  }

  lineOf(text: string): number {
    const written = JSON.stringify(text)
    const next = this.#json.indexOf(written, this.#from)
    const at = next === -1 ? this.#json.indexOf(written) : next
    if (at === -1) return this.#lineAt(this.#from)
    if (next !== -1) this.#from = at + written.length
    return this.#lineAt(at)
  }
}
