// SPDX-License-Identifier: EUPL-1.2
import type { Encoding } from '../source.ts'

export type DecodedText = { text: string; encoding: Encoding }

/**
 * Bytes as text, in the encoding that they are in: a mark at their beginning says so, zeros between
 * letters do, or that they are no UTF-8. `null` for what is no text at all.
 */
export function decoded(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes)
  if (encoding === null) return null
  const text = new TextDecoder(encoding).decode(bytes)
  return isText(text) ? { text, encoding } : null
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = zerosIn(bytes)
  if (zeros.odd > zeros.even && zeros.odd > zeros.looked / 5) return 'utf-16le'
  if (zeros.even > zeros.odd && zeros.even > zeros.looked / 5) return 'utf-16be'
  if (zeros.even + zeros.odd > 0) return null
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** In the first part: Latin letters in UTF-16 have a zero each, all on the same side. */
function zerosIn(bytes: Uint8Array): { even: number; odd: number; looked: number } {
  const looked = Math.min(bytes.length, 4_096)
  let even = 0
  let odd = 0
  for (let at = 0; at < looked; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  return { even, odd, looked }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether hardly any of it is a control character that no text has. */
function isText(text: string): boolean {
  const some = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from bytes.
  const controls = some.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls <= some.length / 200
}

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

/** What a file is by its first bytes, where these say so. */
export function signatureOf(bytes: Uint8Array): 'zip' | 'compound' | 'pdf' | 'picture' | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff])) {
    return 'picture'
  }
  return null
}
