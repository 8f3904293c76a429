// SPDX-License-Identifier: EUPL-1.2
import { CODE_ALPHABET } from '../../join-code.ts'

/** What somebody types on another phone to go on as themselves: their number, and a code. */
export type ReturnCode = { number: number; code: string }

// One in 64 million: beside the hub's limits on wrong codes, nobody finds one in a day.
const LENGTH = 6
const FNV_OFFSETS = [0x811c9dc5, 0x9e3779b9] as const

/**
 * The return code of a phone: `7 K7Q M4P`. It follows from the phone's id, which is a one-way hash of
 * what only that phone holds and stands in no view, so nobody else can work it out, and nothing more
 * is kept of it than the id.
 */
export function returnCodeOf(number: number, personId: string): string {
  const code = codeOf(personId)
  return `${number} ${code.slice(0, LENGTH / 2)} ${code.slice(LENGTH / 2)}`
}

/** Whether a typed code is that phone's. */
export function isReturnCodeOf({ code }: ReturnCode, personId: string): boolean {
  return code === codeOf(personId)
}

/** What was typed as a return code, in whatever case and spacing; `null`: it can't be one. */
export function readReturnCode(typed: string): ReturnCode | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const found = new RegExp(`^([1-9]\\d{0,6})([${CODE_ALPHABET}]{${LENGTH}})$`).exec(plain)
  return found ? { number: Number(found[1]), code: found[2] ?? '' } : null
}

function codeOf(personId: string): string {
  return FNV_OFFSETS.map((offset) => lettersOf(hashOf(personId, offset))).join('')
}

function lettersOf(hash: number): string {
  let rest = hash
  return Array.from({ length: LENGTH / 2 }, () => {
    const letter = CODE_ALPHABET[rest % CODE_ALPHABET.length]
    rest = Math.floor(rest / CODE_ALPHABET.length)
    return letter
  }).join('')
}

/** FNV-1a, with its bits mixed once more so that ids of one length differ everywhere. */
function hashOf(text: string, offset: number): number {
  let hash: number = offset
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
