// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/**
 * Letters and digits that can't be mistaken for one another on a wall or in a hurry:
 * without 0 O 1 I L, and without S 5, B 8, U V and Z 2, which look alike from a distance. No A E
 * either, so that a code never spells a word.
 */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTWXY3467'
export const CODE_LENGTH = 4

const pattern = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)

/** A code that people type: four characters of {@link CODE_ALPHABET}. */
export const JoinCode = z.string().check(z.regex(pattern))

/** What somebody typed, as a code: upper case, without the gaps and dots a wall shows. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s·.\-_]/g, '')
  return pattern.test(code) ? code : null
}

/** A code as a wall shows it, with a gap in the middle: `K7 QM`. */
export function spacedCode(code: string): string {
  const middle = Math.ceil(code.length / 2)
  return `${code.slice(0, middle)} ${code.slice(middle)}`
}

// FNV-1a, 32 bits.
const FNV_OFFSET = 2_166_136_261
const FNV_PRIME = 16_777_619

/** The code that follows from an id: a display shows it before any hub has told it one. */
export function codeFor(id: string): string {
  let hash = FNV_OFFSET
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), FNV_PRIME) >>> 0
  return Array.from({ length: CODE_LENGTH }, () => {
    const letter = CODE_ALPHABET[hash % CODE_ALPHABET.length]
    hash = Math.floor(hash / CODE_ALPHABET.length)
    return letter
  }).join('')
}

// Far more draws than it takes where half of all codes are taken.
const MOST_DRAWS = 1_000

/** So many characters of {@link CODE_ALPHABET}. @param chance gives numbers in [0, 1) */
export function drawCode(length: number, chance: () => number): string {
  return Array.from(
    { length },
    () => CODE_ALPHABET[Math.floor(chance() * CODE_ALPHABET.length)],
  ).join('')
}

/**
 * A new code that isn't taken.
 * @param chance gives numbers in [0, 1).
 * @throws where chance gives none that is free: it is no chance.
 */
export function newCode(chance: () => number, taken: ReadonlySet<string>): string {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const code = drawCode(CODE_LENGTH, chance)
    if (!taken.has(code)) return code
  }
  throw new Error(`no free join code in ${MOST_DRAWS} draws`)
}

/** The address that a QR code holds. In upper case a QR code is smaller: alphanumeric mode. */
export function joinAddressOf(base: string, code: string): string {
  return `${base}/T/${code}`.toUpperCase()
}
