// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../text.ts'

/** As long as a title, a text and a source's key may be in a day (`shared/text.ts`, `day.ts`). */
const LONGEST = { name: 120, text: 2_000, key: 200 }

/** A title in one language: of one that is too long for a wall, its beginning; of none, dots. */
export function nameIn(text: string, tag: string): Text {
  return { [tag]: fitted(text, LONGEST.name) || '…' }
}

/** A text in one language, or `undefined` where there is none. */
export function textOf(
  text: string | undefined,
  tag: string,
  most = LONGEST.text,
): Text | undefined {
  const fit = fitted(text ?? '', Math.min(most, LONGEST.text))
  return fit === '' ? undefined : { [tag]: fit }
}

/** Whether a title has to be cut, so that the whole of it belongs into the description. */
export function isTooLongForName(text: string): boolean {
  return cleaned(text).length > LONGEST.name
}

/**
 * The sources' keys, short enough to keep; a long one keeps its beginning and what tells it apart, and
 * of items that share one, each after the first gets a number.
 */
export function keysOf(keys: readonly string[]): string[] {
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  return keys.map((key) => {
    for (;;) {
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      const found = shortKey(count === 1 ? key : `${key}#${count}`)
      if (taken.has(found)) continue
      taken.add(found)
      return found
    }
  })
}

function shortKey(key: string): string {
  if (key !== '' && key.length <= LONGEST.key) return key
  const mark = hashOf(key).toString(36)
  return `${key.slice(0, LONGEST.key - mark.length - 1)}#${mark}`
}

/** Cut at a word, with dots for what is missing. */
function fitted(text: string, most: number): string {
  const clean = cleaned(text)
  if (clean.length <= most) return clean
  const cut = clean.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${(atWord.length > most / 2 ? atWord : cut).trimEnd()}…`
}

/** Without what no screen shows, what turns letters about, and halves of letters, which no file can hold. Line breaks stay. */
function cleaned(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Cs}|(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** FNV-1a, 32 bits: tells texts apart, and hides nothing. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

/** Names that differ in spaces and capitals alone are one. */
export function sameName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
}
