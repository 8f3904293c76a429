// SPDX-License-Identifier: EUPL-1.2
import { type Instant, SECOND } from '../../instant.ts'

/** A property of a calendar: its name with parameters, and its value as it is to be written. */
export type Property = readonly [name: string, value: string]

// RFC 5545 §3.1: a line has at most 75 octets, without its end.
const MOST_OCTETS = 75

/** The properties as lines of a calendar, folded, each ended with CR LF. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')
}

/** A long line in pieces, each but the first after a blank. No letter is ever cut in two. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const own = octetsOf(letter)
    if (octets + own > MOST_OCTETS) {
      text += '\r\n '
      // The blank counts as well.
      octets = 1
    }
    text += letter
    octets += own
  }
  return text
}

/** How long a letter is in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A text as a value (RFC 5545 §3.3.11). What controls a machine has no place in it. */
export function textValue(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replace(/\n/g, '\\n')
  )
}

/** An instant as a value in UTC: `20240313T083000Z`. Right in every zone, also where clocks change. */
export function utcValue(at: Instant): string {
  const iso = new Date(Math.floor(at / SECOND) * SECOND).toISOString()
  return iso.replace(/[-:]|\.000/g, '')
}
