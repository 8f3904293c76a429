// SPDX-License-Identifier: EUPL-1.2
// Its core alone: the whole entry brings canvas and image writers that nobody draws with.
import { create } from 'qrcode/lib/core/qrcode.js'
import type { QrEncoder, QrMatrix } from '../qr-matrix.ts'

// The codes of every room at two addresses; a machine that roams further encodes anew.
const MOST_KEPT = 200

/** A text as a QR code of error correction M. Throws where it is too long for any. */
export function qrMatrixOf(text: string): QrMatrix {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  let bits = ''
  for (let index = 0; index < size * size; index += 4) {
    let four = 0
    for (let bit = 0; bit < 4; bit += 1) four = four * 2 + (data[index + bit] ? 1 : 0)
    bits += four.toString(16)
  }
  return { size, bits }
}

/** Encodes each text once: what was made of it is the same object as long as it is kept. */
export function keepingQrEncoder(): QrEncoder {
  const made = new Map<string, QrMatrix>()
  return (text) => {
    const known = made.get(text)
    if (known) return known
    if (made.size >= MOST_KEPT) made.clear()
    const matrix = qrMatrixOf(text)
    made.set(text, matrix)
    return matrix
  }
}
